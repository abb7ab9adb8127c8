import { readFileSync } from 'node:fs';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { createMock } from '../mock/index.ts';
import { FlowServiceClient } from '../src/client/index.ts';
import type { RequestHandler } from '../src/http/answer.ts';
import { serve } from '../src/http/serve.ts';
import { headerValues, type RequestMessage, serveOptions } from '../test/contract.ts';
import { type RealService, readRealService } from './verify/real-service.ts';
import { type Verification, verifyFlowService } from './verify/verify-flow-service.ts';
import { partOfPact, wholePact } from './vitest/part-of-pact.ts';

const pactFiles = [wholePact];
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

const interactions: readonly unknown[] = pactFiles.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).interactions);

const strict = strictService();
let verification: Verification;
beforeAll(async () => {
  const { url, close } = await serve(strict.service, serveOptions);
  verification = await verifyFlowService({ pactFiles, baseUrl: url, real: realService(url) });
  await close();
});

test('a real service gets the real headers, and a made-up token or sandbox where it has to refuse', () => {
  expect(new Set(strict.requests.map((request) => callerOf(request).join()))).toEqual(
    new Set([
      `Bearer ${token},real-api-key,real@AdobeOrg,flowservice-kit-no-such-sandbox`,
      `Bearer flowservice-kit-made-up-token,real-api-key,real@AdobeOrg,${sandbox}`,
      `Bearer ${token},real-api-key,real@AdobeOrg,${sandbox}`,
    ]),
  );
});

test('a real service gets the real params, in patches too, but not with a request that is to be refused', () => {
  const serviceUri = 'https://real.crm.dynamics.com';
  const accepted = strict.requests.filter(isAccepted);
  expect(new Set(accepted.flatMap(paramsIn).map((params) => JSON.stringify(params)))).toEqual(
    new Set([
      JSON.stringify({ serviceUri, username: 'real-user', password: 'real-password-ü' }),
      JSON.stringify({ serviceUri, servicePrincipalId: 'real-app', servicePrincipalKey: 'real-service-principal-key' }),
    ]),
  );
  expect(accepted.filter(({ method }) => method === 'PATCH').flatMap(paramsIn)).toHaveLength(2);
  const refused = strict.requests.filter((request) => !isAccepted(request)).map(({ body }) => Buffer.from(body).toString());
  expect(refused).toHaveLength(2);
  expect(Object.values(dynamics).filter((value) => refused.join('').includes(value))).toEqual([]);
});

test('what a real service is not brought to is left out, and it says so', () => {
  const { verified, leftOut } = verification;
  expect(verified.length + leftOut.length).toBe(interactions.length);
  expect([...new Set(leftOut.map(({ reason }) => reason))].sort()).toEqual(
    [
      'A change of a connection that is still being created',
      'A connection exists, and its credentials do not work',
      'A connection is still being created',
      'Dynamics refuses the credentials or cannot be reached',
      'Flow Service did not answer in time',
      'Flow Service is down for a while',
      'The user lacks the permission',
      'Too many requests',
    ].map((state) => `a real service is not brought into the state "${state}"`),
  );
});

test('a real service is left as it was, but for what the contracts themselves create', async () => {
  const { fetch } = strict.mock;
  const client = new FlowServiceClient({
    accessToken: token,
    apiKey: 'x',
    imsOrg: 'real@AdobeOrg',
    sandbox,
    baseURL: 'http://mock',
    fetch,
  });
  const creations = verification.verified.filter((name) => /^a request to create a (?:connection with|draft)/.test(name));
  expect(await client.connections.count()).toBe(creations.length);
  expect(strict.requests.filter(({ method }) => method === 'DELETE').length).toBeGreaterThan(creations.length);
});

test('a connection that cannot be deleted again is told', async () => {
  const { service } = strictService();
  const url = await serveForTest((request) =>
    request.method === 'DELETE'
      ? service({ ...request, headers: [...request.headers, ['x-mock-scenario', 'forbidden']] })
      : service(request),
  );
  const pactFile = partOfPact(/^a request to test a connection$/);
  const error = await verifyFlowService({ pactFiles: [pactFile], baseUrl: url, real: realService(url) }).catch((thrown: Error) => thrown);
  expect(String(error)).toMatch(
    /the provider state "A connection with basic authentication exists"\n {2}the connection [0-9a-f-]{36} could not be deleted: /,
  );
});

test('a connection that is created in the background is waited for', async () => {
  const { service, mock } = strictService();
  mock.scenario('initializing', { settings: { after: 300 } });
  const url = await serveForTest(service);
  const pactFile = partOfPact(/^a request to (?:retrieve|rename) a connection (?:with basic|and)/);
  const { verified } = await verifyFlowService({ pactFiles: [pactFile], baseUrl: url, real: realService(url) });
  expect(verified).toHaveLength(2);
});

