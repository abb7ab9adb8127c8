import type { Ask, Scope } from './connection-requests.ts';
import { type Header, type NeighborOperationId, type OperationId, operations } from './contract.ts';
import { headers as anyHeaders } from './requests.ts';

/** The kinds of entities, and the part of their operations' names that they have. */
const names = {
  connections: 'Connection',
  sourceConnections: 'SourceConnection',
  targetConnections: 'TargetConnection',
  flows: 'Flow',
  runs: 'Run',
  schemas: 'Schema',
  dataSets: 'DataSet',
  mappingSets: 'MappingSet',
} as const;

export type Kind = keyof typeof names;
/** The kinds that a neighbor of Flow Service keeps. */
export type NeighborKind = 'schemas' | 'dataSets' | 'mappingSets';
export type FlowServiceKind = Exclude<Kind, NeighborKind>;

const wholeSchema = 'application/vnd.adobe.xed-full+json; version=1';

/** The parts of a request that are not the same in each. */
type Sent = { readonly id?: string; readonly query?: string; readonly body?: unknown; readonly more?: readonly Header[] };

/** How a request differs from the usual one. */
export type AskOptions = { readonly draft?: boolean; readonly scenario?: string | undefined };

/** The requests of the life of an entity, for each kind, in one organization and sandbox. */
export function requestsOf({ imsOrg, sandbox }: Scope) {
  const own = new Map([
    ['x-gw-ims-org-id', imsOrg],
    ['x-sandbox-name', sandbox],
  ]);
  const ask = (operation: OperationId | NeighborOperationId, { id = '', query = '', body, more = [] }: Sent): Ask => {
    const { method, path, basePaths, neighbor } = operations[operation];
    const [base = '', place] = neighbor === undefined ? ['', id] : [basePaths[0], encodeURIComponent(id)];
    const headers = anyHeaders
      .filter(([name]) => body !== undefined || name !== 'Content-Type')
      .map(([name, value]): Header => [name, own.get(name) ?? value]);
    const target = `${base}${path.replace('{id}', () => place)}${query === '' ? '' : `?${query}`}`;
    const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body));
    return { operation: operation as OperationId, request: { method, target, headers: [...headers, ...more], body: bytes } };
  };
  const played = (scenario: string | undefined): readonly Header[] => (scenario === undefined ? [] : [['x-mock-scenario', scenario]]);
  return {
    create: (kind: Kind, body: unknown, { draft = false, scenario }: AskOptions = {}) =>
      ask(`create${names[kind]}`, { body, query: draft ? 'mode=draft' : '', more: played(scenario) }),
    retrieve: (kind: Kind, id: string) => ask(`retrieve${names[kind]}`, { id, more: kind === 'schemas' ? [['Accept', wholeSchema]] : [] }),
    list: (kind: FlowServiceKind, query: string) => ask(`list${names[kind]}s`, { query }),
    update: (kind: Exclude<FlowServiceKind, 'runs'>, id: string, patch: unknown, etag?: string) =>
      ask(`update${names[kind]}`, { id, body: patch, more: etag === undefined ? [] : [['If-Match', etag]] }),
    delete: (kind: Exclude<FlowServiceKind, 'runs'>, id: string) => ask(`delete${names[kind]}`, { id }),
    act: (kind: FlowServiceKind, id: string, op: string, scenario?: string) =>
      ask(`perform${names[kind]}Action`, { id, query: `op=${op}`, more: played(scenario) }),
    test: (id: string) => ask('testConnection', { id }),
  };
}
