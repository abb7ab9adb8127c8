import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createMock, type Mock } from '../../mock/index.ts';
import { contractOf } from '../../src/sources/contract-with-sources.ts';
import type { SourceChoice } from '../../src/sources/read-sources.ts';
import { headers } from '../requests.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

const ids = {
  salesforce: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5',
  s3: 'ecadc60c-7455-4d87-84dc-2a0e293d997b',
  http: 'bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb',
  serviceNow: 'eb13cb25-47ab-407f-ba89-c0125281c563',
  landingZone: '26f526f2-58f4-4712-961d-e41bf1ccc0e8',
};
const params = { environmentUrl: 'https://a.example', clientId: 'app', clientSecret: 'hush-1234', apiVersion: '60.0' };

/** Makes the body of a connection to be created; without params, one without `auth`. */
const body = (id: string, specName?: string, authParams?: object) => ({
  name: 'Contoso',
  ...(authParams === undefined ? {} : { auth: { specName, params: authParams } }),
  connectionSpec: { id, version: '1.0' },
});

function mockOf(...sources: readonly SourceChoice[]) {
  const mock = createMock({ sources, deterministic: true });
  onTestFinished(() => mock.close());
  return { mock, send: senderTo(mock) };
}

function senderTo(mock: Mock) {
  return async (method: string, path: string, value?: object, more: Record<string, string> = {}) => {
    const response = await mock.fetch(`http://mock${path}`, {
      method,
      headers: { ...Object.fromEntries(headers), ...more },
      ...(value === undefined ? {} : { body: JSON.stringify(value) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
}

test('a connection to a source is created, shown without its secrets, filtered, changed and explored', async () => {
  const { mock, send } = mockOf('salesforce');
  const created = await send(
    'POST',
    '/connections',
    body(ids.salesforce, 'OAuth2 Client Credential', { ...params, includeDeletedObjects: true }),
  );
  expect(created.status).toBe(201);
  const at = `/connections/${created.body.id}`;
  const [shown] = (await send('GET', at)).body.items;
  expect(shown.connectionSpec).toEqual({ id: ids.salesforce, version: '1.0' });
  expect(shown.auth.params).toEqual({ ...params, clientSecret: '{MASKED}', includeDeletedObjects: true });
  const found = await send('GET', '/connections?property=auth.params.clientId==app');
  expect(found.body.items).toHaveLength(1);
  expect((await send('GET', '/connections?property=auth.params.clientSecret==hush-1234')).status).toBe(400);
  const change = (value: object) => send('PATCH', at, [{ op: 'replace', path: '/auth/params', value }], { 'if-match': shown.etag });
  expect((await change({ ...params, clientSecret: undefined })).body.violations).toMatchObject([{ at: '/body/0/value/clientSecret' }]);
  expect((await change({ ...params, clientSecret: 'hush-5678' })).status).toBe(200);
  expect((await send('GET', `${at}/explore?objectType=root`)).status).toBe(200);
  expect(JSON.stringify(mock.requests)).not.toContain('hush');
});

test('the mock serves the chosen specifications, without the members that this project adds', async () => {
  const { send } = mockOf('salesforce', 'amazon-s3', 'all');
  expect((await send('GET', '/connectionSpecs')).body.items).toHaveLength(77);
  const { body: found } = await send('GET', `/connectionSpecs/${ids.salesforce}`);
  expect(found.items).toMatchObject([{ name: 'salesforce', authSpec: [{}, {}, {}] }]);
  expect(JSON.stringify(found)).not.toContain('"x-');
});

test.each([
  [
    'in an object',
    { type: 'object', properties: { key: { type: 'string', format: 'password' }, port: { type: 'integer' } } },
    { key: 'hush-1234', port: 1 },
  ],
  ['in a list', { type: 'array', items: { type: 'string', format: 'password' } }, ['hush-1234']],
  [
    'in objects of a list',
    { type: 'array', items: { type: 'object', properties: { key: { type: 'string', format: 'password' } } } },
    [{ key: 'hush-1234' }],
  ],
  ['that is an object', { type: 'object', format: 'password' }, { key: 'hush-1234' }],
  ['that is a number', { type: 'integer', format: 'password' }, 12345678],
  [
    'whose name begins with x-',
    { type: 'object', properties: { 'x-key': { type: 'string', format: 'password' } } },
    { 'x-key': 'hush-1234' },
  ],
  ['of any type', { format: 'password' }, ['hush-1234', 12345678]],
])('a secret %s is masked in every output', async (_, schema, value) => {
  const id = '11111111-2222-4333-8444-555555555555';
  const spec = { id, name: 'my-crm', authSpec: [{ name: 'Key', spec: { properties: { nested: schema }, required: ['nested'] } }] };
  const { mock, send } = mockOf(spec);
  // The second request repeats the secret in another place.
  const text = JSON.stringify(value);
  const created = await send('POST', '/connections', body(id, 'Key', { nested: value }));
  await send('POST', '/connections', { ...body(id, 'Key', { nested: value }), nam: text.includes('hush') ? 'hush-1234' : 'a' });
  expect(created.status).toBe(201);
  const shown = await send('GET', `/connections/${created.body.id}`);
  const state = await (await mock.fetch('http://mock/__mock/state')).text();
  expect(JSON.stringify([shown, mock.requests, state])).not.toMatch(/hush|12345678/);
  expect(JSON.stringify(shown)).toContain('{MASKED}');
  expect((await send('GET', '/connectionSpecs')).body.items[0].authSpec).toEqual(spec.authSpec);
});

test('a param may have another type in each source', async () => {
  const { contract } = contractOf(['sftp', 'mysql']);
  const { ConnectionAuth } = contract.description.components.schemas as unknown as Record<
    string,
    { properties: { params: { properties: object } } }
  >;
  expect(ConnectionAuth?.properties.params.properties).toMatchObject({ port: { type: ['integer', 'string'] }, server: { type: 'string' } });
});

test('a streaming connection gets the address that events are sent to', async () => {
  const { send } = mockOf('http-api');
  const created = await send('POST', '/connections', body(ids.http, 'Streaming Connection', { dataType: 'xdm', sourceId: 'a', name: 'a' }));
  const at = `/connections/${created.body.id}`;
  const [{ auth, etag }] = (await send('GET', at)).body.items;
  expect(auth.params).toMatchObject({ dataType: 'xdm', inletId: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(auth.params.inletUrl).toBe(`https://dcs.adobedc.net/collection/${auth.params.inletId}`);
  const rename = [{ op: 'replace', path: '/name', value: 'Other' }];
  expect((await send('PATCH', at, rename, { 'if-match': etag })).status).toBe(200);
  expect((await send('GET', at)).body.items[0].auth).toEqual(auth);
});

test('a state file with a connection to a source that is not chosen is refused, and says what to do', async () => {
  const state = join(folder, 'state.db');
  const mock = createMock({ sources: ['salesforce'], state });
  expect((await senderTo(mock)('POST', '/connections', body(ids.salesforce, 'OAuth2 Client Credential', params))).status).toBe(201);
  await mock.close();
  expect(() => createMock({ state })).toThrow('a source that is not chosen. Choose the same sources as the mock that wrote it');
  const again = createMock({ state, sources: ['microsoft-dynamics', 'salesforce'] });
  await again.close();
});

test('a source without tables is not explored, and one without auth specs has connections without auth', async () => {
  const { send } = mockOf('amazon-s3', 'data-landing-zone');
  const s3 = await send('POST', '/connections', body(ids.s3, 'Access Key', { s3AccessKey: 'a', s3SecretKey: 'b' }));
  const explored = await send('GET', `/connections/${s3.body.id}/explore?objectType=root`);
  expect(explored.body.violations).toMatchObject([{ code: 'operation-unknown', at: '/path' }]);
  const zone = await send('POST', '/connections', body(ids.landingZone));
  expect([zone.status, (await send('GET', `/connections/${zone.body.id}`)).body.items[0].auth]).toEqual([201, undefined]);
});

test.each([
  [
    'the id of a source that is not chosen',
    [],
    body(ids.salesforce, 'Basic Authentication', {}),
    'connection-spec-unknown at /body/connectionSpec/id',
    'add --source salesforce',
  ],
  [
    'the name that another source has for a param',
    ['servicenow'],
    body(ids.serviceNow, 'Basic Authentication', { host: 'h', username: 'u', password: 'p' }),
    'auth-param-unknown at /body/auth/params/host',
    'Rename it to "endpoint"',
  ],
  [
    'a param of another auth spec',
    ['salesforce'],
    body(ids.salesforce, 'OAuth2 Client Credential', { ...params, jwtToken: 'x' }),
    'auth-param-foreign at /body/auth/params/jwtToken',
    'name the other auth spec',
  ],
  [
    'an auth spec of another source',
    ['salesforce', 'amazon-s3'],
    body(ids.salesforce, 'Access Key', { s3AccessKey: 'a', s3SecretKey: 'b' }),
    'auth-spec-unknown at /body/auth/specName',
    'Basic Authentication',
  ],
])('%s is one violation with a way out', async (_, sources, value, expected, fix) => {
  const { send } = mockOf(...(sources.length === 0 ? ['microsoft-dynamics'] : sources));
  const { violations } = (await send('POST', '/connections', value)).body;
  expect(violations.map(({ code, at }: { code: string; at: string }) => `${code} at ${at}`)).toEqual([expected]);
  expect(violations[0].fix).toContain(fix);
});
