import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createMock } from '../mock/index.ts';
import { serve } from '../mock/serve.ts';
import { verifyFlowService } from './verify/verify-flow-service.ts';

const pactFiles = [fileURLToPath(new URL('pacts/flowservice-kit-client-adobe-flow-service.json', import.meta.url))];

test('a provider that breaks the contract is told what it broke, interaction by interaction', async () => {
  const mock = createMock();
  const { url, close } = await serve(async (request) => {
    const answer = await mock.handle(request);
    return answer.status === 201 ? { ...answer, status: 200, body: '{"id":"no-uuid","etag":null}' } : answer;
  });
  onTestFinished(close);
  const error = await failureOf(url);
  expect(error.message.replace(url, 'http://mock')).toMatchInlineSnapshot(`
    "http://mock does not keep to 2 of 7 interactions.

    a request to create a connection with a service principal
      $.etag: Expected null (Null) to be the same type as '"9e0052a2-0000-0200-0000-5e35tb330000"' (String)
      $.id: Expected 'no-uuid' to match '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$'
      status: expected 201 but was 200

    a request to create a connection with basic authentication
      $.etag: Expected null (Null) to be the same type as '"9e0052a2-0000-0200-0000-5e35tb330000"' (String)
      $.id: Expected 'no-uuid' to match '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$'
      status: expected 201 but was 200"
  `);
});

// Pact alone would take 90 seconds.
test('a provider that is down is told at once', { timeout: 10_000 }, async () => {
  const mock = createMock();
  const url = await mock.listen();
  await mock.close();
  const error = await failureOf(url);
  expect(error.message).toBe(
    `Cannot reach ${url}: connection refused. Start it with npm start, or set FLOWSERVICE_BASE_URL to a service that is up.`,
  );
});

test('a provider that hangs up is told at once, too', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const error = await failureOf(`http://127.0.0.1:${port}`);
  expect(error.message).toMatch(/^The verification of \S+ broke off: (?:socket hang up|read ECONNRESET)\.$/);
});

test('a provider that does not answer is told', async () => {
  const server = createServer(() => {}).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const error = await failureOf(`http://127.0.0.1:${port}`, 100);
  const message = error.message.replaceAll(/127\.0\.0\.1:\d+/g, 'host');
  expect(message).toMatch(/^http:\/\/host does not keep to 7 of 7 interactions\.\n\na request to create .+\n/);
  expect(message).toContain('  error sending request for url (http://host/connections)\n');
});

async function failureOf(baseUrl: string, timeout?: number): Promise<Error> {
  const options = { pactFiles, baseUrl, ...(timeout === undefined ? {} : { timeout }) };
  const error = await verifyFlowService(options).catch((thrown: unknown) => thrown);
  if (error instanceof Error) return error;
  throw new Error('The verification passes.');
}
