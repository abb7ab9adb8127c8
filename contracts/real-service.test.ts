import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { RequestHandler } from '../mock/handle-request.ts';
import { createMock } from '../mock/index.ts';
import { serve } from '../mock/serve.ts';
import { headerValues, type RequestMessage } from '../src/conformance/index.ts';
import { type RealService, readRealService } from './verify/real-service.ts';
import { verifyFlowService } from './verify/verify-flow-service.ts';

const pactFiles = [fileURLToPath(new URL('pacts/flowservice-kit-client-adobe-flow-service.json', import.meta.url))];
const token = 'eyJhbGciOiJub25lIn0.real-token.c2ln';
const sandbox = 'real-sandbox';
const caller = {
  FLOWSERVICE_ACCESS_TOKEN: token,
  FLOWSERVICE_API_KEY: 'real-api-key',
  FLOWSERVICE_IMS_ORG: 'real@AdobeOrg',
  FLOWSERVICE_SANDBOX: sandbox,
};
const dynamics = {
  FLOWSERVICE_SERVICE_URI: 'https://real.crm.dynamics.com',
  FLOWSERVICE_USERNAME: 'real-user',
  FLOWSERVICE_PASSWORD: 'real-password-ü',
  FLOWSERVICE_SERVICE_PRINCIPAL_ID: 'real-app',
  FLOWSERVICE_SERVICE_PRINCIPAL_KEY: 'real-service-principal-key',
};
const confidential = [token, caller.FLOWSERVICE_API_KEY, ...Object.values(dynamics)];

test('a real service gets the real headers and params, and made-up ones where it has to refuse', async () => {
  const { service, requests } = strictService();
  const url = await serveForTest(service);
  const { verified } = await verifyFlowService({ pactFiles, baseUrl: url, real: realService(url) });
  expect(verified).toEqual([
    'a request to create a connection (No sandbox of that name in the IMS organization)',
    'a request to create a connection (The access token is not valid or has expired)',
    'a request to create a connection with a service principal',
    'a request to create a connection with basic authentication',
  ]);
  const serviceUri = 'https://real.crm.dynamics.com';
  expect(requests.map(whatIsReal)).toEqual([
    [`Bearer ${token}`, 'real-api-key', 'real@AdobeOrg', 'flowservice-kit-no-such-sandbox', expect.any(Object)],
    ['Bearer flowservice-kit-made-up-token', 'real-api-key', 'real@AdobeOrg', sandbox, expect.any(Object)],
    [
      `Bearer ${token}`,
      'real-api-key',
      'real@AdobeOrg',
      sandbox,
      { serviceUri, servicePrincipalId: 'real-app', servicePrincipalKey: 'real-service-principal-key' },
    ],
    [`Bearer ${token}`, 'real-api-key', 'real@AdobeOrg', sandbox, { serviceUri, username: 'real-user', password: 'real-password-ü' }],
  ]);
});

test('the credentials for Dynamics are not sent with a request that is to be refused', async () => {
  const { service, requests } = strictService();
  const url = await serveForTest(service);
  await verifyFlowService({ pactFiles, baseUrl: url, real: realService(url) });
  const bodies = requests.slice(0, 2).map(({ body }) => Buffer.from(body).toString());
  expect(Object.values(dynamics).filter((value) => bodies.join('').includes(value))).toEqual([]);
});

test('without credentials for Dynamics only the refusals are verified, and it says why', async () => {
  const url = await serveForTest(strictService().service);
  const { verified, leftOut } = await verifyFlowService({ pactFiles, baseUrl: url, real: realService(url, caller) });
  expect(verified).toHaveLength(2);
  expect(leftOut.map(({ reason }) => reason)).toEqual([
    'a real service is not brought into the state "Flow Service is down for a while"',
    'a real service is not brought into the state "The user lacks the permission"',
    'a real service is not brought into the state "Too many requests"',
    'it takes FLOWSERVICE_SERVICE_URI, FLOWSERVICE_SERVICE_PRINCIPAL_ID, FLOWSERVICE_SERVICE_PRINCIPAL_KEY',
    'it takes FLOWSERVICE_SERVICE_URI, FLOWSERVICE_USERNAME, FLOWSERVICE_PASSWORD',
  ]);
});

test('no credential is in what a failing verification says or prints, though the service answers with all of them', async () => {
  const print = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const url = await serveForTest(({ headers, body }) => {
    const sent = `${headers.join(' ')} ${Buffer.from(body).toString()}`;
    const echo = JSON.stringify({ id: sent, etag: sent, error_code: sent, type: sent, status: sent });
    return { status: 201, headers: { 'content-type': 'application/json', location: '' }, body: echo, violations: [] };
  });
  const error = await verifyFlowService({ pactFiles, baseUrl: url, real: realService(url) }).catch((thrown: Error) => thrown);
  const said = [error instanceof Error ? error.stack : '', ...print.flatMap(({ mock }) => mock.calls.map(String))].join('\n');
  expect(said).toContain('does not keep to 4 of 4 interactions');
  // Not even the beginning of one, where a long value is cut.
  expect(confidential.filter((value) => said.includes(value.slice(0, 16)))).toEqual([]);
});

test.each([
  ['one is empty', { FLOWSERVICE_API_KEY: '' }, 'FLOWSERVICE_BASE_URL is set, but not FLOWSERVICE_API_KEY. Set it, or unset the first.'],
  [
    'two are unset',
    { FLOWSERVICE_PASSWORD: undefined, FLOWSERVICE_SANDBOX: undefined },
    'not FLOWSERVICE_SANDBOX, FLOWSERVICE_PASSWORD. Set them,',
  ],
])('of the variables, %s: it is named', (_what, change, message) => {
  expect(() => realService('http://127.0.0.1', { ...caller, ...dynamics, ...change })).toThrow(message);
});

test('without a base URL there is no real service', () => {
  expect(readRealService({ ...caller, ...dynamics })).toBeUndefined();
});

/** The mock with what makes a service real: it knows one token and one sandbox, and honours no `Prefer`. */
function strictService(): { readonly service: RequestHandler; readonly requests: readonly RequestMessage[] } {
  const mock = createMock({ explain: false });
  const requests: RequestMessage[] = [];
  const service: RequestHandler = (request) => {
    requests.push(request);
    const [authorization, , , asked] = whatIsReal(request);
    const refusal = authorization !== `Bearer ${token}` ? 'invalid-token' : asked === sandbox ? undefined : 'unknown-sandbox';
    const headers = request.headers.filter(([name]) => name.toLowerCase() !== 'prefer');
    return mock.handle({ ...request, headers: refusal === undefined ? headers : [...headers, ['Prefer', `example=${refusal}`]] });
  };
  return { service, requests };
}

function whatIsReal({ headers, body }: RequestMessage): readonly unknown[] {
  const names = ['authorization', 'x-api-key', 'x-gw-ims-org-id', 'x-sandbox-name'];
  return [...names.map((name) => headerValues(headers, name).join()), JSON.parse(Buffer.from(body).toString()).auth.params];
}

function realService(baseUrl: string, given: Readonly<Record<string, string | undefined>> = { ...caller, ...dynamics }): RealService {
  const service = readRealService({ ...given, FLOWSERVICE_BASE_URL: baseUrl });
  if (service === undefined) throw new Error('There is a base URL.');
  return service;
}

async function serveForTest(handle: RequestHandler): Promise<string> {
  const { url, close } = await serve(handle);
  onTestFinished(close);
  return url;
}
