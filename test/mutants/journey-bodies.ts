import { description } from '../../src/generated/description.ts';
import type { OperationId, RequestMessage } from '../contract.ts';
import { requestTo } from '../request-to.ts';
import type { Json } from '../requests.ts';
import { type Schema, schemaNamed } from './nodes.ts';

/** A valid body of a request in the journey from a connection to a run, with every member that the description documents. */
export type JourneyBody = {
  readonly operation: OperationId;
  readonly name: string;
  readonly schema: Schema;
  readonly body: Json;
  readonly query: string;
  /** The members that another member's value requires. */
  readonly needed: readonly string[];
  /** The members to change, with all below them; all if it is left out. */
  readonly part?: readonly string[];
};

const { examples } = description.components;
const filters = { type: 'PQL', format: 'pql/json', value: { nodeType: 'fnApply', fnName: '=', params: [] } };
const options = { errorDiagnosticsEnabled: true, partialIngestionPercent: 5 };
const period = ['transformations', 'transformations/0/params', 'transformations/0/params/deltaColumn'];

/** The bodies of each operation that creates something after the base connection, and of the search. */
export const journeyBodies: readonly JourneyBody[] = [
  {
    ...written('createSourceConnection', 'a table', 'CreateSourceConnectionRequest', 'create-source-connection', (body) => {
      Object.assign(body.params as Json, { entityType: 'view', primaryKey: 'contactid', filters });
      Object.assign(body.data as Json, { schema: null, properties: null });
    }),
    needed: ['baseConnectionId', 'params', 'params/tableName'],
  },
  written('createTargetConnection', 'a data set', 'CreateTargetConnectionRequest', 'create-target-connection', (body) => {
    (body.data as Json).format = 'parquet_xdm';
  }),
  {
    ...written('createFlow', 'every 15 minutes', 'CreateFlowRequest', 'create-flow', (body) => Object.assign(body, { options })),
    needed: period,
  },
  {
    ...written('createFlow', 'every day', 'CreateFlowRequest', 'create-flow', (body) => {
      Object.assign(body.scheduleParams as Json, { frequency: 'day', interval: 1 });
    }),
    part: ['scheduleParams'],
    needed: period,
  },
  {
    ...written('createFlow', 'once', 'CreateFlowRequest', 'create-flow-once'),
    part: ['scheduleParams', 'transformations'],
    needed: ['transformations'],
  },
  { ...written('createFlow', 'a draft', 'CreateFlowDraftRequest', 'create-flow-draft'), query: 'mode=draft' },
  written('createRun', 'a window', 'CreateRunRequest', 'create-run', (body) => {
    Object.assign((body.params as Json).deltaColumn as Json, { dateFormat: 'yyyy-MM-ddTHH:mm:ssZ', timezone: 'UTC' });
    body.status = 'active';
  }),
  written('searchConnections', 'a search', 'SearchConnectionsRequest', 'search-connections'),
];

/** Makes the request of a body, which may have been changed. */
export function sendTo({ operation, query }: Pick<JourneyBody, 'operation' | 'query'>, body: unknown): RequestMessage {
  return requestTo(operation, { query, body });
}

function written(
  operation: OperationId,
  name: string,
  schema: string,
  example: keyof typeof examples,
  complete: (body: Json) => void = () => {},
): JourneyBody {
  const body: Json = JSON.parse(JSON.stringify(examples[example].value));
  complete(body);
  return { operation, name, schema: schemaNamed(schema), body, query: '', needed: [] };
}
