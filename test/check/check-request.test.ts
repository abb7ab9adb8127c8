import { expect, test } from 'vitest';
import { checkRequest, examineRequest } from '../contract.ts';
import { requestTo } from '../request-to.ts';
import { bodies, bodyWith, headers, type Json, rename, request, withHeader } from '../requests.ts';
import { secrets } from '../secrets.ts';

test('warns about every placeholder of the documentation, and reports no error', () => {
  const params = { serviceUri: '{SERVICE_URI}', username: '{USERNAME}', password: '{PASSWORD}' };
  const violations = checkRequest(
    request({
      headers: headers.map(([name]) => [
        name,
        { Authorization: 'Bearer {ACCESS_TOKEN}', 'Content-Type': 'application/json' }[name] ?? '{VALUE}',
      ]),
      body: bodyWith('basic', (body) => Object.assign(body.auth as object, { params })),
    }),
  );
  expect(violations.map(({ code, severity, at }) => [code, severity, at])).toEqual(
    [
      '/headers/authorization',
      '/headers/x-api-key',
      '/headers/x-gw-ims-org-id',
      '/headers/x-sandbox-name',
      '/body/auth/params/serviceUri',
      '/body/auth/params/username',
      '/body/auth/params/password',
    ].map((at) => ['placeholder-left', 'warning', at]),
  );
});

test('warns once about an unknown query parameter that is repeated', () => {
  expect(checkRequest(request({ target: '/connections?limit=1&limit=2' })).map(({ code, at }) => [code, at])).toEqual([
    ['query-unknown', '/query/limit'],
  ]);
});

test.each([
  ['listConnections', 'limit=7&limit=8', '/query/limit', '7', false],
  ['listConnections', `limit=${secrets.token}&limit=8`, '/query/limit', secrets.token, true],
  ['issueToken', 'client_secret=a&client_secret=b', '/query/client_secret', 'a', true],
] as const)('a repeated query parameter of %s is a finding with its first value: %s', (id, query, at, value, secret) => {
  const { findings } = examineRequest(requestTo(id, { query, body: '' }));
  expect(findings.filter((one) => one.at === at)).toMatchObject([{ code: 'query-format', value, secret }]);
});

const spec = (id: string) => request({ body: { ...bodies.basic, connectionSpec: { id, version: '1.0' } } });

test.each([
  [
    'a near miss of an auth param',
    request({
      body: bodyWith('basic', (_, params) => Object.assign(params, { serviceURI: params.serviceUri }) && delete params.serviceUri),
    }),
    { kind: 'member-unknown', meant: 'serviceUri' },
  ],
  [
    'an abbreviated auth param',
    request({ body: bodyWith('basic', (_, params) => Object.assign(params, { pwd: 'x' }) && delete params.password) }),
    { kind: 'member-unknown', meant: 'password' },
  ],
  [
    'a provider id',
    spec('0ed90a81-07f4-4586-8190-b40eccef1c5a'),
    { kind: 'spec-id', provider: expect.any(String), other: undefined, isNear: false },
  ],
  [
    "another source's connection specification",
    spec('cfc0fee1-7dc0-40ef-b73e-d8b134c436f5'),
    { kind: 'spec-id', provider: undefined, other: { title: 'Salesforce', name: 'salesforce' }, isNear: false },
  ],
  [
    'a connection specification id that lacks a digit',
    spec('38ad80fe-8b06-4938-94f4-d4ee8026b07'),
    { kind: 'spec-id', provider: undefined, other: undefined, isNear: true },
  ],
  [
    'half an auth spec name',
    request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName: 'Basic Authentication' } } }),
    { kind: 'auth-spec-unknown', meant: { specName: 'Basic Authentication for Dynamics-Online' } },
  ],
  [
    'a misspelled path',
    request({ target: '/data/foundation/flowservice/connection' }),
    { kind: 'unknown-path', meant: '/data/foundation/flowservice/connections' },
  ],
  [
    'a header name without a hyphen',
    request({ headers: [...withHeader('x-api-key'), ['X-ApiKey', 'k']] }),
    { kind: 'header-missing', instead: 'x-apikey' },
  ],
  [
    'half a header name',
    request({ headers: [...withHeader('x-gw-ims-org-id'), ['x-gw-ims-org', 'a@AdobeOrg']] }),
    { kind: 'header-missing', instead: 'x-gw-ims-org' },
  ],
  [
    'an underscore in Content-Type',
    request({ headers: [...withHeader('Content-Type'), ['Content_Type', 'application/json']] }),
    { kind: 'content-type', instead: 'content_type' },
  ],
  [
    'a header name that is too different',
    request({ headers: [...withHeader('x-sandbox-name'), ['x-sandbox-id', '1']] }),
    { kind: 'header-missing', instead: undefined },
  ],
  [
    'another authorization scheme',
    request({ headers: withHeader('Authorization', 'Basic YTpi') }),
    { kind: 'token-scheme', scheme: 'Basic' },
  ],
])('finds the intended name of %s', (_, wrong, detail) => {
  expect(examineRequest(wrong).findings[0]?.detail).toMatchObject(detail);
});

