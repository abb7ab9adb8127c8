import { expect } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { description } from '../../src/generated/description.ts';
import { call } from '../call.ts';
import { findOperation, type OperationId } from '../contract.ts';
import { publishedBodies, schemaId } from '../neighbor-requests.ts';
import type { AuthSpec } from '../requests.ts';

/** One call of a page of Adobe: its request as printed, and the status of its response. */
export type Step = {
  readonly request: string;
  readonly body?: unknown;
  /** Whether it has the current etag, which is that of the response before, as If-Match. */
  readonly ifMatch?: true;
  readonly status: number;
  /** An id that the page prints for one that the response contains. */
  readonly gives?: { readonly printed: string; readonly in: (body: Body) => unknown };
};

// biome-ignore lint/suspicious/noExplicitAny: a test reads any member that it expects, and fails if it is missing
export type Body = any;

/** The ids that the pages print. */
export const printed = {
  base: '6990abad-977d-41b9-a85d-17ea8cf1c0e4',
  dataSet: '6889f4f89b982b2b90bc1207',
  source: 'b7581b59-c603-4df1-a689-d23d7ac440f3',
  target: '320f119a-5ac1-4ab1-88ea-eb19e674ea2e',
  mapping: '93ddfa69c4864d978832b1e5ef6ec3b9',
  flow: '8256cfb4-17e6-432c-a469-6aedafb16cd5',
} as const;

export const idOf = ({ id }: Body): unknown => id;
const examples = description.components.examples;
const connections = { basic: examples['create-basic'].value, 'service principal': examples['create-service-principal'].value };

/** Creates the base connection of the Dynamics tutorial. */
export const connect = (authSpec: AuthSpec, query = ''): Step => ({
  request: `POST /connections${query}`,
  body: connections[authSpec],
  status: 201,
  gives: { printed: printed.base, in: idOf },
});

const columns = [
  { name: 'TestID', type: 'string', xdm: { type: 'string' } },
  { name: 'Datefield', type: 'string', 'meta:xdmType': 'date-time', xdm: { type: 'string', format: 'date-time' } },
];

/** The source connection of Collect CRM data, with other members than the page has. */
export const createSource = (members: object = {}, query = ''): Step => ({
  request: `POST /sourceConnections${query}`,
  body: {
    name: 'ACME source connection',
    baseConnectionId: printed.base,
    description: 'A source connection for ACME contact data',
    data: { format: 'tabular' },
    params: { tableName: 'Contact', columns },
    connectionSpec: { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' },
    ...members,
  },
  status: 201,
  gives: { printed: printed.source, in: idOf },
});

const copy = { name: 'Copy', params: { deltaColumn: { name: 'Datefield', dateFormat: 'YYYY-MM-DD', timezone: 'UTC' } } };
export const mapping = { name: 'Mapping', params: { mappingId: printed.mapping, mappingVersion: 0 } };
/** Returns a time soon at which no run of `everyQuarter` begins or is under way: five minutes after a quarter of an hour. */
export function betweenRuns(): Date {
  const quarter = 15 * 60_000;
  return new Date(Math.ceil(Date.now() / quarter) * quarter + 5 * 60_000);
}

export const everyQuarter = { startTime: '1612310466', frequency: 'minute', interval: '15', backfill: 'true' };

/** The members of the dataflow of Collect CRM data that decide when it runs. */
export const periodic = { transformations: [copy, mapping], scheduleParams: everyQuarter };
export const once = { transformations: [mapping], scheduleParams: { startTime: '1663735590', frequency: 'once' } };

/**
 * From the schema to the dataflow.
 *
 * @see Create a dataflow to ingest data from a CRM (2025)
 */
export const toDataflow = (source: Step, members: object, query = ''): readonly Step[] => [
  {
    request: 'POST /data/foundation/schemaregistry/tenant/schemas',
    body: publishedBodies['createSchema: with meta members'][1],
    status: 201,
    gives: { printed: schemaId, in: ({ $id }) => $id },
  },
  {
    request: 'POST /data/foundation/catalog/dataSets',
    body: publishedBodies['createDataSet: today'][1],
    status: 201,
    gives: { printed: printed.dataSet, in: ([path]) => path.replace('@/dataSets/', '') },
  },
  source,
  {
    request: `POST /targetConnections${query}`,
    body: {
      name: 'ACME target connection',
      description: 'ACME target connection',
      data: { schema: { id: schemaId, version: 'application/vnd.adobe.xed-full+json;version=1' } },
      params: { dataSetId: printed.dataSet },
      connectionSpec: { id: 'c604ff05-7f1a-43c0-8e18-33bf874cb11c', version: '1.0' },
    },
    status: 201,
    gives: { printed: printed.target, in: idOf },
  },
  {
    request: 'POST /data/foundation/conversion/mappingSets',
    body: publishedBodies['createMappingSet: of the tutorials'][1],
    status: 200,
    gives: { printed: printed.mapping, in: idOf },
  },
  { request: 'GET /flowSpecs?property=name=="CRMToAEP"', status: 200 },
  {
    request: `POST /flows${query}`,
    body: {
      name: 'ACME Contact Dataflow',
      description: 'A dataflow for ACME contact data',
      flowSpec: { id: '14518937-270c-4525-bdec-c2ba7cce3860', version: '1.0' },
      sourceConnectionIds: [printed.source],
      targetConnectionIds: [printed.target],
      ...members,
    },
    status: 201,
    gives: { printed: printed.flow, in: idOf },
  },
];

/** The base path of Flow Service on Adobe's platform. */
export const basePath = new URL(description.servers[0].url).pathname;

/** Sends the requests of pages with the mock's host, and its ids in place of the printed ones. Returns the id of the dataflow. */
export async function follow(mock: Mock, steps: readonly Step[], base: string = basePath): Promise<string> {
  const known = new Map<string, string>();
  const filled = (text: string): string => [...known].reduce((filling, [from, to]) => filling.replaceAll(from, to), text);
  let etag = '';
  for (const { request, body, ifMatch, status, gives } of steps) {
    const [method = '', path = ''] = filled(request).split(' ');
    const target = encodeURI(path.startsWith('/data/') ? path : base + path);
    const answer = await call(mock, operationOf(method, target), target, {
      ...(body === undefined ? {} : { body: JSON.parse(filled(JSON.stringify(body))) }),
      ...(ifMatch === undefined ? {} : { headers: { 'If-Match': etag } }),
    });
    expect([request, answer.status, answer.violations]).toEqual([request, status, []]);
    if (gives !== undefined) known.set(gives.printed, String(gives.in(answer.body)));
    etag = answer.body?.etag ?? answer.body?.items?.[0]?.etag ?? etag;
  }
  return known.get(printed.flow) ?? '';
}

function operationOf(method: string, target: string): OperationId {
  const found = findOperation(method, target.split('?')[0] ?? '');
  if (found === undefined) throw new Error(`There is no operation ${method} ${target}.`);
  return found.operation.id;
}

/** Reads the status of the newest run of a dataflow, as the pages monitor it. */
export async function statusOf(mock: Mock, flow: string, base: string = basePath): Promise<string | undefined> {
  const { body, violations } = await call(mock, 'listRuns', `${base}/runs?property=flowId==${flow}`);
  expect(violations).toEqual([]);
  return body.items[0]?.metrics.statusSummary.status;
}
