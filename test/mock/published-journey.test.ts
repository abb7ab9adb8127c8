import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { type Profile, profiles } from '../contract.ts';
import { authSpecs, headers } from '../requests.ts';
import { startMock } from '../start-mock.ts';
import {
  type Body,
  basePath,
  betweenRuns,
  connect,
  createSource,
  everyQuarter,
  follow,
  idOf,
  once,
  periodic,
  printed,
  type Step,
  statusOf,
  toDataflow,
} from './follow-page.ts';

const dynamics = { id: '38ad80fe-8b06-4938-94f4-d4ee80266b07', version: '1.0' };
const explore = (query: string): Step => ({ request: `GET /connections/${printed.base}/explore?${query}`, status: 200 });
const collected = toDataflow(createSource(), periodic);

const pages: Readonly<Record<string, readonly Step[]>> = {
  'Collect CRM data, 2025': collected,
  'Collect CRM data, with the columns of Explore a CRM': [
    explore('objectType=root'),
    ...toDataflow(
      createSource({
        params: { tableName: 'contact', columns: [{ name: 'contactid', type: 'string', meta: { originalType: 'guid' } }] },
        connectionSpec: dynamics,
      }),
      periodic,
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
      periodic,
    ),
  ],
  'Microsoft Dynamics, 2026, with a primary key': [
    explore('preview=true&object=lead&objectType=table&previewCount=10&primaryKey=leadid'),
    ...toDataflow(createSource({ params: { tableName: 'contact', primaryKey: 'contactid' }, connectionSpec: dynamics }), once),
  ],
};

const mocks = {} as Record<Profile, Mock>;
beforeAll(async () => {
  for (const profile of profiles) mocks[profile] = await startMock({ profile });
});
beforeEach(() => {
  for (const mock of Object.values(mocks)) {
    mock.reset();
    mock.clock.set(betweenRuns());
  }
});
afterAll(() => Promise.all(Object.values(mocks).map((mock) => mock.close())));

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
  await follow(mock, [connect('basic'), ...collected]);
  mock.clock.advance('PT1M');
  const { events } = mock.clock.advance('PT1H');
  expect(events.filter(({ what }) => what === 'flow-run-finished')).toHaveLength(4);
});

const flow = `/flows/${printed.flow}`;
const read: Step = { request: `GET ${flow}`, status: 200 };
const change = (...body: readonly object[]): Step => ({ request: `PATCH ${flow}`, ifMatch: true, body, status: 200 });
const act = (path: string, op: string): Step => ({ request: `POST ${path}/action?op=${op}`, status: 200 });
const run = (params: object): Step => ({ request: 'POST /runs', body: { flowId: printed.flow, params }, status: 201 });
const window = { windowStartTime: '1651584991', windowEndTime: '16515859567', deltaColumn: { name: 'DOB' } };

/** What the pages do after a dataflow was created, and whether its newest run has succeeded in the end. */
const afterwards: Readonly<Record<string, readonly [steps: readonly Step[], status: string | undefined]>> = {
  'Update dataflows': [
    [
      ...collected,
      read,
      change({ op: 'replace', path: '/scheduleParams/frequency', value: 'day' }),
      change(
        { op: 'replace', path: '/name', value: 'New dataflow name' },
        { op: 'replace', path: '/description', value: 'Updated description' },
      ),
      read,
    ],
    'success',
  ],
  'Delete dataflows': [[...collected, { request: `DELETE ${flow}`, status: 204 }, { ...read, status: 404 }], undefined],
  'Edit a dataflow: disable it, before its first run': [
    [...toDataflow(createSource(), { ...periodic, scheduleParams: { ...everyQuarter, startTime: '4070908800' } }), act(flow, 'disable')],
    undefined,
  ],
  'Create draft Flow Service entities': [
    [
      ...toDataflow(createSource({}, '?mode=draft'), {}, '?mode=draft'),
      read,
      change({ op: 'add', path: '/transformations', value: periodic.transformations }),
      change({ op: 'add', path: '/scheduleParams', value: everyQuarter }),
      act(`/sourceConnections/${printed.source}`, 'publish'),
      act(`/targetConnections/${printed.target}`, 'publish'),
      act(flow, 'publish'),
    ],
    'success',
  ],
  'Create a flow run for on-demand ingestion, 2022': [[...toDataflow(createSource(), once), run(window)], 'success'],
  'Create a flow run for on-demand ingestion, 2023': [
    [...toDataflow(createSource(), once), run({ startTime: '1663735590', ...window })],
    'success',
  ],
};

test.each(
  profiles.flatMap((profile) => Object.entries(afterwards).map(([page, [steps, status]]) => [page, profile, steps, status] as const)),
)('a client can go on with %s (%s)', async (_, profile, steps, status) => {
  const mock = mocks[profile];
  const id = await follow(mock, [connect('service principal'), ...steps]);
  mock.clock.advance('PT10S');
  expect(await statusOf(mock, id)).toBe(status);
  mock.assertConforming();
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
  for (let times = 0; times < 5; times++) await follow(mock, [connect('basic'), ...collected]);
  mock.clock.advance('PT10S');
  const ids = await pagesLikeAepp(mock, path, params);
  expect(new Set(ids).size).toBe(5);
  mock.assertConforming();
});
