import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { description } from '../../src/generated/description.ts';
import { isWrong } from '../case.ts';
import { checkResponse, type Header, operations, type ResponseMessage } from '../contract.ts';
import { corpus } from '../corpus.ts';
import { authSpecs, bodies, bodyWith, headers, type Json, request, withHeader } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { type Reply, send } from '../send.ts';
import { startMock } from '../start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test.each(['', '/data/foundation/flowservice'])('creates a connection for each auth spec under "%s"', async (base) => {
  const replies = await Promise.all(
    authSpecs.map((spec) => send(mock.url, request({ target: `${base}/connections`, body: bodies[spec] }))),
  );
  for (const { status, headers, text } of replies) {
    const { id, etag } = JSON.parse(text);
    expect({ status, location: headers.location }).toEqual({ status: 201, location: `${base}/connections/${id}` });
    expect(etag).toMatch(/^"[0-9a-f]{8}-0000-0200-0000-[0-9a-f]{8}0000"$/);
  }
  const fresh = replies.flatMap(({ headers, text }) => [JSON.parse(text).id, JSON.parse(text).etag, headers['x-request-id']]);
  expect(new Set(fresh).size).toBe(fresh.length);
});

test.each(authSpecs)("accepts the tutorial's own call for %s with its placeholders", async (spec) => {
  const example = description.components.examples[spec === 'basic' ? 'create-basic' : 'create-service-principal'];
  const placeholders = headers.map(
    ([name, value]): Header => [
      name,
      name === 'Content-Type' ? value : name === 'Authorization' ? 'Bearer {ACCESS_TOKEN}' : '{PLACEHOLDER}',
    ],
  );
  expect(await send(mock.url, request({ headers: placeholders, body: example.value }))).toMatchObject({ status: 201 });
});

test.each([
  ['no token', withHeader('Authorization'), 403, { error_code: '403010', message: 'Oauth token is missing.' }],
  ['no Bearer', withHeader('Authorization', 'abc'), 401, { error_code: '401013', message: 'Oauth token is not valid' }],
  ['no API key', withHeader('x-api-key'), 403, { error_code: '403000', message: 'Api Key is required' }],
  ['no org', withHeader('x-gw-ims-org-id'), 400, { error_code: '400003', message: 'Missing header' }],
  ['a malformed org', withHeader('x-gw-ims-org-id', 'x'), 403, { error_code: '403027', message: 'User region is missing' }],
  [
    'no content type',
    withHeader('Content-Type'),
    400,
    { type: '/placeholder/type/uri', status: 400, title: 'BadRequestError', detail: 'A valid content-type must be specified' },
  ],
  ['no header at all', [], 403, { error_code: '403010', message: 'Oauth token is missing.' }],
] as const)('refuses with the published gateway body: %s', async (_, headers, status, published) => {
  const reply = await send(mock.url, request({ headers }));
  const { violations, ...body } = JSON.parse(reply.text);
  expect({ status: reply.status, body }).toEqual({ status, body: published });
  expect(violations).not.toEqual([]);
});

