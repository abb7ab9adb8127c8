import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { FlowServiceClient } from '../../src/client/index.ts';
import { bodies, headers } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const named = Object.fromEntries(headers);
const url = 'https://anywhere.example/connections';
const post = { method: 'POST', headers: named, body: JSON.stringify(bodies.basic) };

test('responds in process to any client that accepts a fetch', async () => {
  const mock = createMock();
  const client = new FlowServiceClient({
    accessToken: secrets.token,
    apiKey: secrets.apiKey,
    imsOrg: 'a@AdobeOrg',
    sandbox: 'prod',
    fetch: mock.fetch,
  });
  expect(await client.connections.create(bodies.basic)).toMatchObject({ id: expect.any(String) });
  mock.assertConforming();
  expect(() => mock.url).toThrow('The mock does not listen. Call listen() first, or use its fetch.');
});

test("its fetch behaves like the platform's: URL, no body for HEAD, the signal's reason", async () => {
  const mock = createMock();
  const { fetch } = mock;
  expect(await fetch(new Request(url, post))).toMatchObject({ status: 201, url });
  const head = await fetch(url, { method: 'HEAD' });
  expect([head.status, Number(head.headers.get('content-length')) > 0, await head.text()]).toEqual([405, true, '']);
  mock.reset();
  await expect(fetch(url, { ...post, signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
  expect(mock.requests).toEqual([]);
  const slow = { ...post, headers: { ...named, 'x-mock-scenario': 'slow:latency=60000,jitter=0' }, signal: AbortSignal.timeout(20) };
  await expect(fetch(url, slow)).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('its fetch returns the beginning of a body that breaks off, and then fails', async () => {
  const broken = { ...post, headers: { ...named, 'x-mock-scenario': 'reset:when=middle' } };
  const { body } = await createMock().fetch(url, broken);
  const reader = body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^\{"id":"[0-9a-f-]+/);
  await expect(reader?.read()).rejects.toMatchObject({ message: 'terminated', cause: { code: 'ECONNRESET' } });
});

const folder = temporaryFolder();

test('listen and close take effect once, however often they are called', async () => {
  const mock = createMock({ state: join(folder, 'state.sqlite') });
  const urls = await Promise.all([mock.listen(), mock.listen(), mock.listen({ port: 1 })]);
  expect(new Set(urls)).toEqual(new Set([mock.url]));
  await Promise.all([mock.close(), mock.close()]);
  await mock.close();
  await expect(fetch(`${urls[0]}/__mock/health`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  expect(() => mock.url).toThrow('does not listen');
});

test('await using closes a mock', async () => {
  let closed: string;
  {
    await using mock = createMock();
    closed = await mock.listen();
    expect((await fetch(`${closed}/__mock/health`)).status).toBe(200);
  }
  await expect(fetch(`${closed}/__mock/health`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});

test('listen works after it has failed', async () => {
  const [taken, mock] = [createMock(), createMock()];
  const port = Number(new URL(await taken.listen()).port);
  await expect(mock.listen({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await mock.listen();
  await Promise.all([taken.close(), mock.close()]);
});

test('assertConforming lists violations without secrets', async () => {
  const mock = createMock();
  await mock.fetch(url, post);
  mock.assertConforming();
  await mock.fetch(`${url}?token=${secrets.token}`, { ...post, headers: { ...named, 'x-api-key': '' } });
  expect(mock.assertConforming).toThrow(
    'Request 2, POST /connections?token=%7BMASKED%7D:\n  header-empty at /headers/x-api-key: Header x-api-key is empty.',
  );
  expect(mock.assertConforming).toThrow(/^1 request does not conform to Flow Service\.\n/);
  expect(secretsIn(JSON.stringify(mock.requests))).toEqual([]);
});

test('reset starts with no connections, or with those of a seed', async () => {
  const seed = [{ imsOrgId: named['x-gw-ims-org-id'], sandboxName: 'prod', ...bodies.basic }];
  const mock = createMock({ seed, deterministic: true });
  const count = async () => JSON.parse(await (await mock.fetch('https://a/__mock/state')).text()).connections.length;
  const first = await (await mock.fetch(url, post)).text();
  expect(await count()).toBe(2);
  mock.reset();
  expect(await count()).toBe(0);
  mock.reset(seed);
  expect([await count(), await (await mock.fetch(url, post)).text()]).toEqual([1, first]);
});

test("its fetch rejects with the signal's reason while the body is still being sent", async () => {
  const mock = createMock();
  const signal = AbortSignal.timeout(20);
  const body = new ReadableStream({ pull: () => new Promise(() => {}) });
  await expect(mock.fetch(url, { ...post, body, signal, duplex: 'half' } as RequestInit)).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(mock.requests).toEqual([]);
});

test('close ends a mock that has only begun to listen, and listen rejects afterwards', async () => {
  const mock = createMock();
  const begun = mock.listen();
  await mock.close();
  await expect(fetch(`${await begun}/__mock/health`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  expect(() => mock.url).toThrow('does not listen');
  await expect(mock.listen()).rejects.toThrow('The mock is closed. Create another one.');
});

test('close works under a fake clock', async () => {
  const mock = createMock();
  await (await fetch(`${await mock.listen()}/__mock/health`)).text();
  vi.useFakeTimers();
  await mock.close().finally(() => vi.useRealTimers());
});

test.each([0, 1])('a journal of size %i still knows that a request did not conform', async (journalSize) => {
  const mock = createMock({ journalSize });
  await mock.fetch(url, { ...post, body: '{}' });
  await mock.fetch(url, post);
  expect(mock.requests).toHaveLength(journalSize);
  expect(mock.assertConforming).toThrow(
    '1 request does not conform to Flow Service.\nThe journal no longer contains 1 of them. Raise journalSize to see them.',
  );
  mock.reset();
  mock.assertConforming();
});

test('the journal is bounded in bytes, however many entries it may have', async () => {
  const mock = createMock({ journalSize: 1_000_000 });
  const long = { ...post, body: JSON.stringify({ ...bodies.basic, description: 'long '.repeat(12_000) }) };
  for (let i = 0; i < 1200; i++) await mock.fetch(url, long);
  const { requests } = mock;
  expect(requests.at(-1)).toMatchObject({ id: 1200, request: { body: { description: 'long '.repeat(12_000) } } });
  expect(requests.length).toBeGreaterThan(1000);
  expect(JSON.stringify(requests).length).toBeLessThan(64 * 1024 * 1024);
});

test('a request is recorded once with its response, although onRequest throws', async () => {
  let calls = 0;
  const onRequest = () => {
    calls++;
    throw new Error('a fault of the test');
  };
  const mock = createMock({ onRequest });
  await expect(mock.fetch(url, post)).rejects.toThrow('a fault of the test');
  expect([calls, mock.requests.map(({ response }) => response.status)]).toEqual([1, [201]]);
});

test('onError gets the errors of the other callbacks, and the responses are unchanged', async () => {
  const errors: unknown[] = [];
  const fault = (): never => {
    throw new Error('a fault of the test');
  };
  const mock = createMock({ onRequest: fault, onExchange: fault, onError: (error) => errors.push(error) });
  const base = await mock.listen();
  expect((await mock.fetch(url, post)).status).toBe(201);
  expect((await fetch(`${base}/connections`, post)).status).toBe(201);
  await mock.close();
  expect(errors.map(String)).toEqual(Array(3).fill('Error: a fault of the test'));
});