test.each([
  ['an unexpected token', '{"name": "x",\n  "auth": }', 2, 11],
  ['a missing value at the end', '{"name": "x",\n  "auth":', 2, 10],
  ['an end after a brace', '{', 1, 2],
  ['an end after a comma', '{"a": [1,', 1, 10],
  ['a tab in a string', '{"name": "a",\n "description": "b\tc"}', 2, 19],
  ['a line feed in a string', '{"na\\"me": "a",\t"description": "b\nc"}', 1, 34],
])('finds line and column of a JSON syntax error: %s', (_, body, line, column) => {
  expect(examineRequest(request({ body })).findings[0]?.detail).toEqual({ kind: 'not-json', position: { line, column } });
});

test.each([
  ['the name of an auth spec', 'Basic Authentication', '"Basic Authentication"'],
  ['a value of the Basic scheme', 'Basic dXNlcjpwYXNz', 'a value that looks like a credential (not shown)'],
  ['a value that begins like a token', 'bearer abc', 'a value that looks like a credential (not shown)'],
])('shows a wrong specName only if it cannot be a credential: %s', (_, specName, received) => {
  const [violation] = checkRequest(request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName } } }));
  expect(violation).toMatchObject({ at: '/body/auth/specName', received });
});

test.each([
  ['an organization without its suffix', '7DC732555AECDB4C0A494036', '"7DC732555AECDB4C0A494036"'],
  ['an organization in lower case', 'contoso@adobeorg', '"contoso@adobeorg"'],
  ['an API key', secrets.apiKey, 'a string (not shown)'],
  ['a client secret', 'p8e-flowservice-test', 'a value that looks like a credential (not shown)'],
])('shows a wrong IMS organization only if it cannot be a credential: %s', (_, value, received) => {
  expect(checkRequest(request({ headers: withHeader('x-gw-ims-org-id', value) }))).toMatchObject([
    { code: 'header-format', at: '/headers/x-gw-ims-org-id', received },
  ]);
});

test.each([
  ['connectionSpec', bodyWith('basic', (body) => delete body.connectionSpec), 'property-missing', '/connectionSpec'],
  ['auth', bodyWith('basic', (body) => delete body.auth), 'property-missing', '/auth'],
  ['auth.params', bodyWith('basic', (body) => delete (body.auth as Json).params), 'property-missing', '/auth/params'],
])('reports a missing %s once, not each of its members', (_, body, code, at) => {
  expect(checkRequest(request({ body })).map((one) => [one.code, one.at])).toEqual([[code, `/body${at}`]]);
});

test.each([
  ['SpecName', 'specName'],
  ['name', 'specName'],
  ['spec', 'specName'],
  ['Params', 'params'],
])('reports the misspelled member %s of auth once, and not the missing %s', (misspelled, meant) => {
  const body = bodyWith('service principal', ({ auth }) => rename(auth as Json, meant, misspelled));
  expect(examineRequest(request({ body })).findings).toMatchObject([
    { code: 'property-unknown', at: `/body/auth/${misspelled}`, detail: { kind: 'member-unknown', meant } },
  ]);
});
