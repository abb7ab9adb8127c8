import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { description } from '../../src/generated/description.ts';
import { call } from '../call.ts';
import { findOperation, type OperationId, type Profile, profiles } from '../contract.ts';
import { publishedBodies, schemaId } from '../neighbor-requests.ts';
import { type AuthSpec, authSpecs, bodies, headers } from '../requests.ts';
import { startMock } from '../start-mock.ts';

/** One call of a page: its request as printed, its status, and an id that the page prints for what the response contains. */
type Step = {
  readonly request: string;
  readonly body?: unknown;
  readonly status: number;
  readonly gives?: { readonly printed: string; readonly in: (body: Body) => unknown };
};

// biome-ignore lint/suspicious/noExplicitAny: a test reads any member that it expects, and fails if it is missing
type Body = any;

/** The ids that the pages print. */
const printed = {
  base: '6990abad-977d-41b9-a85d-17ea8cf1c0e4',
  dataSet: '6889f4f89b982b2b90bc1207',
  source: 'b7581b59-c603-4df1-a689-d23d7ac440f3',
  target: '320f119a-5ac1-4ab1-88ea-eb19e674ea2e',
  mapping: '93ddfa69c4864d978832b1e5ef6ec3b9',
  flow: '8256cfb4-17e6-432c-a469-6aedafb16cd5',
} as const;
const idOf = ({ id }: Body): unknown => id;

const dynamics = { id: '38ad80fe-8b06-4938-94f4-d4ee80266b07', version: '1.0' };
const salesforce = { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' };
const columns = [
  { name: 'TestID', type: 'string', xdm: { type: 'string' } },
  { name: 'Datefield', type: 'string', 'meta:xdmType': 'date-time', xdm: { type: 'string', format: 'date-time' } },
];
const fromCrm = {
  name: 'ACME source connection',
  baseConnectionId: printed.base,
  description: 'A source connection for ACME contact data',
};
const copy = { name: 'Copy', params: { deltaColumn: { name: 'Datefield', dateFormat: 'YYYY-MM-DD', timezone: 'UTC' } } };
const mapping = { name: 'Mapping', params: { mappingId: printed.mapping, mappingVersion: 0 } };

const connect = (authSpec: AuthSpec): Step => ({
  request: 'POST /connections',
  body: bodies[authSpec],
  status: 201,
  gives: { printed: printed.base, in: idOf },
});
const explore = (query: string): Step => ({ request: `GET /connections/${printed.base}/explore?${query}`, status: 200 });
const createSource = (body: object): Step => ({
  request: 'POST /sourceConnections',
  body: { ...fromCrm, ...body },
  status: 201,
  gives: { printed: printed.source, in: idOf },
});

/**
 * From the schema to the dataflow.
 *
 * @see Create a dataflow to ingest data from a CRM (2025)
 */
const toDataflow = (source: Step, body: object): readonly Step[] => [
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
    request: 'POST /targetConnections',
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
    request: 'POST /flows',
    body: {
      name: 'ACME Contact Dataflow',
      description: 'A dataflow for ACME contact data',
      flowSpec: { id: '14518937-270c-4525-bdec-c2ba7cce3860', version: '1.0' },
      sourceConnectionIds: [printed.source],
      targetConnectionIds: [printed.target],
      ...body,
    },
    status: 201,
    gives: { printed: printed.flow, in: idOf },
  },
];
const everyQuarter = {
  transformations: [copy, mapping],
  scheduleParams: { startTime: '1612310466', frequency: 'minute', interval: '15', backfill: 'true' },
};
const once = { transformations: [mapping], scheduleParams: { startTime: '1663735590', frequency: 'once' } };

const pages: Readonly<Record<string, readonly Step[]>> = {
  'Collect CRM data, 2025': toDataflow(
    createSource({ data: { format: 'tabular' }, params: { tableName: 'Contact', columns }, connectionSpec: salesforce }),
    everyQuarter,
  ),
  'Collect CRM data, with the columns of Explore a CRM': [
    explore('objectType=root'),
    ...toDataflow(
      createSource({
        data: { format: 'tabular' },
        params: { tableName: 'contact', columns: [{ name: 'contactid', type: 'string', meta: { originalType: 'guid' } }] },
        connectionSpec: dynamics,
      }),
      everyQuarter,
    ),
  ],
  'Microsoft Dynamics, 2026, with a view': [
    explore('objectType=root'),
    explore('object=accountView1&objectType=view'),
    explore('object=accountView1&preview=True&objectType=view'),
    ...toDataflow(
      createSource({
        data: { format: 'tabular', schema: null, properties: null },
        params: { tableName: 'Contacts with name TIM', entityType: 'view' },
        connectionSpec: dynamics,
      }),
      everyQuarter,
    ),
  ],
  'Microsoft Dynamics, 2026, with a primary key': [
    explore('preview=true&object=lead&objectType=table&previewCount=10&primaryKey=leadid'),
    ...toDataflow(
      createSource({ data: { format: 'tabular' }, params: { tableName: 'contact', primaryKey: 'contactid' }, connectionSpec: dynamics }),
      once,
    ),
  ],
};

