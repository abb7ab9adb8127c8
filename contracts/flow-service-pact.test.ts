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
    'makes several mistakes',
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
    'sends no JSON',
    { headers: { ...headers, 'Content-Type': 'text/plain' } },
    ['Content-Type: expected application/json but received "text/plain"'],
  ],
  ['cuts its JSON short', { body: new Blob([`{"password":"${password}`]) }, ['$: expected JSON but received something else (not shown)']],
  ['sends it elsewhere', { path: '/connection' }, ['POST /connection: expected POST /connections']],
  ['uses another method', { method: 'PUT' }, ['PUT /connections: expected POST /connections']],
  ['adds a query', { path: '/connections?limit=1' }, ['?limit: expected no such parameter']],
];

test.each(broken)('a consumer that %s is told so first', async (what, sent, lines) => {
  const log = vi.spyOn(console, 'log');
  const error = await interaction(what)
    .executeTest(async ({ url }) => {
      const response = await send(url, sent);
      if (!response.ok) throw Object.assign(new Error(`${response.status}: ${await response.text()}`), { headers });
    })
    .catch((thrown: unknown) => thrown);

  if (!(error instanceof PactMismatchError)) throw error;
  expect(error.message.split('\n\n')[0]?.split('\n')).toEqual(lines.map((line) => expect.stringMatching(asPattern(line))));
  expect(error.message).toContain(what);
  expect(error.cause).toMatchObject({ message: expect.stringMatching(/^500: /) });
  expect(secrets.filter((secret) => inspect(error, { depth: 9 }).includes(secret))).toEqual([]);
  expect(log).not.toHaveBeenCalled();
});

test('a consumer that sends a wrong patch is told so without the credentials in it', async () => {
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

test('a test that swallows the refusal is told what was wrong all the same', async () => {
  const run = interaction('swallowed').executeTest(async ({ url }) => void (await send(url, { headers: withoutSandbox })));
  await expect(run).rejects.toThrow(/^x-sandbox-name: expected/);
});

test('a consumer that sends nothing is told what was expected', async () => {
  await expect(interaction('nothing').executeTest(async () => {})).rejects.toThrow(/^POST \/connections: expected but never sent/);
});

test('the reference client is told what was wrong, and its own error is the cause', async () => {
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

test('an error of the test itself comes through as it is', async () => {
  const own = new RangeError('mine');
  const run = interaction('own error').executeTest(async ({ url }) => {
    await send(url);
    throw own;
  });
  await expect(run).rejects.toBe(own);
});

test('what the test returns comes through, and the pact is written', async () => {
  const status = await interaction('right', 'green').executeTest(async ({ url }) => (await send(url)).status);
  expect(status).toBe(201);
  expect(existsSync(join(dir, 'green-adobe-flow-service.json'))).toBe(true);
});

test('a second interaction of the same name is refused, also by another pact object', async () => {
  await interaction('twice').executeTest(({ url }) => send(url));
  const again = interaction('twice').executeTest(({ url }) => send(url));
  await expect(again).rejects.toThrow('has an interaction "twice" already; the second would overwrite the first');
  await interaction('twice', 'someone else').executeTest(({ url }) => send(url));
});

test('the same name in another state is another interaction', async () => {
  await interaction('in a state', 'red', 'one').executeTest(({ url }) => send(url));
  await interaction('in a state', 'red', 'two').executeTest(({ url }) => send(url));
});

test('an interaction that failed may be tried again', async () => {
  await expect(interaction('again').executeTest(async () => {})).rejects.toThrow(PactMismatchError);
  await interaction('again').executeTest(({ url }) => send(url));
});

test('failing tests write no pact', async () => {
  await expect(interaction('unwritten', 'failing').executeTest(async () => {})).rejects.toThrow(PactMismatchError);
  expect(existsSync(join(dir, 'failing-adobe-flow-service.json'))).toBe(false);
});

test('an interaction without a description is refused', async () => {
  await expect(interaction('').executeTest(({ url }) => send(url))).rejects.toThrow('Call uponReceiving()');
});

test('log levels at which Pact prints credentials are refused', () => {
  const options = JSON.parse('{"consumer":"red","logLevel":"debug"}');
  expect(() => flowServicePact(options)).toThrow('logLevel is debug. Make it error, warn or info.');
});

function interaction(description: string, consumer = 'red', state?: string): CompleteInteraction {
  const begun = flowServicePact({ consumer, dir }).addInteraction();
  return (state === undefined ? begun : begun.given(state))
    .uponReceiving(description)
    .withRequest('POST', '/connections', (asked) => asked.headers(requestHeaders).jsonBody(basicAuthBody()))
    .willRespondWith(created.status, (answer) => answer.headers(created.headers).jsonBody(created.body));
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
