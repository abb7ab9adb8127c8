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

test('answers any client that takes a fetch, without a port', async () => {
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

test('answers as the platform fetch does: with a URL, no body to HEAD, and the reason of the signal', async () => {
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

test('gives the beginning of an answer that breaks off, and then fails', async () => {
  const broken = { ...post, headers: { ...named, 'x-mock-scenario': 'reset:when=middle' } };
  const { body } = await createMock().fetch(url, broken);
  const reader = body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^\{"id":"[0-9a-f-]+/);
  await expect(reader?.read()).rejects.toMatchObject({ message: 'terminated', cause: { code: 'ECONNRESET' } });
});

const folder = temporaryFolder();

test('listens once, and ends once, however often it is told to', async () => {
  const mock = createMock({ state: join(folder, 'state.sqlite') });
  const urls = await Promise.all([mock.listen(), mock.listen(), mock.listen({ port: 1 })]);
  expect(new Set(urls)).toEqual(new Set([mock.url]));
  await Promise.all([mock.close(), mock.close()]);
  await mock.close();
  await expect(fetch(`${urls[0]}/__mock/health`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  expect(() => mock.url).toThrow('does not listen');
});

test('can listen after it could not', async () => {
  const [taken, mock] = [createMock(), createMock()];
  const port = Number(new URL(await taken.listen()).port);
  await expect(mock.listen({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await mock.listen();
  await Promise.all([taken.close(), mock.close()]);
});

test('lists what did not conform, without secrets', async () => {
  const mock = createMock();
  await mock.fetch(url, post);
  mock.assertConforming();
  await mock.fetch(`${url}?token=${secrets.token}`, { ...post, headers: { ...named, 'x-api-key': '' } });
  expect(mock.assertConforming).toThrow(
    'Request 2, POST /connections?token=%7BMASKED%7D:\n  header-empty at /headers/x-api-key: The header x-api-key is empty.',
  );
  expect(mock.assertConforming).toThrow(/^1 request does not conform to Flow Service\.\n/);
  expect(secretsIn(JSON.stringify(mock.requests))).toEqual([]);
});

test('begins again with nothing, or with what it is given', async () => {
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

test.each([
  ['a misspelt option', { determinstic: true }, 'A mock has no option determinstic. It has explain, profile, scenario, state, seed, '],
  ['a profile that there is not', { profile: 'lax' }, 'There is no profile lax. There is strict, lenient.'],
] as readonly (readonly [string, object, string])[])('refuses options that cannot be right: %s', (_, options, message) => {
  expect(() => createMock(options)).toThrow(message);
});

test.each([
  ['a misspelt option', { prt: 1 }, 'listen() has no option prt. It has host, port, requestTimeout.'],
  ['a port alone', 4010, 'listen() takes an object such as { port: 4010 }, not a number.'],
] as readonly (readonly [string, object, string])[])('does not listen where it was not told to: %s', async (_, where, message) => {
  await expect(createMock().listen(where)).rejects.toThrow(message);
});

test('is rejected with the reason of the signal while its body is still on the way', async () => {
  const mock = createMock();
  const signal = AbortSignal.timeout(20);
  const body = new ReadableStream({ pull: () => new Promise(() => {}) });
  await expect(mock.fetch(url, { ...post, body, signal, duplex: 'half' } as RequestInit)).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(mock.requests).toEqual([]);
});

test('ends also where it has only begun to listen, and listens no more once it has ended', async () => {
  const mock = createMock();
  const begun = mock.listen();
  await mock.close();
  await expect(fetch(`${await begun}/__mock/health`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  expect(() => mock.url).toThrow('does not listen');
  await expect(mock.listen()).rejects.toThrow('The mock has been closed. Make another one.');
});

test('ends where a test has put another clock in place of the real one', async () => {
  const mock = createMock();
  await (await fetch(`${await mock.listen()}/__mock/health`)).text();
  vi.useFakeTimers();
  await mock.close().finally(() => vi.useRealTimers());
});

test('keeps no request where the journal has no room', async () => {
  const mock = createMock({ journalSize: 0 });
  await mock.fetch(url, post);
  expect(mock.requests).toEqual([]);
});

test('keeps a request once, as it was answered, where onRequest throws', async () => {
  let told = 0;
  const onRequest = () => {
    told++;
    throw new Error('a fault of the test');
  };
  const mock = createMock({ onRequest });
  await expect(mock.fetch(url, post)).rejects.toThrow('a fault of the test');
  expect([told, mock.requests.map(({ response }) => response.status)]).toEqual([1, [201]]);
});

test('tells onError what the functions given to it throw, and answers all the same', async () => {
  const told: unknown[] = [];
  const fault = (): never => {
    throw new Error('a fault of the test');
  };
  const mock = createMock({ onRequest: fault, onExchange: fault, onError: (error) => told.push(error) });
  const base = await mock.listen();
  expect((await mock.fetch(url, post)).status).toBe(201);
  expect((await fetch(`${base}/connections`, post)).status).toBe(201);
  await mock.close();
  expect(told.map(String)).toEqual(Array(3).fill('Error: a fault of the test'));
});

test.each([
  [{ journalSize: -1 }, 'The option journalSize is -1. Give it a whole number, 0 or more.'],
  [{ journalSize: 1.5 }, 'The option journalSize is 1.5.'],
  [{ tokenLifetime: Number.NaN }, 'The option tokenLifetime is NaN. Give it a whole number, 0 or more.'],
])('refuses a number that can be none: %o', (options, message) => {
  expect(() => createMock(options)).toThrow(message);
});
