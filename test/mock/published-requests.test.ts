import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Mock } from '../../mock/index.ts';
import tutorial from '../../spec/seeds/tutorial.json' with { type: 'json' };
import { description } from '../../src/generated/description.ts';
import { type Profile, profiles } from '../contract.ts';
import { bodies, headers } from '../requests.ts';

/** One request of a client, and the response that Adobe publishes for it: its status, and members of its body. */
type Step = {
  readonly request: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly status: number;
  readonly gives?: unknown;
};

type Published = { readonly name: string; readonly profiles?: readonly Profile[]; readonly steps: readonly Step[] };

const base = new URL(description.servers[0].url).pathname;
const json = { 'Content-Type': 'application/json' };
const rename = { op: 'replace', path: '/name', value: 'Fabrikam' };
const written = { id: expect.any(String), etag: expect.stringMatching(/^"[^"]+"$/) };
const flow = (code: string) => ({ type: `https://ns.adobe.com/aep/errors/FLOW-${code}` });
const create: Step = { request: 'POST /connections', body: bodies.basic, status: 201, gives: written };
const listed = (query: string, count: number, path = '/connections'): Step => ({
  request: `GET ${path}?${query}`,
  status: 200,
  gives: {
    items: Array.from({ length: count }, () => expect.any(Object)),
    ...(path === '/connections' ? { _links: expect.any(Object) } : {}),
  },
});
const token = { access_token: expect.any(String), token_type: 'bearer', expires_in: 86_399 };
const form = { 'Content-Type': 'application/x-www-form-urlencoded', Authorization: undefined };
const explored = { format: 'flat', schema: { columns: expect.any(Array) } };
const connection = '/connections/dd668808-25da-493f-8782-f3433b976d1e';

/** `{id}` and `{etag}` stand for those of the last response that had them, `{bare}` for the etag without its quotes. */
const published: readonly Published[] = [
  { name: 'the Private Link page creates a connection under a path with a slash', steps: [{ ...create, request: 'POST /connections/' }] },
  {
    name: 'a slash at the end of every other path',
    steps: [
      create,
      { request: 'GET /connections/', status: 200 },
      { request: 'GET /connections/{id}/', status: 200 },
      { request: 'GET /connections/{id}/test/', status: 200 },
      { request: 'GET /connections/{id}/explore/?objectType=root', status: 200 },
      { request: 'GET /connectionSpecs/', status: 200 },
      { request: 'PATCH /connections/{id}/', body: [rename], headers: { 'If-Match': '{etag}' }, status: 200, gives: written },
      { request: 'DELETE /connections/{id}/', status: 204 },
    ],
  },
  {
    name: 'a draft is created, changed and published once',
    steps: [
      { ...create, request: 'POST /connections?mode=draft' },
      { request: 'GET /connections/{id}', status: 200, gives: { items: [{ state: 'draft' }] } },
      { request: 'PATCH /connections/{id}', body: [rename], headers: { 'If-Match': '{etag}' }, status: 200 },
      listed('property=state==draft', 1),
      { request: 'POST /connections/{id}/action?op=publish', headers: json, status: 200, gives: written },
      { request: 'GET /connections/{id}', status: 200, gives: { items: [{ state: 'enabled', name: 'Fabrikam', etag: '{etag}' }] } },
      { request: 'POST /connections/{id}/action?op=PUBLISH', status: 400, gives: flow('1422-400') },
      { request: 'POST /connections/{id}/action?op=finalize', status: 400, gives: flow('1402-400') },
    ],
  },
  {
    name: 'filters on params of Private Link, and on any stored property',
    steps: [
      create,
      listed('property=auth.params.privateEndpointId==02a74b31-a566-4a86-9cea-309b101a7f24', 0),
      listed('property=auth.params.usePrivateLink==true', 0),
      listed('property=etag=={bare}', 1),
      listed('property=sandboxName==prod&property=imsOrgId==7DC732555AECDB4C0A494036@AdobeOrg', 1),
    ],
  },
  {
    name: 'several conditions in one parameter, and several values in one condition',
    steps: [
      create,
      { ...create, body: { ...bodies.basic, name: 'Fabrikam, Ltd' } },
      listed('property=name==Contoso,state==disabled', 0),
      listed('property=name==Contoso,state==enabled', 1),
      listed('property=name==Contoso,Fabrikam&count=false', 1),
      listed('property=name==%22Fabrikam,%20Ltd%22,Contoso,createdAt>1', 2),
      { request: 'GET /connections?property=name==Contoso,colour==red', status: 400, gives: flow('1449-400') },
    ],
  },
  {
    name: 'a page size with the default of count written out, as Postman and Python write it',
    steps: [
      create,
      listed('limit=10&count=false', 1),
      listed('limit=10&count=False', 1),
      { request: 'GET /connections?count=True', status: 200, gives: { count: 1 } },
      { request: 'GET /connections?limit=10&count=True', status: 400, gives: flow('1401-400') },
    ],
  },
  {
    name: 'an order by several fields, from page to page',
    steps: [
      ...['b', 'a', 'b'].map((name, index) => ({ ...create, body: { ...bodies.basic, name, description: String(index) } })),
      {
        request: 'GET /connections?orderby=-name,description&limit=2',
        status: 200,
        gives: { items: [{ description: '0' }, { description: '2' }], _links: { next: { href: expect.any(String) } } },
      },
      { request: 'GET {next}', status: 200, gives: { items: [{ description: '1' }] } },
      { request: 'GET /connections?orderby=-createdAt,name', status: 200 },
    ],
  },
  {
    name: 'filters of connection specifications',
    steps: [
      listed('property=attributes.category==CRM', 1, '/connectionSpecs'),
      listed('property=attributes.category=%22CRM%22', 1, '/connectionSpecs'),
      listed('property=attributes.isSource==true,name==other', 0, '/connectionSpecs'),
      { request: 'GET /connectionSpecs?property=baseSpec==x', status: 400, gives: flow('1423-400') },
    ],
  },
  {
    name: 'an etag without its quotes is not the current version, whatever the media type',
    steps: [
      create,
      ...['application/x-www-form-urlencoded', 'application/json'].map((type) => ({
        request: 'PATCH /connections/{id}',
        body: [rename],
        headers: { 'If-Match': '{bare}', 'Content-Type': type },
        status: 412,
        gives: { ...flow('1404-412'), title: 'Version not matching', report: { version: '{bare}', entity: '{etag}' } },
      })),
    ],
  },
  {
    name: 'one instruction without a list, as the OpenAPI of Sources declares it',
    profiles: ['lenient'],
    steps: [
      create,
      {
        request: 'PATCH /connections/{id}/',
        body: { ...rename, op: 'REPLACE' },
        headers: { 'If-Match': '{etag}' },
        status: 200,
        gives: written,
      },
      { request: 'GET /connections/{id}', status: 200, gives: { items: [{ name: 'Fabrikam' }] } },
      { request: 'PATCH /connections/{id}', body: { ...rename, value: 7 }, headers: { 'If-Match': '{etag}' }, status: 400 },
      { request: 'PATCH /connections/{id}', body: {}, headers: { 'If-Match': '{etag}' }, status: 400 },
    ],
  },
  {
    name: 'auth params are removed by an instruction with a value',
    steps: [
      create,
      {
        request: 'PATCH /connections/{id}',
        body: [{ op: 'remove', path: '/auth/params', value: { username: 'anna' } }],
        headers: { 'If-Match': '{etag}' },
        status: 200,
      },
      { request: 'GET /connections/{id}', status: 200, gives: { items: [{ auth: { params: {} } }] } },
    ],
  },
  {
    name: 'all sandboxes at once, an unknown one, and the id of one',
    steps: [
      { request: 'GET /connections?limit=1', headers: { 'x-sandbox-name': '*' }, status: 403, gives: flow('2111-403') },
      {
        request: 'GET /connections?limit=1',
        headers: { 'x-sandbox-name': 'Dev' },
        status: 404,
        gives: { ...flow('2100-404'), title: 'Sandbox not found' },
      },
      { request: 'GET /connections', headers: { 'x-sandbox-id': '6b36e130-c5d7-11e9-949c-0da8d50fcac1' }, status: 200 },
    ],
  },
  {
    name: 'no access token',
    steps: [{ ...create, headers: { Authorization: undefined }, status: 403, gives: { error_code: '403010' } }],
  },
  {
    name: 'client credentials in the query, in the body, and in both',
    steps: [
      {
        request: 'POST /ims/token/v3?client_id=k&client_secret=s&grant_type=client_credentials&scope=openid,AdobeID',
        headers: form,
        body: '',
        status: 200,
        gives: token,
      },
      {
        request: 'POST /ims/token/v3?client_id=k',
        headers: form,
        body: 'client_secret=s&grant_type=client_credentials&scope=a',
        status: 200,
      },
      { request: 'POST /ims/token/v2?client_id=k&client_secret=s&grant_type=client_credentials', headers: form, body: '', status: 200 },
      { request: 'POST /ims/token/v3?client_id=k&client_secret=s&grant_type=client_credentials', headers: form, body: '', status: 400 },
    ],
  },
  {
    name: 'the Dynamics tutorial of 2026 creates two connections, and explores one',
    steps: [
      ...Object.values(bodies).map((body) => ({ ...create, body })),
      { request: `GET ${connection}/explore?objectType=root`, status: 200, gives: expect.arrayContaining([expect.any(Object)]) },
      { request: `GET ${connection}/explore`, status: 200, gives: expect.arrayContaining([expect.any(Object)]) },
      {
        request: `GET ${connection}/explore?preview=true&object=lead&objectType=table&previewCount=10&primaryKey=leadid`,
        headers: json,
        status: 200,
        gives: { ...explored, data: expect.any(Array) },
      },
      { request: `GET ${connection}/explore?object=workflowdependency&objectType=table`, headers: json, status: 200, gives: explored },
      { request: `GET ${connection}/explore?object=accountView1&objectType=view`, headers: json, status: 200, gives: explored },
      {
        request: `GET ${connection}/explore?object=accountView1&preview=True&objectType=view`,
        headers: json,
        status: 200,
        gives: { ...explored, data: expect.any(Array) },
      },
      {
        request: `GET ${connection}/explore?objectType=root`,
        headers: { 'x-gw-ims-org-id': '{ORG_ID}', 'x-sandbox-name': '{SANDBOX_NAME}' },
        status: 200,
      },
    ],
  },
];

const mocks: Readonly<Record<Profile, Mock>> = { strict: createMock(), lenient: createMock({ profile: 'lenient' }) };
beforeAll(async () => {
  for (const mock of Object.values(mocks)) await mock.listen();
});
afterAll(async () => {
  for (const mock of Object.values(mocks)) await mock.close();
});

const runs = published.flatMap(({ name, profiles: own = profiles, steps }) =>
  own.flatMap((profile) => ['', base].map((path) => [name, profile, path, steps] as const)),
);

test.each(runs)('responds to the requests that Adobe prints as it publishes: %s (%s, under "%s")', async (name, profile, path, steps) => {
  const mock = mocks[profile];
  mock.reset(name.includes('tutorial') ? tutorial : undefined);
  const known = new Map<string, string>();
  const filled = (text: string): string => text.replaceAll(/\{(id|etag|bare|next)\}/g, (_, name) => known.get(name) ?? '');
  for (const { request, body, headers: changes = {}, status, gives } of steps) {
    const [method = '', target = ''] = filled(request).split(' ');
    const all = { ...Object.fromEntries(headers.filter(([one]) => one !== 'Content-Type' || body !== undefined)), ...changes };
    const response = await fetch(`${mock.url}${target.startsWith('/ims') ? '' : path}${target}`, {
      method,
      headers: Object.entries(all).flatMap(([one, value]): [string, string][] => (value === undefined ? [] : [[one, filled(value)]])),
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    expect([request, response.status, text]).toEqual([request, status, expect.any(String)]);
    const answer = text === '' ? undefined : JSON.parse(text);
    if (gives !== undefined) expect(answer).toMatchObject(withValues(gives, filled));
    if (response.status < 300 && typeof answer?.id === 'string') known.set('id', answer.id);
    if (response.status < 300 && typeof answer?.etag === 'string') {
      known.set('etag', answer.etag);
      known.set('bare', answer.etag.slice(1, -1));
    }
    if (answer?._links?.next !== undefined) known.set('next', answer._links.next.href);
  }
});

/** Returns a pattern with known values in the places of `{id}` and the like. Vitest's matchers stay unchanged. */
function withValues(pattern: unknown, filled: (text: string) => string): object {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return filled(value);
    if (Array.isArray(value)) return value.map(fill);
    const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    return isPlain ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member)])) : value;
  };
  return Object(fill(pattern));
}

test.each([
  ['one of 36 characters', '0f3c1a52-6d0e-4c4a-9a57-1b7b6f0c9d01', true],
  ['one with signs in it', 'build-42_a.7', true],
  ['one of 64 characters', 'x'.repeat(64), true],
  ['one of 65 characters', 'x'.repeat(65), false],
  ['one with a blank', 'a b', false],
  ['one with markup', '<script>', false],
  ['a token', 'eyJhbGciOiJub25lIn0.a', false],
])('the response has the x-request-id of the request if it is plausible: %s', async (_, id, isTaken) => {
  for (const target of ['/connections', '/connections?limit=none', '/nowhere']) {
    const response = await fetch(mocks.strict.url + target, { headers: Object.fromEntries([...headers, ['x-request-id', id]]) });
    const got = response.headers.get('x-request-id');
    if (isTaken) expect(got).toBe(id);
    else expect(got).toMatch(/^[0-9a-f]{32}$/);
    const { report } = (await response.json()) as { report?: { 'request-id': string } };
    if (report !== undefined) expect(report['request-id']).toBe(got);
  }
});
