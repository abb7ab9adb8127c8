import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';
import { FlowServiceClient } from '../src/client/index.ts';
import { dynamicsBasicAuth, dynamicsServicePrincipal } from '../src/dynamics.ts';
import {
  basicAuthBody,
  type CompleteInteraction,
  created,
  flowServicePact,
  operationRequest,
  PactMismatchError,
  patchBody,
  requestHeaders,
} from './pact/index.ts';

const dir = mkdtempSync(join(tmpdir(), 'flowservice-red-'));
afterAll(() => rmSync(dir, { recursive: true }));

const secrets = ['eyJhbGciOiJub25lIn0.red-token.c2ln', 'red-api-key', 'red-password', 'red-service-principal-key'] as const;
const [token, apiKey, password, servicePrincipalKey] = secrets;
const headers = {
  Authorization: `Bearer ${token}`,
  'x-api-key': apiKey,
  'x-gw-ims-org-id': '7DC732555AECDB4C0A494036@AdobeOrg',
  'x-sandbox-name': 'prod',
  'Content-Type': 'application/json',
};
const serviceUri = 'https://contoso.crm.dynamics.com';
const right = dynamicsBasicAuth({ name: 'Contoso' }, { serviceUri, username: 'anna', password });
const { 'x-sandbox-name': _, ...withoutSandbox } = headers;
const servicePrincipal = dynamicsServicePrincipal({ name: 'Contoso' }, { serviceUri, servicePrincipalId: 'app', servicePrincipalKey });

type Sent = { readonly method?: string; readonly path?: string; readonly headers?: Record<string, string>; readonly body?: unknown };