test.each([
  [
    'no sandbox',
    request({ headers: withHeader('x-sandbox-name') }),
    400,
    'FLOW-2105-400',
    'The header x-sandbox-name is missing in the request. Please add the header in the request and try again.',
    {},
  ],
  [
    'a sandbox that cannot be',
    request({ headers: withHeader('x-sandbox-name', 'Dev') }),
    404,
    'FLOW-2100-404',
    "The sandbox with the name 'Dev' could not be found. Please ensure that the sandbox name is correct and try again.",
    { sandboxName: 'Dev' },
  ],
  [
    'no body',
    request({ body: '' }),
    400,
    'FLOW-1405-400',
    'The request body cannot be null or empty. Please provide a request body and try again.',
    {},
  ],
  [
    'a body that is null',
    request({ body: 'null' }),
    400,
    'FLOW-1405-400',
    'The request body cannot be null or empty. Please provide a request body and try again.',
    {},
  ],
  [
    'no JSON',
    request({ body: '{' }),
    400,
    'FLOW-1100-400',
    'The request could not be processed. Error from flow provider: The request is invalid. Please check the request and try again.',
    {},
  ],
  [
    'another spec id',
    request({ body: { ...bodies.basic, connectionSpec: { id: 'x', version: '1.0' } } }),
    400,
    'FLOW-1413-400',
    'The spec ID provided is  invalid. Please provide a valid spec ID and try again.',
    {},
  ],
  [
    'another auth spec',
    request({ body: bodyWith('basic', (body) => ((body.auth as Json).specName = 'Basic Authentication')) }),
    400,
    'FLOW-1415-400',
    "The auth spec 'Basic Authentication' could not be found for the connection spec ID 38ad80fe-8b06-4938-94f4-d4ee80266b07.",
    { specName: 'Basic Authentication', connectionSpecId: '38ad80fe-8b06-4938-94f4-d4ee80266b07' },
  ],
  [
    'no password',
    request({ body: bodyWith('basic', (_, params) => delete params.password) }),
    400,
    'FLOW-1100-400',
    'The request could not be processed. Error from flow provider: The mandatory field password is not provided. Please provide the password and try again.',
    { field: 'password' },
  ],
  [
    'an empty key',
    request({ body: bodyWith('service principal', (_, params) => (params.servicePrincipalKey = '')) }),
    400,
    'FLOW-1100-400',
    'The request could not be processed. Error from flow provider: The param: servicePrincipalKey cannot be null or empty in the provided request.',
    { param: 'servicePrincipalKey' },
  ],
  [
    'a password that is null',
    request({ body: bodyWith('basic', (_, params) => (params.password = null)) }),
    400,
    'FLOW-1100-400',
    'The request could not be processed. Error from flow provider: The param: password cannot be null or empty in the provided request.',
    { param: 'password' },
  ],
  [
    'no version',
    request({ body: { ...bodies.basic, connectionSpec: { id: bodies.basic.connectionSpec.id } } }),
    400,
    'FLOW-1100-400',
    'The request could not be processed. Error from flow provider: The mandatory field version is not provided. Please provide the version and try again.',
    { field: 'version' },
  ],
  [
    'a compressed body',
    request({ headers: [...headers, ['Content-Encoding', 'gzip']], body: Buffer.from([0x1f, 0x8b, 8]) }),
    415,
    'FLOW-1004-415',
    'The provided payload format is unsupported.',
    {},
  ],
] as const)("refuses in Flow Service's envelope: %s", async (_, wrong, status, code, message, variables) => {
  const reply = await send(mock.url, wrong);
  const { violations, title, ...body } = JSON.parse(reply.text);
  expect({ status: reply.status, body }).toEqual({
    status,
    body: {
      type: `https://ns.adobe.com/aep/errors/${code}`,
      status,
      report: { 'detailed-message': message, ...variables, 'request-id': reply.headers['x-request-id'] },
      errorMessage: message,
      errorDetails: message,
    },
  });
  expect(violations).toHaveLength(1);
});

test('lists violations as indented JSON, readable in a terminal', async () => {
  for (const wrong of [request({ headers: withHeader('x-api-key') }), request({ target: '/flows' }), request({ method: 'PUT' })]) {
    const { text } = await send(mock.url, wrong);
    expect(text).toMatch(/^ {6}"at": "\/.+",\n {6}"message": ".+",$/m);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  }
});

test('leaves the violations out if explain is false', async () => {
  const terse = await startMock({ explain: false });
  const reply = await send(terse.url, request({ headers: withHeader('x-api-key') }));
  await terse.close();
  expect(JSON.parse(reply.text)).toEqual({ error_code: '403000', message: 'Api Key is required' });
});

describe('refuses a request in the same way in process, over HTTP and chunked, without its credentials', () => {
  // One case in eight is enough to show that the request over the network is the same.
  for (const { name, request } of corpus.filter((one, index) => isWrong(one) && index % 8 === 0)) {
    test(name, async () => {
      const { status, body } = await mock.handle(request);
      expect(JSON.parse(body).violations.length).toBeGreaterThan(0);
      for (const chunked of [false, true]) {
        const reply = await send(mock.url, request, { chunked });
        expect([reply.status, JSON.parse(reply.text).violations]).toEqual([status, JSON.parse(body).violations]);
        expect(secretsIn(JSON.stringify(reply))).toEqual([]);
      }
    });
  }
});

test('responds 404 or 405 to a request that matches no operation', async () => {
  expect(await send(mock.url, request({ method: 'DELETE' }))).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } });
  expect(await send(mock.url, request({ target: '/data/foundation/flowservice/flows/search' }))).toMatchObject({ status: 404 });
  expect(await send(mock.url, request({ method: 'GET', target: '/__mock/health', body: '' }))).toMatchObject({
    status: 200,
    text: '{"status":"ready"}',
  });
  expect(await send(mock.url, request({ method: 'GET', target: '/__mock/nothing', body: '' }))).toMatchObject({ status: 404 });
});

