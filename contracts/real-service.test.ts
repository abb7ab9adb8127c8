import { readFileSync } from 'node:fs';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { createMock } from '../mock/index.ts';
import { FlowServiceClient } from '../src/client/index.ts';
import type { RequestHandler } from '../src/http/answer.ts';
import { serve } from '../src/http/serve.ts';
import { headerValues, type RequestMessage, serveOptions } from '../test/contract.ts';
import { providerStates, refusal } from './pact/index.ts';
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
  // Long enough to load Prism, which makes the error responses, on a busy machine.
  verification = await verifyFlowService({ pactFiles, baseUrl: url, timeout: 60_000, real: realService(url) });
  await close();
});

test('a real service receives the real headers, and an unknown token or sandbox to provoke an error', () => {
  expect(new Set(strict.requests.map((request) => callerOf(request).join()))).toEqual(
    new Set([
      `Bearer ${token},real-api-key,real@AdobeOrg,flowservice-kit-no-such-sandbox`,
      `Bearer flowservice-kit-made-up-token,real-api-key,real@AdobeOrg,${sandbox}`,
      `Bearer ${token},real-api-key,real@AdobeOrg,${sandbox}`,
    ]),
  );
});

test('a real service receives the real params, also in patches, but not in requests that provoke an error', () => {
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

/** The error responses that a real service cannot be asked for. */
const unsettable = [
  'bad-credentials',
  'connection-in-use',
  'connection-initializing',
  'entity-in-use',
  'flow-not-enabled',
  'flow-not-found',
  'flow-not-once',
  'forbidden',
  'gateway-timeout',
  'mapping-invalid',
  'run-not-retriable',
  'throttled',
  'unavailable',
] as const;

test('the verification lists the interactions that a real service cannot be set up for', () => {
  const { verified, leftOut } = verification;
  expect(verified.length + leftOut.length).toBe(interactions.length);
  const states = [
    providerStates.initializingConnection,
    providerStates.failingConnection,
    providerStates.targetConnection,
    providerStates.draftTargetConnection,
    providerStates.secondPageOfTargetConnections,
    providerStates.flowParts,
    providerStates.flow,
    providerStates.flowOnce,
    providerStates.draftFlow,
    providerStates.disabledFlow,
    providerStates.secondPageOfFlows,
    providerStates.run,
    providerStates.failedRun,
    ...unsettable.map((name) => refusal(name).state),
  ].map((state) => `a real service cannot be put into the state "${state}"`);
  const values = [
    ['sourceConnectionId', 'stale-etag'],
    ['targetConnectionId', 'stale-etag'],
    ['mappingId', 'stale-etag'],
    ['targetConnectionId', 'action-not-applicable'],
    ['flowId', 'action-not-applicable'],
  ] as const;
  expect([...new Set(leftOut.map(({ reason }) => reason))].sort()).toEqual(
    [
      'a real service does not have its data set',
      ...states,
      ...values.map(([value, name]) => `a real service has no ${value} in the state "${refusal(name).state}"`),
    ].sort(),
  );
});

test('only the connections created by the interactions remain in a real service', async () => {
  const { fetch } = strict.mock;
  const client = new FlowServiceClient({
    accessToken: token,
    apiKey: 'x',
    imsOrg: 'real@AdobeOrg',
    sandbox,
    baseURL: 'http://mock',
    fetch,
  });
  const creations = verification.verified.filter((name) => /^a request to create a (?:connection with|draft of a connection)/.test(name));
  expect(await client.connections.count()).toBe(creations.length);
  expect(strict.requests.filter(({ method }) => method === 'DELETE').length).toBeGreaterThan(creations.length);
});

test('the verification reports a connection that cannot be deleted', async () => {
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

test('the verification waits for a connection that is created in the background', async () => {
  const { service, mock } = strictService();
  mock.scenario('initializing', { settings: { after: 300 } });
  const url = await serveForTest(service);
  const pactFile = partOfPact(/^a request to (?:retrieve|rename) a connection (?:with basic|and)/);
  const { verified } = await verifyFlowService({ pactFiles: [pactFile], baseUrl: url, real: realService(url) });
  expect(verified).toHaveLength(2);
});

test('without credentials for Dynamics, the other interactions are verified, and the variables of the left-out ones are listed', async () => {
  const url = await serveForTest(strictService().service);
  const { verified, leftOut } = await verifyFlowService({ pactFiles, baseUrl: url, real: realService(url, caller) });
  expect(verified).toEqual([
    'a request to create a connection (No sandbox of that name in the IMS organization)',
    'a request to create a connection (The access token is not valid or has expired)',
    'a request to create a dataflow (No resource of that id in the sandbox)',
    'a request to create a source connection (No resource of that id in the sandbox)',
    'a request to delete a connection (No resource of that id in the sandbox)',
    'a request to delete a dataflow (No resource of that id in the sandbox)',
    'a request to delete a source connection (No resource of that id in the sandbox)',
    'a request to delete a target connection (No resource of that id in the sandbox)',
    'a request to explore a source (No resource of that id in the sandbox)',
    'a request to list connection specifications by name',
    'a request to list connections in the order of an unknown field',
    'a request to list connections with an invalid time',
    'a request to list connections with an unsupported operator',
    'a request to list dataflows in the order of an unknown field',
    'a request to list flow specifications by name',
    'a request to publish a draft (No resource of that id in the sandbox)',
    'a request to retrieve a connection (No resource of that id in the sandbox)',
    'a request to retrieve a connection specification',
    'a request to retrieve a dataflow (No resource of that id in the sandbox)',
    'a request to retrieve a flow run (No resource of that id in the sandbox)',
    'a request to retrieve a flow specification',
    'a request to retrieve a source connection (No resource of that id in the sandbox)',
    'a request to retrieve a target connection (No resource of that id in the sandbox)',
    'a request to retry a flow run (No resource of that id in the sandbox)',
    'a request to test a connection (No resource of that id in the sandbox)',
    'a request to update a connection (No resource of that id in the sandbox)',
    'a request to update a dataflow (No resource of that id in the sandbox)',
    'a request to update a source connection (No resource of that id in the sandbox)',
    'a request to update a target connection (No resource of that id in the sandbox)',
  ]);
  expect([...new Set(leftOut.map(({ reason }) => reason))].filter((reason) => reason.startsWith('it needs'))).toEqual([
    'it needs FLOWSERVICE_SERVICE_URI, FLOWSERVICE_USERNAME, FLOWSERVICE_PASSWORD',
    'it needs FLOWSERVICE_SERVICE_URI, FLOWSERVICE_SERVICE_PRINCIPAL_ID, FLOWSERVICE_SERVICE_PRINCIPAL_KEY',
  ]);
});

test('the error and the output of a failing verification contain no credentials, even if the service echoes them', async () => {
  const print = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const url = await serveForTest(({ headers, body }) => {
    const sent = `${headers.join(' ')} ${Buffer.from(body).toString()}`;
    const echo = JSON.stringify({ id: sent, etag: sent, error_code: sent, type: sent, status: sent });
    return { status: 201, headers: { 'content-type': 'application/json', location: '' }, body: echo, violations: [] };
  });
  const verifying = verifyFlowService({ pactFiles, baseUrl: url, timeout: 1000, real: realService(url) });
  const error = await verifying.catch((thrown: Error) => thrown);
  const output = [error instanceof Error ? error.stack : '', ...print.flatMap(({ mock }) => mock.calls.map(String))].join('\n');
  expect(output).toMatch(/does not fulfil (\d+) of \1 interactions/);
  expect(output).toContain('the provider state "A list of connections has a second page"');
  // Not even the start of one, because long values are cut.
  expect(confidential.filter((value) => output.includes(value.slice(0, 16)))).toEqual([]);
});

/** Creates a mock that acts like a real service: it accepts only one token and one sandbox, and ignores `Prefer`. */
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

/** Returns the auth params in the body of a request. */
function paramsIn({ body }: RequestMessage): readonly unknown[] {
  if (body.length === 0) return [];
  const content = JSON.parse(Buffer.from(body).toString());
  if (!Array.isArray(content)) return content.auth === undefined ? [] : [content.auth.params];
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
