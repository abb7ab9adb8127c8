import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { wire } from './converse.ts';

const folder = temporaryFolder();
const everywhere = { ...bodies.basic, imsOrgId: '*', sandboxName: '*' };
const inSandbox = (sandbox: string | number) => withHeader('x-sandbox-name', `s${sandbox}`);
const list = (sandbox: string | number) => request({ method: 'GET', headers: inSandbox(sandbox), body: '' });
const admin = (page: string) => request({ method: 'GET', target: `/__mock/${page}`, headers: [], body: '' });
const big = (size: number) => request({ body: { ...bodies.basic, description: 'x'.repeat(size) } });
const keepingOpen = (text: string) => text.replace('Connection: close\r\n', '');

test('of sandboxes that are only read, the last thousand are kept; those that were changed all are', async () => {
  const mock = createMock({ seed: [everywhere] });
  const itemsIn = async (sandbox: string | number) => JSON.parse((await mock.handle(list(sandbox))).body).items;
  await mock.handle(request({ headers: inSandbox('created') }));
  const [seeded] = await itemsIn('deleted');
  await mock.handle(request({ method: 'DELETE', target: `/connections/${seeded.id}`, headers: inSandbox('deleted'), body: '' }));
  for (let sandbox = 0; sandbox < 1100; sandbox++) await mock.handle(list(sandbox));
  const { connections } = JSON.parse((await mock.handle(admin('state'))).body);
  expect(connections.length).toBeLessThan(1010);
  expect([(await itemsIn('created')).length, (await itemsIn('deleted')).length, (await itemsIn(0)).length]).toEqual([2, 0, 1]);
});

test('the plan holds a thousand scenarios', async () => {
  const mock = createMock();
  const plan = request({ target: '/__mock/scenarios', headers: [], body: { scenario: 'throttled', times: 1 } });
  for (let planned = 0; planned < 1000; planned++) expect((await mock.handle(plan)).status).toBe(204);
  const { status, body } = await mock.handle(plan);
  expect([status, JSON.parse(body).message]).toEqual([400, expect.stringContaining('1000 scenarios already')]);
});

test('a client that sends many requests and reads nothing has one response in memory', async () => {
  const mock = await startMock();
  for (let stored = 0; stored < 10; stored++) mock.handle(big(500_000));
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1').pause();
  socket.write(keepingOpen(wire('GET /connections?limit=10 HTTP/1.1', '')).repeat(50));
  while (mock.pending.length === 0) await send(mock.url, admin('health'));
  for (let later = 0; later < 5; later++) await send(mock.url, admin('health'));
  // The system itself takes a few megabytes.
  expect(mock.requests.length).toBeLessThan(10 + 10);
  socket.destroy();
  await mock.close();
});

test('the state is read while it is sent, and no faster than the client reads', async () => {
  const mock = await startMock({ state: join(folder, 'state.db') });
  const count = 20;
  for (let stored = 0; stored < count; stored++) mock.handle(big(900_000));
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
  socket.write('GET /__mock/state HTTP/1.0\r\nHost: localhost\r\n\r\n');
  const [first] = await once(socket, 'data');
  socket.pause();
  // The newest is the first of a list, and the last of the state.
  const [newest] = JSON.parse((await send(mock.url, request({ method: 'GET', target: '/connections?limit=1', body: '' }))).text).items;
  expect(await send(mock.url, request({ method: 'DELETE', target: `/connections/${newest.id}`, body: '' }))).toMatchObject({ status: 204 });
  const chunks: Buffer[] = [first];
  socket.on('data', (chunk) => chunks.push(chunk)).resume();
  await once(socket, 'close');
  const [, body = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n');
  expect(JSON.parse(body).connections).toHaveLength(count - 1);
  await mock.close();
});

test.each([
  ['state', undefined, /^\{"connections":\[\{.*\},\{.*\}\]\}$/],
  ['requests', undefined, /^\{"requests":\[\{"id":1,.*\},\{"id":2,.*\}\]\}$/],
  ['requests', 'application/x-ndjson', /^\{"id":1,.*\}\n\{"id":2,.*\}\n$/],
  ['requests?status=404', undefined, /^\{"requests":\[\]\}$/],
])('a streamed list is the same over HTTP, in process and as a whole, and HEAD has no body: %s, %s', async (page, accept, expected) => {
  const mock = await startMock({ seed: [] });
  for (let stored = 0; stored < 2; stored++) mock.handle(request());
  const asked = { ...admin(page), headers: accept === undefined ? [] : ([['Accept', accept]] as const) };
  const { status, text, headers } = await send(mock.url, asked);
  expect([status, text, headers['content-type']]).toEqual([200, expect.stringMatching(expected), accept ?? 'application/json']);
  const inProcess = await mock.fetch(`http://a${asked.target}`, { headers: Object.fromEntries(asked.headers) });
  expect([await inProcess.text(), (await mock.handle(asked)).body]).toEqual([text, text]);
  expect(await send(mock.url, { ...asked, method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  await mock.close();
});

test('every response whose head was sent arrives whole, although the server ends while its clients go on sending', async () => {
  const mock = await startMock();
  for (let stored = 0; stored < 10; stored++) mock.handle(big(300_000));
  const { body } = big(20_000);
  const post = keepingOpen(wire('POST /connections HTTP/1.1', `Content-Length: ${body.length}\r\n`, Buffer.from(body).toString()));
  const list = keepingOpen(wire('GET /connections?orderby=createdAt&limit=10 HTTP/1.1', ''));
  const clients = Array.from({ length: 5 }, () => {
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1').on('error', () => {});
    const closed = new Promise((resolve) => socket.on('close', resolve));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (chunks.length < 100 && socket.writable) socket.write(post);
    });
    socket.write(list + list);
    return { chunks, closed };
  });
  while (mock.requests.length < 10 + clients.length) await send(mock.url, admin('health'));
  await Promise.all([mock.close(), ...clients.map(({ closed }) => closed)]);
  expect(clients.map(({ chunks }) => restAfterWhole(Buffer.concat(chunks)))).toEqual(clients.map(() => ''));
  expect(clients.filter(({ chunks }) => chunks.length === 0)).toEqual([]);
});

/** Returns the bytes after the last response that is whole. */
function restAfterWhole(bytes: Buffer): string {
  let left = bytes;
  for (;;) {
    const head = left.subarray(0, left.indexOf('\r\n\r\n') + 4).toString();
    const size = head.length + Number(/content-length: (\d+)/i.exec(head)?.[1]);
    if (!(left.length >= size)) return left.toString().slice(0, 100);
    left = left.subarray(size);
  }
}

test('an error at any reading of a request becomes a response 500, and never leaves the mock', async () => {
  const errors: unknown[] = [];
  const mock = createMock({ onError: (error) => errors.push(error) });
  const sent = request();
  for (let failing = 0, isReached = true; isReached; failing++) {
    let reads = 0;
    const headers = new Proxy(sent.headers, {
      get: (target, name) => {
        if (reads++ === failing) throw new Error(`reading ${failing}`);
        return Reflect.get(target, name);
      },
    });
    const answer = await mock.handle({ ...sent, headers });
    isReached = reads > failing;
    expect({ failing, status: answer.status }).toEqual({ failing, status: isReached ? 500 : 201 });
    expect(errors).toHaveLength(isReached ? failing + 1 : failing);
  }
  expect(errors.length).toBeGreaterThan(5);
});