const documented = [...operations.createConnection.responses].flatMap(([status, { examples }]) =>
  examples.map((name) => [status, name] as const),
);

test.each(documented)('responds with the documented example that Prefer names: %s %s', async (status, example) => {
  const reply = await send(mock.url, request({ headers: [...headers, ['Prefer', `code=${status}, example=${example}`]] }));
  const { value } = description.components.examples[example as keyof typeof description.components.examples];
  const requestId = 'report' in value ? { report: { ...value.report, 'request-id': reply.headers['x-request-id'] } } : {};
  expect({ status: reply.status, body: JSON.parse(reply.text) }).toEqual({ status: Number(status), body: { ...value, ...requestId } });
  expect(checkResponse(operations.createConnection, asMessage(reply))).toEqual([]);
});

test.each([
  ['Prefer: code', request({ headers: [...headers, ['Prefer', 'code=429']] }), 429],
  ['Prefer: example alone', request({ headers: [...headers, ['Prefer', 'example=forbidden']] }), 403],
  ['Prefer: dynamic', request({ headers: [...headers, ['Prefer', 'dynamic=true']] }), 201],
  ["Prism's query", request({ target: '/connections?__code=503' }), 503],
  ['a status that is not documented', request({ headers: [...headers, ['Prefer', 'code=418']] }), 404],
  ['an invalid status', request({ headers: [...headers, ['Prefer', 'code=abc']] }), 422],
  ['an example that the status does not have', request({ headers: [...headers, ['Prefer', 'code=400, example=nope']] }), 404],
  ['an unknown preference', request({ headers: [...headers, ['Prefer', 'respond-async']] }), 201],
  ['an invalid request', request({ headers: [...withHeader('x-api-key'), ['Prefer', 'code=201']] }), 403],
])('accepts preferences as Prism does: %s', async (_, given, status) => {
  expect(await send(mock.url, given)).toMatchObject({ status });
});

test.each([
  ['exmaple=forbidden', 422, /^Unknown preference "exmaple"\. Did you mean example\? Use code, example, dynamic, seed\.$/],
  ['codes=429, return=minimal', 422, /^Unknown preference "codes"\. Did you mean code\?/],
  ['code=4x', 422, /^Prefer: code has the invalid value "4x"\. Use an HTTP status/],
  ['dynamic=yes', 422, /^Prefer: dynamic has the invalid value "yes"\. Use true or false\.$/],
  ['code=418', 404, /^createConnection has no response 418\. Use 201, 400, .*, 504\.$/],
  ['example=forbiden', 404, /^createConnection has no example "forbiden"\. Did you mean forbidden\? Use created, .*forbidden.*\.$/],
  ['code=403, example=forbiden', 404, /^createConnection has no example "forbiden" of status 403\. Did you mean forbidden\? Use .*\.$/],
  ['code=400, example=forbidden', 404, /^createConnection has no example "forbidden" of status 400\. Use .*\.$/],
  ['example=connection-works', 404, /^createConnection has no example "connection-works"\. Use .*\.$/],
] as const)('an invalid preference gets an error that lists the valid values: %s', async (preference, status, detail) => {
  const reply = await send(mock.url, request({ headers: [...headers, ['Prefer', preference]] }));
  expect([reply.status, JSON.parse(reply.text)]).toMatchObject([status, { status, detail: expect.stringMatching(detail) }]);
  expect(reply.headers['x-request-id']).toMatch(/./);
});

test.each(['return=minimal', 'respond-async, wait=10', 'handling=lenient'])(
  'ignores the preference %s, which is for other servers',
  async (preference) => {
    expect((await send(mock.url, request({ headers: [...headers, ['Prefer', preference]] }))).status).toBe(201);
  },
);

test('generates a different response each time that Prefer has dynamic=true', async () => {
  const dynamic = request({ headers: [...headers, ['Prefer', 'dynamic=true']] });
  const [one, two] = [await send(mock.url, dynamic), await send(mock.url, dynamic)];
  expect(checkResponse(operations.createConnection, asMessage(one))).toEqual([]);
  expect(JSON.parse(one.text).id).not.toBe(JSON.parse(two.text).id);
});

function asMessage({ status, headers, text }: Reply): ResponseMessage {
  return { status, headers: Object.entries(headers).map(([name, value]): Header => [name, String(value)]), body: Buffer.from(text) };
}

test('the first of two equal preferences counts', async () => {
  const twice = request({ headers: [...headers, ['Prefer', 'code=429'], ['Prefer', 'code=503']] });
  expect((await send(mock.url, twice)).status).toBe(429);
});
