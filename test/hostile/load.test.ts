import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { killAll, type MockProcess, startMockProcess } from '../mock/mock-process.ts';
import { request } from '../requests.ts';
import { send } from '../send.ts';
import { converse, wire } from './converse.ts';

let mock: MockProcess;
beforeAll(async () => {
  mock = await startMockProcess([]);
});
afterAll(killAll);

const megabyte = Buffer.alloc(1 << 20, 'x');
/** The limit of the process's memory, in MB; at rest it has about a hundred. */
const most = 400;

/** The most memory that the mock has ever had, in MB. */
function peak(): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${mock.child.pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** Open files, sockets among them. */
function handles(): number {
  return readdirSync(`/proc/${mock.child.pid}/fd`).length;
}

/** Writes pieces for as long as the other side takes them. */
async function pour(socket: Socket, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) return;
    await new Promise((resolve) => socket.write(piece, resolve));
  }
}

function* repeat(piece: Uint8Array, times: number): Generator<Uint8Array> {
  for (let i = 0; i < times; i++) yield piece;
}

const chunk = Buffer.concat([Buffer.from('100000\r\n'), megabyte, Buffer.from('\r\n')]);
const post = (more: string) => wire('POST /connections HTTP/1.1', more);

// Together, for some are waited for a while.
test.concurrent.each([
  ['100 MB', post(`Content-Length: ${100 * megabyte.length}\r\n`), megabyte, 100, 413],
  ['100 MB to a page of its own', post(`Content-Length: ${100 * megabyte.length}\r\n`).replace('/', '/__mock/'), megabyte, 100, 404],
  ['chunks without end', post('Transfer-Encoding: chunked\r\n'), chunk, Number.POSITIVE_INFINITY, 413],
  ['headers without end', 'GET /connections HTTP/1.1\r\n', Buffer.from('X-Long: a\r\n'.repeat(100_000)), Number.POSITIVE_INFINITY, 431],
  ['a line without end', 'GET /', megabyte, Number.POSITIVE_INFINITY, 431],
] as const)('responds to %s, and does not keep it', async (_, head, piece, times, status) => {
  const { statuses } = await converse(mock.url, (socket) => {
    socket.write(head);
    void pour(socket, repeat(piece, times));
  });
  expect(statuses).toEqual([status]);
  expect(peak()).toBeLessThan(most);
  expect(await send(mock.url, request())).toMatchObject({ status: 201 });
});

test('its memory is bounded under requests with a hundred violations each', async () => {
  // All of it would be a gigabyte.
  const members = (count: number) => Array.from({ length: count }, (_, index) => `"m${index}":"{A}"`).join();
  const big = request({ body: `{${members(50_000)}}` });
  const wide = request({ body: `{${members(990)}}` });
  for (let i = 0; i < 10; i++) await Promise.all([big, ...Array(9).fill(wide)].map((one) => send(mock.url, one)));
  expect(peak()).toBeLessThan(most);
});

test('survives 1,000 connections that are opened and left, and releases them', async () => {
  const before = handles();
  const sockets = Array.from({ length: 1000 }, (_, index) => {
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
    // Some say nothing, some begin a head, some a body.
    if (index % 3 > 0) socket.write(index % 3 === 1 ? 'GET /conn' : `${post('Content-Length: 100\r\n')}{`);
    return socket.on('error', () => {});
  });
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  expect(await send(mock.url, request())).toMatchObject({ status: 201 });
  expect(handles()).toBeGreaterThan(1000);
  expect(peak()).toBeLessThan(most);
  for (const socket of sockets) socket.destroy();
  while (handles() > before) await send(mock.url, request());
});

test('the journal needs little more memory for a body than its bytes', () => {
  const mock = createMock({ journalSize: 100 });
  const body = new Uint8Array(65_536);
  const before = process.memoryUsage().external;
  for (let sent = 0; sent < 100; sent++) mock.handle({ ...request(), body });
  expect(process.memoryUsage().external - before).toBeLessThan(2 * 100 * body.length);
});
