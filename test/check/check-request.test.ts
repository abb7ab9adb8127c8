import { expect, test } from 'vitest';
import { description } from '../../src/generated/description.ts';
import { isWrong } from '../case.ts';
import { checkRequest, isError } from '../contract.ts';
import { doubtfulOnes, legal, singleMistakes } from '../corpus.ts';
import { bodies, bodyWith, headers, type Json, rename, request, withHeader } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { severalMistakes } from '../several-mistakes.ts';

test('lets everything through that conforms', () => {
  expect(legal.length).toBeGreaterThan(400);
  for (const { name, request } of legal) expect([name, checkRequest(request)]).toEqual([name, []]);
});

test('names each mistake once, at its place', () => {
  expect(singleMistakes.length).toBeGreaterThan(2000);
  for (const one of [...doubtfulOnes, ...singleMistakes, ...severalMistakes]) {
    const violations = checkRequest(one.request);
    const found = violations.map(({ code, at }) => [code, at]);
    expect([one.name, found, violations.some(isError)]).toEqual([one.name, one.want, isWrong(one)]);
    expect([one.name, secretsIn(JSON.stringify(violations))]).toEqual([one.name, []]);
  }
});

test('each kind of mistake that a request can have is in the corpus', () => {
  const found = new Set([...doubtfulOnes, ...singleMistakes].flatMap(({ want }) => want.map(([code]) => code)));
  const others = [
    'status-undocumented',
    'response-content-type',
    'response-header-unknown',
    'response-shape',
    'refusal-unexplained',
    'matcher-loose',
    'interaction-duplicate',
    'secret-exposed',
    'body-not-recorded',
    'value-unknown',
  ];
  const all = description.components.schemas.Violation.properties.code.enum;
  expect(all.filter((code) => !found.has(code))).toEqual(others);
});

test('warns of every placeholder of the documentation, and refuses none', () => {
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

test('warns of a query', () => {
  expect(checkRequest(request({ target: '/connections?limit=1&limit=2' })).map(({ code, at }) => [code, at])).toEqual([
    ['query-unknown', '/query/limit'],
  ]);
});

test.each([
  [
    'a near miss of a param',
    request({
      body: bodyWith('basic', (_, params) => Object.assign(params, { serviceURI: params.serviceUri }) && delete params.serviceUri),
    }),
    'did you mean serviceUri?',
  ],
  [
    'an abbreviated param',
    request({ body: bodyWith('basic', (_, params) => Object.assign(params, { pwd: 'x' }) && delete params.password) }),
    'did you mean password?',
  ],
  [
    'a provider id for the spec id',
    request({ body: { ...bodies.basic, connectionSpec: { id: '0ed90a81-07f4-4586-8190-b40eccef1c5a', version: '1.0' } } }),
    'is a provider id',
  ],
  [
    "another source's spec id",
    request({ body: { ...bodies.basic, connectionSpec: { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' } } }),
    'of Salesforce',
  ],
  [
    'a spec id that lacks a digit',
    request({ body: { ...bodies.basic, connectionSpec: { id: '38ad80fe-8b06-4938-94f4-d4ee8026b07', version: '1.0' } } }),
    'almost',
  ],
  [
    'half an auth spec name',
    request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName: 'Basic Authentication' } } }),
    'did you mean "Basic Authentication for Dynamics-Online"?',
  ],
  ['where JSON breaks off', request({ body: '{"name": "x",\n  "auth": }' }), 'line 2, column 11'],
  ['where JSON ends too early', request({ body: '{"name": "x",\n  "auth":' }), 'line 2, column 10'],
  ['where it ends after a bracket', request({ body: '{' }), 'line 1, column 2'],
  ['where it ends after a comma', request({ body: '{"a": [1,' }), 'line 1, column 10'],
  ['where a string has a tab in it', request({ body: '{"name": "a",\n "description": "b\tc"}' }), 'line 2, column 19'],
  ['where a string has a line feed in it', request({ body: '{"na\\"me": "a",\t"description": "b\nc"}' }), 'line 1, column 34'],
  [
    'a path without its base',
    request({ target: '/data/foundation/flowservice/connection' }),
    'did you mean /data/foundation/flowservice/connections?',
  ],
  [
    'a header without a hyphen',
    request({ headers: [...withHeader('x-api-key'), ['X-ApiKey', 'k']] }),
    'missing; "x-apikey" is sent, did you',
  ],
  ['half a header', request({ headers: [...withHeader('x-gw-ims-org-id'), ['x-gw-ims-org', 'a@AdobeOrg']] }), '"x-gw-ims-org" is sent'],
  [
    'an underscore in the type',
    request({ headers: [...withHeader('Content-Type'), ['Content_Type', 'application/json']] }),
    'missing; "content_type" is sent, did you mean Content-Type?',
  ],
  [
    'a header that is not meant',
    request({ headers: [...withHeader('x-sandbox-name'), ['x-sandbox-id', '1']] }),
    'x-sandbox-name is missing.',
  ],
  ['the scheme that was used instead', request({ headers: withHeader('Authorization', 'Basic YTpi') }), 'Bearer'],
])('says what is meant: %s', (_, wrong, words) => {
  expect(checkRequest(wrong)[0]?.message).toContain(words);
});

test.each([
  ['the name of an auth spec', 'Basic Authentication', '"Basic Authentication"'],
  ['what would be credentials in a header', 'Basic dXNlcjpwYXNz', 'a value that looks like a credential (not shown)'],
  ['what begins as a token does', 'bearer abc', 'a value that looks like a credential (not shown)'],
])('shows what is no credential, and nothing else: %s', (_, specName, received) => {
  const [violation] = checkRequest(request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName } } }));
  expect(violation).toMatchObject({ at: '/body/auth/specName', received });
});