const broken: readonly (readonly [string, Sent, readonly (string | RegExp)[]])[] = [
  [
    'sends another spec id',
    { body: { ...right, connectionSpec: { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' } } },
    ['$.connectionSpec.id: expected "38ad80fe-8b06-4938-94f4-d4ee80266b07" but received "cfc0fee1-7dc0-40ef-b73e-d8b134c436f5"'],
  ],
  ['leaves x-sandbox-name out', { headers: withoutSandbox }, ['x-sandbox-name: expected a value such as prod but it is missing']],
  [
    'sends service principal params under the basic name',
    { body: { ...servicePrincipal, auth: { ...servicePrincipal.auth, specName: right.auth.specName } } },
    [
      '$.auth.params: expected the members password, serviceUri, username ' +
        'but received the members servicePrincipalId, servicePrincipalKey, serviceUri',
    ],
  ],
  [
    'sends several wrong values',
    {
      headers: { ...headers, Authorization: `Basic ${token}`, 'x-api-key': '', 'x-gw-ims-org-id': 'contoso' },
      body: { ...right, auth: { ...right.auth, params: password }, connectionSpec: { ...right.connectionSpec, version: 1 } },
    },
    [
      'Authorization: expected a value such as Bearer {ACCESS_TOKEN} but received another (not shown)',
      /^x-api-key: expected a value such as acp_foundation_machineLearning but /,
      'x-gw-ims-org-id: expected a value such as 7DC732555AECDB4C0A494036@AdobeOrg but received "contoso"',
      /^\$\.auth\.params: expected a value such as \{.*\} but received another \(not shown\)$/,
      '$.connectionSpec.version: expected "1.0" but received 1',
    ],
  ],
  [
    'sends a number for a name and a URL without a scheme',
    { body: { ...right, name: 5, auth: { ...right.auth, params: { ...right.auth.params, serviceUri: 'contoso', password: '' } } } },
    [
      '$.auth.params.password: expected a value such as "{PASSWORD}" but received another (not shown)',
      '$.auth.params.serviceUri: expected a value such as "https://contoso.crm.dynamics.com" but received "contoso"',
      '$.name: expected a value such as "Dynamics connection" but received 5',
    ],
  ],
  [
    'sends another media type',
    { headers: { ...headers, 'Content-Type': 'text/plain' } },
    ['Content-Type: expected application/json but received "text/plain"'],
  ],
  ['cuts its JSON short', { body: new Blob([`{"password":"${password}`]) }, ['$: expected JSON but received something else (not shown)']],
  ['uses another path', { path: '/connection' }, ['POST /connection: expected POST /connections']],
  ['uses another method', { method: 'PUT' }, ['PUT /connections: expected POST /connections']],
  ['adds a query', { path: '/connections?limit=1' }, ['?limit: expected no such parameter']],
];

test.each(broken)('the error starts with the mismatches of a consumer that %s', async (description, sent, lines) => {
  const log = vi.spyOn(console, 'log');
  const error = await interaction(description)
    .executeTest(async ({ url }) => {
      const response = await send(url, sent);
      if (!response.ok) throw Object.assign(new Error(`${response.status}: ${await response.text()}`), { headers });
    })
    .catch((thrown: unknown) => thrown);

  if (!(error instanceof PactMismatchError)) throw error;
  expect(error.message.split('\n\n')[0]?.split('\n')).toEqual(lines.map((line) => expect.stringMatching(asPattern(line))));
  expect(error.message).toContain(description);
  expect(error.cause).toMatchObject({ message: expect.stringMatching(/^500: /) });
  expect(secrets.filter((secret) => inspect(error, { depth: 9 }).includes(secret))).toEqual([]);
  expect(log).not.toHaveBeenCalled();
});

test('the mismatches of a patch contain no credentials', async () => {
  const { method, headers: expected } = operationRequest('updateConnection');
  const path = '/connections/4cb0c374-d3bb-4557-b139-5712880adc55';
  const patch = [{ op: 'replace', path: '/auth/params', value: { serviceUri, username: 'anna', password } }] as const;
  const run = flowServicePact({ consumer: 'red', dir })
    .addInteraction()
    .uponReceiving('a wrong patch')
    .withRequest(method, path, (asked) => asked.headers(expected).jsonBody(patchBody(patch)))
    .willRespondWith(200)
    .executeTest(({ url }) =>
      fetch(url + path, {
        method,
        headers: { ...headers, 'If-Match': 'abc' },
        body: JSON.stringify([
          { op: 'copy', path: '/auth/params', value: { serviceUri: 'x', username: password, password: [password] } },
          password,
        ]),
      }),
    );
  const error = await run.catch((thrown: unknown) => thrown);
  if (!(error instanceof PactMismatchError)) throw error;
  expect(error.mismatches).toMatchInlineSnapshot(`
    [
      "If-Match: expected a value such as "9e0052a2-0000-0200-0000-5e35tb330000" but received "abc"",
      "$: expected a list of 1 but received a list of 2",
      "$[0].op: expected a value such as "replace" but received "copy"",
      "$[0].value.password: expected a value such as "{MASKED}" but received another (not shown)",
      "$[0].value.serviceUri: expected a value such as "https://contoso.crm.dynamics.com" but received "x"",
    ]
  `);
  expect(secrets.filter((secret) => inspect(error, { depth: 9 }).includes(secret))).toEqual([]);
});

test('a test that ignores the error response still fails with the mismatches', async () => {
  const run = interaction('swallowed').executeTest(async ({ url }) => void (await send(url, { headers: withoutSandbox })));
  await expect(run).rejects.toThrow(/^x-sandbox-name: expected/);
});

test('the error contains the expected request if the consumer sends nothing', async () => {
  await expect(interaction('nothing').executeTest(async () => {})).rejects.toThrow(/^POST \/connections: expected but never sent/);
});

test('the error has the mismatches, and the error of the reference client as its cause', async () => {
  const { Authorization, ...others } = requestHeaders;
  const run = flowServicePact({ consumer: 'red', dir })
    .addInteraction()
    .uponReceiving('another API key')
    .withRequest('POST', '/connections', (asked) => asked.headers({ ...others, Authorization, 'x-api-key': 'k' }).jsonBody(basicAuthBody()))
    .willRespondWith(created.status)
    .executeTest(({ url }) =>
      new FlowServiceClient({
        accessToken: token,
        apiKey,
        imsOrg: headers['x-gw-ims-org-id'],
        sandbox: 'prod',
        baseURL: url,
        maxRetries: 0,
      }).connections.create(right),
    );
  await expect(run).rejects.toMatchObject({
    message: expect.stringMatching(/^x-api-key: expected a value such as k but received another \(not shown\)\n\n/),
    cause: { name: 'InternalServerError' },
  });
});

test("executeTest rethrows the test's own error unchanged", async () => {
  const own = new RangeError('mine');
  const run = interaction('own error').executeTest(async ({ url }) => {
    await send(url);
    throw own;
  });
  await expect(run).rejects.toBe(own);
});

test('executeTest returns the result of the test and writes the pact', async () => {
  const status = await interaction('right', 'green').executeTest(async ({ url }) => (await send(url)).status);
  expect(status).toBe(201);
  expect(existsSync(join(dir, 'green-adobe-flow-service.json'))).toBe(true);
});

test('a second interaction of the same description is rejected, also for another pact object', async () => {
  await interaction('twice').executeTest(({ url }) => send(url));
  const again = interaction('twice').executeTest(({ url }) => send(url));
  await expect(again).rejects.toThrow('already has an interaction "twice". The second would overwrite the first');
  await interaction('twice', 'someone else').executeTest(({ url }) => send(url));
});

test('interactions of the same description in different states are accepted', async () => {
  await interaction('in a state', 'red', 'one').executeTest(({ url }) => send(url));
  await interaction('in a state', 'red', 'two').executeTest(({ url }) => send(url));
});

test('an interaction that failed can run again', async () => {
  await expect(interaction('again').executeTest(async () => {})).rejects.toThrow(PactMismatchError);
  await interaction('again').executeTest(({ url }) => send(url));
});

test('a failing test writes no pact', async () => {
  await expect(interaction('unwritten', 'failing').executeTest(async () => {})).rejects.toThrow(PactMismatchError);
  expect(existsSync(join(dir, 'failing-adobe-flow-service.json'))).toBe(false);
});

test('an interaction without a description is rejected', async () => {
  await expect(interaction('').executeTest(({ url }) => send(url))).rejects.toThrow('Call uponReceiving()');
});

test('log levels at which Pact prints credentials are rejected', () => {
  const options = JSON.parse('{"consumer":"red","logLevel":"debug"}');
  expect(() => flowServicePact(options)).toThrow('Invalid logLevel debug. Use error, warn or info.');
});

function interaction(description: string, consumer = 'red', state?: string): CompleteInteraction {
  const started = flowServicePact({ consumer, dir }).addInteraction();
  return (state === undefined ? started : started.given(state))
    .uponReceiving(description)
    .withRequest('POST', '/connections', (asked) => asked.headers(requestHeaders).jsonBody(basicAuthBody()))
    .willRespondWith(created.status, (response) => response.headers(created.headers).jsonBody(created.body));
}

function send(
  url: string,
  { method = 'POST', path = '/connections', headers: sent = headers, body = right }: Sent = {},
): Promise<Response> {
  return fetch(`${url}${path}`, { method, headers: sent, body: body instanceof Blob ? body : JSON.stringify(body) });
}

function asPattern(line: string | RegExp): RegExp {
  return typeof line === 'string' ? new RegExp(`^${line.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : line;
}