const collected = pages['Collect CRM data, 2025'] ?? [];

const basePath = new URL(description.servers[0].url).pathname;
const mocks = {} as Record<Profile, Mock>;
beforeAll(async () => {
  for (const profile of profiles) mocks[profile] = await startMock({ profile });
});
beforeEach(() => {
  for (const mock of Object.values(mocks)) mock.reset();
});
afterAll(() => Promise.all(Object.values(mocks).map((mock) => mock.close())));

/** Sends the requests of a page with the mock's host, and its ids in place of the printed ones. Returns the id of the dataflow. */
async function follow(mock: Mock, steps: readonly Step[], base: string): Promise<string> {
  const known = new Map<string, string>();
  const filled = (text: string): string => [...known].reduce((filling, [from, to]) => filling.replaceAll(from, to), text);
  for (const { request, body, status, gives } of steps) {
    const [method = '', path = ''] = filled(request).split(' ');
    const target = encodeURI(path.startsWith('/data/') ? path : base + path);
    const answer = await call(
      mock,
      operationOf(method, target),
      target,
      body === undefined ? {} : { body: JSON.parse(filled(JSON.stringify(body))) },
    );
    expect([request, answer.status, answer.violations]).toEqual([request, status, []]);
    if (gives !== undefined) known.set(gives.printed, String(gives.in(answer.body)));
  }
  return known.get(printed.flow) ?? '';
}

function operationOf(method: string, target: string): OperationId {
  const found = findOperation(method, target.split('?')[0] ?? '');
  if (found === undefined) throw new Error(`There is no operation ${method} ${target}.`);
  return found.operation.id;
}

/** Reads the status of the newest run of a dataflow, as the pages monitor it. */
async function statusOf(mock: Mock, flow: string, base: string): Promise<string | undefined> {
  const { body, violations } = await call(mock, 'listRuns', `${base}/runs?property=flowId==${flow}`);
  expect(violations).toEqual([]);
  return body.items[0]?.metrics.statusSummary.status;
}

const journeys = Object.entries(pages).flatMap(([page, steps]) =>
  profiles.flatMap((profile) =>
    authSpecs.flatMap((authSpec) => ['', basePath].map((base) => [page, profile, authSpec, base, [connect(authSpec), ...steps]] as const)),
  ),
);

test.each(journeys)('a client that follows %s gets a run that succeeds (%s, %s, under "%s")', async (_, profile, __, base, steps) => {
  const mock = mocks[profile];
  const flow = await follow(mock, steps, base);
  // A second time in the same sandbox, with the same names.
  const second = await follow(mock, steps, base);
  expect(second).not.toBe(flow);
  mock.clock.advance('PT1M');
  expect([await statusOf(mock, flow, base), await statusOf(mock, second, base)]).toEqual(['success', 'success']);
  mock.assertConforming();
});

test('a dataflow of the pages runs every 15 minutes', async () => {
  const mock = mocks.strict;
  await follow(mock, [connect('basic'), ...collected], basePath);
  mock.clock.advance('PT1M');
  const { events } = mock.clock.advance('PT1H');
  expect(events.filter(({ what }) => what === 'flow-run-finished')).toHaveLength(4);
});

/** The parameters of a query: those of a list repeat the name, as the Python library requests does. */
type Params = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Reads all pages of a list as the Python client aepp does: each list has `items` and `_links`, and what follows the first equals sign of
 * the link is the token.
 *
 * @see aepp, getSourceConnections, getRuns
 */
async function pagesLikeAepp(mock: Mock, path: string, params: Params): Promise<readonly string[]> {
  const get = async (more: Params): Promise<Body> => {
    const pairs = Object.entries({ ...params, ...more }).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
    const response = await fetch(`${mock.url}${basePath}${path}?${new URLSearchParams(pairs)}`, { headers: Object.fromEntries(headers) });
    expect(response.status).toBe(200);
    return response.json();
  };
  let list = await get({});
  const ids = [];
  for (;;) {
    ids.push(...list.items.map(idOf));
    const next: string = list._links.next?.href ?? '';
    if (next === '') return ids;
    list = await get({ continuationToken: next.split('=')[1] ?? '' });
  }
}

const success = 'metrics.statusSummary.status==success';

test.each<[string, Params]>([
  ['/connections', { limit: 2 }],
  ['/sourceConnections', {}],
  ['/sourceConnections', { limit: 2 }],
  ['/targetConnections', { limit: 2 }],
  ['/flows', { limit: 2, count: 'False', property: 'inheritedAttributes.properties.isSourceFlow==true' }],
  ['/runs', { limit: 2, count: 'False' }],
  ['/runs', { limit: 2, count: 'False', property: [success, 'createdAt>1612310466'] }],
])('the client aepp reads every page of %s with %o', async (path, params) => {
  const mock = mocks.strict;
  expect(await pagesLikeAepp(mock, path, params)).toEqual([]);
  for (let times = 0; times < 5; times++) await follow(mock, [connect('basic'), ...collected], basePath);
  mock.clock.advance('PT10S');
  const ids = await pagesLikeAepp(mock, path, params);
  expect(new Set(ids).size).toBe(5);
  mock.assertConforming();
});
