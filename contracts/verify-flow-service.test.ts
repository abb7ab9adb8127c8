import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createMock } from '../mock/index.ts';
import type { RequestHandler } from '../src/http/answer.ts';
import { serve } from '../src/http/serve.ts';
import { serveOptions } from '../test/contract.ts';
import { providerStates, refusal } from './pact/index.ts';
import { verifyFlowService } from './verify/verify-flow-service.ts';
import { pactOf, partOfPact, wholePact } from './vitest/part-of-pact.ts';

test('the verification lists the mismatches of each failed interaction', async () => {
  const mock = createMock();
  const url = await serveForTest(async (request) => {
    const response = await mock.handle(request);
    if (request.method === 'DELETE' && response.status === 204) return { ...response, status: 202 };
    if (request.target.endsWith('/test')) return { ...response, body: '{"result":"yes"}' };
    return response.status === 201 ? { ...response, headers: { 'content-type': 'application/json' } } : response;
  });
  const pactFile = partOfPact(/^a request to (?:create|delete|list|test) (?:a )?(?:draft of a )?connections?(?: (?:with|whose|in) .*)?$/);
  const error = await failureOf(url, pactFile);
  expect(error.message).toMatchInlineSnapshot(`
    "http://mock does not fulfil 7 of 21 interactions.

    a request to create a connection with a service principal
      Location: Expected a header 'Location' but was missing
      x-request-id: Expected a header 'x-request-id' but was missing

    a request to create a connection with basic authentication
      Location: Expected a header 'Location' but was missing
      x-request-id: Expected a header 'x-request-id' but was missing

    a request to create a draft of a connection
      Location: Expected a header 'Location' but was missing
      x-request-id: Expected a header 'x-request-id' but was missing

    a request to delete a connection (A connection with basic authentication exists)
      status: expected 204 but was 202

    a request to test a connection (A connection with basic authentication exists)
      $.result: Expected 'yes' (String) to be equal to true (Boolean)

    a request to test a connection (No resource of that id in the sandbox)
      $: Actual map is missing the following keys: errorDetails, errorMessage, report, status, title, type

    a request to test a connection whose credentials do not work (A connection exists, and its credentials do not work)
      $.result: Expected 'yes' (String) to be equal to false (Boolean)"
  `);
});

test('the verification reports a provider state that cannot be set up, with the reason', async () => {
  const mock = createMock();
  const url = await serveForTest((request) => {
    if (!request.target.startsWith('/__mock')) return mock.handle(request);
    const message = `refused ${JSON.parse(Buffer.from(request.body).toString()).action}`;
    return { status: 500, headers: {}, body: JSON.stringify({ message }), violations: [] };
  });
  const error = await failureOf(url, partOfPact(/^a request to (?:test a connection|list connections)$/));
  expect(error.message).toMatchInlineSnapshot(`
    "http://mock does not fulfil 2 of 3 interactions.

    the provider state "A connection with basic authentication exists"
      refused setup

    the provider state "No resource of that id in the sandbox"
      refused setup

    a request to list connections (A connection with basic authentication exists)
      $.items: Expected [] (size 0) to have minimum size of 1

    a request to test a connection (A connection with basic authentication exists)
      $: Actual map is missing the following keys: result
      status: expected 200 but was 404"
  `);
});

// Pact alone would take 90 seconds, longer than the timeout of a test.
test('the verification fails at once if the provider is down', async () => {
  const mock = createMock();
  const url = await mock.listen();
  await mock.close();
  const error = await failureOf(url, wholePact);
  expect(error.message).toBe(
    `Cannot reach http://mock: connection refused. Start it with npm start, or set FLOWSERVICE_BASE_URL to a running service.`,
  );
});

test('the verification fails at once if the provider closes connections', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const error = await failureOf(`http://127.0.0.1:${port}`, wholePact);
  expect(error.message).toMatch(/^The verification of \S+ broke off: (?:socket hang up|read ECONNRESET)\.$/);
});

test('the verification reports a provider that does not respond', async () => {
  const server = createServer(() => {}).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // Long enough for the verifier to forward a request under load, so that only the provider can time out.
  const error = await failureOf(`http://127.0.0.1:${port}`, partOfPact(/^a request to create a connection with basic/), 5000);
  expect(error.message.replaceAll(/127\.0\.0\.1:\d+/g, 'host')).toMatchInlineSnapshot(`
    "http://mock does not fulfil 1 of 1 interactions.

    a request to create a connection with basic authentication
      error sending request for url (http://host/connections)"
  `);
});

test.each([
  ['2.0.0', { providerState: 'the moon is full' }],
  ['1.0.0', { provider_state: 'the moon is full' }],
  ['4.0', { providerStates: [{ name: 'the moon is full' }] }],
])('the verification reports an unknown provider state, in a pact of version %s', async (version, state) => {
  const error = await failureOf(await serveForTest(createMock().handle), listsIn({ ...state, response: { status: 200 } }, version));
  expect(error.message).toBe('The provider state "the moon is full" is unknown. Use one of providerStates, or the state of a refusal().');
});

test('the verification leaves messages out, and fails for a pact without other interactions', async () => {
  const baseUrl = await serveForTest(createMock().handle);
  const message = { description: 'a message', type: 'Asynchronous/Messages', contents: { content: {} } };
  const metadata = { pactSpecification: { version: '4.0' } };
  const parties = { consumer: { name: 'a' }, provider: { name: 'adobe-flow-service' } };
  const error = await failureOf(baseUrl, pactOf({ ...parties, interactions: [message], metadata }));
  expect(error.message).toBe('Nothing to verify: it is a message, not an HTTP request.');
  expect((await failureOf(baseUrl, pactOf({ ...parties, messages: [message], metadata }))).message).toMatch(/the pacts are empty/);
});

test('an error response among several provider states takes effect in any order', async () => {
  const mock = createMock();
  onTestFinished(() => mock.close());
  const states = [refusal('throttled').state, providerStates.basicConnection].map((name) => ({ name }));
  const baseUrl = await mock.listen();
  for (const providerStates of [states, states.toReversed()]) {
    const pactFiles = [listsIn({ providerStates, response: { status: 429 } })];
    expect(await verifyFlowService({ pactFiles, baseUrl })).toMatchObject({ leftOut: [], verified: [expect.stringMatching(/^a list/)] });
  }
});

/** Writes a pact with one interaction, a valid list request. */
function listsIn(interaction: object, version = '3.0.0'): string {
  const headers = { Authorization: 'Bearer x', 'x-api-key': 'x', 'x-gw-ims-org-id': 'x@AdobeOrg', 'x-sandbox-name': 'prod' };
  const request = { method: 'GET', path: '/connections', headers };
  return pactOf({
    consumer: { name: 'lister' },
    provider: { name: 'adobe-flow-service' },
    interactions: [{ description: 'a list', request, ...interaction }],
    metadata: { pactSpecification: { version } },
  });
}

async function failureOf(baseUrl: string, pactFile: string, timeout?: number): Promise<Error> {
  const options = { pactFiles: [pactFile], baseUrl, ...(timeout === undefined ? {} : { timeout }) };
  const error = await verifyFlowService(options).catch((thrown: unknown) => thrown);
  if (error instanceof Error) return Object.assign(error, { message: error.message.replaceAll(baseUrl, 'http://mock') });
  throw new Error('The verification passes.');
}

async function serveForTest(handle: RequestHandler): Promise<string> {
  const { url, close } = await serve(handle, serveOptions);
  onTestFinished(close);
  return url;
}