test('without credentials for Dynamics what takes none is verified, and it says what the rest takes', async () => {
  const url = await serveForTest(strictService().service);
  const { verified, leftOut } = await verifyFlowService({ pactFiles, baseUrl: url, real: realService(url, caller) });
  expect(verified).toEqual([
    'a request to create a connection (No sandbox of that name in the IMS organization)',
    'a request to create a connection (The access token is not valid or has expired)',
    'a request to delete a connection (No resource of that id in the sandbox)',
    'a request to explore a source (No resource of that id in the sandbox)',
    'a request to list connection specifications by name',
    'a request to list connections by a field that there is not',
    'a request to list connections from a time that is none',
    'a request to list connections that match in part',
    'a request to publish a draft (No resource of that id in the sandbox)',
    'a request to retrieve a connection (No resource of that id in the sandbox)',
    'a request to retrieve a connection specification',
    'a request to test a connection (No resource of that id in the sandbox)',
    'a request to update a connection (No resource of that id in the sandbox)',
  ]);
  expect([...new Set(leftOut.map(({ reason }) => reason))].filter((reason) => reason.startsWith('it takes'))).toEqual([
    'it takes FLOWSERVICE_SERVICE_URI, FLOWSERVICE_USERNAME, FLOWSERVICE_PASSWORD',
    'it takes FLOWSERVICE_SERVICE_URI, FLOWSERVICE_SERVICE_PRINCIPAL_ID, FLOWSERVICE_SERVICE_PRINCIPAL_KEY',
  ]);
});

test('no credential is in what a failing verification says or prints, though the service answers with all of them', async () => {
  const print = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const url = await serveForTest(({ headers, body }) => {
    const sent = `${headers.join(' ')} ${Buffer.from(body).toString()}`;
    const echo = JSON.stringify({ id: sent, etag: sent, error_code: sent, type: sent, status: sent });
    return { status: 201, headers: { 'content-type': 'application/json', location: '' }, body: echo, violations: [] };
  });
  const verifying = verifyFlowService({ pactFiles, baseUrl: url, timeout: 1000, real: realService(url) });
  const error = await verifying.catch((thrown: Error) => thrown);
  const said = [error instanceof Error ? error.stack : '', ...print.flatMap(({ mock }) => mock.calls.map(String))].join('\n');
  expect(said).toMatch(/does not keep to (\d+) of \1 interactions/);
  expect(said).toContain('the provider state "A list of connections has a second page"');
  // Not even the beginning of one, where a long value is cut.
  expect(confidential.filter((value) => said.includes(value.slice(0, 16)))).toEqual([]);
});

/** The mock with what makes a service real: it knows one token and one sandbox, and honours no `Prefer`. */
function strictService() {
  const mock = createMock({ explain: false });
  const requests: RequestMessage[] = [];
  const service: RequestHandler = (request) => {
    requests.push(request);
    const [authorization, , , asked] = callerOf(request);
    const refusal = authorization !== `Bearer ${token}` ? 'invalid-token' : asked === sandbox ? undefined : 'unknown-sandbox';
    const headers = request.headers.filter(([name]) => name.toLowerCase() !== 'prefer');
    return mock.handle({ ...request, headers: refusal === undefined ? headers : [...headers, ['Prefer', `example=${refusal}`]] });
  };
  return { service, requests, mock };
}

function callerOf({ headers }: RequestMessage): readonly string[] {
  return ['authorization', 'x-api-key', 'x-gw-ims-org-id', 'x-sandbox-name'].map((name) => headerValues(headers, name).join());
}

function isAccepted(request: RequestMessage): boolean {
  const [authorization, , , asked] = callerOf(request);
  return authorization === `Bearer ${token}` && asked === sandbox;
}

/** The auth params that a request carries. */
function paramsIn({ body }: RequestMessage): readonly unknown[] {
  if (body.length === 0) return [];
  const content = JSON.parse(Buffer.from(body).toString());
  if (!Array.isArray(content)) return [content.auth.params];
  return content.flatMap(({ path, value }) => (path === '/auth/params' ? [value] : []));
}

function realService(baseUrl: string, given: Readonly<Record<string, string | undefined>> = { ...caller, ...dynamics }): RealService {
  const service = readRealService({ ...given, FLOWSERVICE_BASE_URL: baseUrl });
  if (service === undefined) throw new Error('There is a base URL.');
  return service;
}

async function serveForTest(handle: RequestHandler): Promise<string> {
  const { url, close } = await serve(handle, serveOptions);
  onTestFinished(close);
  return url;
}
