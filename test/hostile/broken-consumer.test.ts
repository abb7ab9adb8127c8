import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { printed, start } from '../cli/run.ts';
import { startDouble } from '../proxy/double.ts';
import { bodies, request } from '../requests.ts';
import { send } from '../send.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { wire } from './converse.ts';

const folder = temporaryFolder();
const closers: (() => unknown)[] = [];
afterAll(() => closers.map((close) => close()));

const body = JSON.stringify(bodies.basic);
const keepingOpen = (text: string) => text.replace('Connection: close\r\n', '');
const begun = keepingOpen(wire('POST /connections HTTP/1.1', `Content-Length: ${Buffer.byteLength(body)}\r\n`, body.slice(0, 20)));
const chunks = keepingOpen(wire('POST /connections HTTP/1.1', 'Transfer-Encoding: chunked\r\n', `5\r\n${body.slice(0, 5)}\r\n`));
const whole = begun + body.slice(20);

/** How a consumer breaks off: the bytes that it sends, and its end after the upstream has received a whole request or at once. */
const ways: Readonly<Record<string, readonly [bytes: string, end: (socket: Socket, arrived: Promise<unknown>) => unknown]>> = {
  'resets in the body': [begun, (socket) => socket.resetAndDestroy()],
  'half-closes in the body': [begun, (socket) => socket.end()],
  'resets between chunks': [chunks, (socket) => socket.resetAndDestroy()],
  'half-closes between chunks': [chunks, (socket) => socket.end()],
  'breaks a chunk': [`${chunks}zz\r\n`, () => {}],
  'resets before the response': [whole, (socket, arrived) => arrived.then(() => socket.resetAndDestroy())],
  'resets within the response': [whole, (socket) => once(socket, 'data').then(() => socket.resetAndDestroy())],
  'gives up within the response': [whole, (socket) => once(socket, 'data').then(() => socket.destroy())],
};

/** The ways that read the beginning of a response. */
const early = new Set(['resets within the response', 'gives up within the response']);

test.concurrent.each([[[]], [['--fail-on-violation']]] as const)(
  'the proxy accounts for each request that breaks off: %s',
  async (args) => {
    let way = '';
    let onArrival = (_: IncomingMessage): void => {};
    const upstream = await startDouble((incoming, outgoing) => {
      incoming
        .on('error', () => {})
        .on('end', () => {
          onArrival(incoming);
          if (way === '') outgoing.writeHead(201, { 'content-type': 'application/json' }).end('{}');
          else if (early.has(way)) {
            outgoing.writeHead(201, { 'content-type': 'application/json' }).write('{"id"');
            // The system reports that a consumer has gone only after further bytes to it.
            const more = setInterval(() => outgoing.write(' '), 5);
            outgoing.on('close', () => clearInterval(more));
          }
        })
        .resume();
    });
    const file = join(mkdtempSync(join(folder, 'broken-')), 'broken.har');
    const proxy = start('proxy', '--upstream', upstream.url, '--port', '0', '--record', file, ...args);
    closers.push(() => proxy.child.kill('SIGKILL'), upstream.close);
    const [, url = ''] = await printed(proxy, /ready at (http:[^\s,]+)/);
    for (const [name, [bytes, end]] of Object.entries(ways)) {
      way = name;
      const arrived = new Promise<IncomingMessage>((resolve) => {
        onArrival = resolve;
      });
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      const closed = once(
        socket.on('error', () => {}),
        'close',
      );
      socket.write(bytes, () => end(socket, arrived));
      socket.on('end', () => socket.destroy()).resume();
      await closed;
      // Each exchange is logged when it has been recorded.
      const logged = Object.keys(ways).indexOf(name) + 1;
      await vi.waitUntil(() => proxy.err().split('POST /connections ').length > logged, { timeout: 50_000 });
      expect({ way, exitCode: proxy.child.exitCode }).toEqual({ way, exitCode: null });
    }
    way = '';
    expect(await send(url, request())).toMatchObject({ status: 201 });
    proxy.child.kill('SIGTERM');
    const { code, err } = await proxy.finished;
    const sent = Object.keys(ways).length + 1;
    expect({ code, entries: JSON.parse(readFileSync(file, 'utf8')).log.entries.length }).toEqual({ code: 1, entries: sent });
    // The broken chunk. A consumer that has gone did not send invalid HTTP.
    expect(err).toMatch(/^✗ 1 request was refused as invalid HTTP\/1\.1 .*: 400\. /m);
    expect(err).toMatch(new RegExp(`0 of ${sent} interactions conform; ${sent - 1} not checked in full`));
  },
);