test.each([
  ['an organization without its end', '7DC732555AECDB4C0A494036', '"7DC732555AECDB4C0A494036"'],
  ['an organization in another case', 'contoso@adobeorg', '"contoso@adobeorg"'],
  ['what may be the API key', secrets.apiKey, 'a string (not shown)'],
  ['what is a client secret', 'p8e-flowservice-test', 'a value that looks like a credential (not shown)'],
])('shows for the IMS organization what looks like one, and nothing else: %s', (_, value, received) => {
  expect(checkRequest(request({ headers: withHeader('x-gw-ims-org-id', value) }))).toMatchObject([
    { code: 'header-format', at: '/headers/x-gw-ims-org-id', received },
  ]);
});

test.each([
  [
    'no connectionSpec',
    bodyWith('basic', (body) => delete body.connectionSpec),
    '{"id": "38ad80fe-8b06-4938-94f4-d4ee80266b07", "version": "1.0"}',
  ],
  ['a connectionSpec that is its id', { ...bodies.basic, connectionSpec: bodies.basic.connectionSpec.id }, '"version": "1.0"'],
  ['no auth', bodyWith('basic', (body) => delete body.auth), '"specName": "Basic Authentication for Dynamics-Online"'],
  ['no params', bodyWith('basic', (body) => delete (body.auth as Json).params), 'serviceUri, username and password'],
  [
    'no params of a service principal',
    bodyWith('service principal', (body) => delete (body.auth as Json).params),
    'serviceUri, servicePrincipalId and servicePrincipalKey',
  ],
  [
    'a specName that is null',
    bodyWith('basic', (body) => ((body.auth as Json).specName = null)),
    'Service Principal Key Based Authentication',
  ],
])('tells who has never seen the API what to send: %s', (_, body, words) => {
  const [violation, ...others] = checkRequest(request({ body }));
  expect(violation?.fix).toContain(words);
  expect(others).toEqual([]);
});

test.each([
  ['contoso.crm.dynamics.com', 'it has no scheme'],
  ['//contoso.crm.dynamics.com', 'it has no scheme'],
  ['ftp://contoso.crm.dynamics.com', 'its scheme is neither http nor https'],
  ['https:contoso.crm.dynamics.com', 'it has no // after its scheme'],
  ['https:///api/data', 'it has no host'],
  ['https://anna:flowservice@contoso.crm.dynamics.com', 'it has credentials in it'],
  ['https://contoso.crm.dynamics.com ', 'it has white space in it'],
  ['https://{ORG}.crm.dynamics.com', 'part of it is still a placeholder'],
  ['https://münchen.crm.dynamics.com', 'it has characters that no URL has'],
  ['https://contoso.crm.dynamics.com:port', 'its port is no number from 0 to 65535'],
  ['https://contoso.crm.dynamics.com:65536', 'its port is no number from 0 to 65535'],
])('says what is wrong with a URL, and does not show it: %s', (serviceUri, reason) => {
  const [violation, ...others] = checkRequest(request({ body: bodyWith('basic', (_, params) => (params.serviceUri = serviceUri)) }));
  expect(violation?.message).toBe(`The auth param serviceUri is no absolute http or https URL: ${reason}.`);
  expect(JSON.stringify(violation)).not.toContain('anna');
  expect(others).toEqual([]);
});

test.each([
  ['SpecName', 'specName'],
  ['name', 'specName'],
  ['spec', 'specName'],
  ['Params', 'params'],
])('names a misspelt member of auth once, and does not miss what it stands for: %s', (misspelt, meant) => {
  const body = bodyWith('service principal', ({ auth }) => rename(auth as Json, meant, misspelt));
  expect(checkRequest(request({ body }))).toMatchObject([
    { code: 'property-unknown', at: `/body/auth/${misspelt}`, fix: `Write ${meant}, exactly so, and once.` },
  ]);
});
