import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createMock, type Mock, type Served } from '../../mock/index.ts';
import { converse } from '../hostile/converse.ts';
import { headers, request } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const head = [
  'POST /connections HTTP/1.1',
  'Host: localhost',
  'Connection: close',
  ...headers.map(([name, value]) => `${name}: ${value}`),
].join('\r\n');

test('close waits for every request that has begun, and accepts no new one', async () => {
  const ending = await startMock();
  const body = JSON.stringify(JSON.parse(Buffer.from(request().body).toString()));
  // The mock has seen a request of which it says that it may continue.
  const begin = async (): Promise<Socket> => {
    const socket = connect(Number(new URL(ending.url).port), '127.0.0.1');
    socket.write(`${head}\r\nExpect: 100-continue\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`);
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 100 /);
    return socket;
  };
  const [abandoned, slow] = [await begin(), await begin()];
  slow.write(body.slice(0, 10));
  const closed = ending.close();
  await expect(send(ending.url, request())).rejects.toThrow('ECONNREFUSED');
  const answered = text(slow);
  // Longer than idle connections are kept.
  await wait(400);
  slow.write(body.slice(10));
  expect(await answered).toMatch('HTTP/1.1 201 Created');
  const cut = once(
    abandoned.on('error', () => {}),
    'close',
  );
  await ending.close();
  await Promise.all([cut, closed]);
});

test('close does not wait for a response whose client has left', async () => {
  const ending = await startMock({ scenario: 'slow:latency=600000' });
  const client = connect(Number(new URL(ending.url).port), '127.0.0.1');
  client.write(`${head.replace('POST', 'GET')}\r\n\r\n`);
  while (ending.pending.length === 0) await wait(10);
  expect(ending.pending).toEqual([{ method: 'GET', target: '/connections' }]);
  client.destroy();
  await ending.close();
  expect(ending.pending).toEqual([]);
});

test('close does not wait for a connection without a request', async () => {
  const ending = await startMock();
  const silent = connect(Number(new URL(ending.url).port), '127.0.0.1');
  await once(silent, 'connect');
  const gone = once(silent, 'close');
  await ending.close();
  await gone;
});

test('close waits for the requests of clients that keep sending', async () => {
  const ending = await startMock({ journalSize: 100_000 });
  let ended = false;
  const answered: number[] = [];
  const client = async (): Promise<void> => {
    for (;;) {
      try {
        const response = await fetch(`${ending.url}/connections`, {
          method: 'POST',
          headers: Object.fromEntries(headers),
          body: Buffer.from(request().body),
        });
        await response.arrayBuffer();
        answered.push(response.status);
      } catch (error) {
        // The system accepts connections that the mock never sees, and resets them; the count below detects those.
        if (ended) return;
        throw error;
      }
    }
  };
  const clients = Promise.all(Array.from({ length: 8 }, client));
  await vi.waitUntil(() => answered.length >= 50, { timeout: 50_000 });
  ended = true;
  await Promise.all([ending.close(), clients]);
  expect(new Set(answered)).toEqual(new Set([201]));
  expect(answered.length).toBe(ending.requests.length);
});

test('the request log contains requests that cannot be checked', async () => {
  const exchanges: Served[] = [];
  const mock = createMock({ onExchange: (exchange) => exchanges.push(exchange) });
  const url = await mock.listen();
  await converse(url, 'CONNECT platform.adobe.io:443 HTTP/1.1\r\nHost: platform.adobe.io\r\n\r\n');
  await converse(url, 'nonsense\r\n\r\n');
  await converse(url, 'GET /connections HTTP/1.1\r\nHost: a\r\nExpect: a-miracle\r\nConnection: close\r\n\r\n');
  await mock.close();
  expect(exchanges.map(({ method, target, answer }) => [method, target, answer.status])).toEqual([
    ['CONNECT', 'platform.adobe.io:443', 405],
    ['-', '-', 400],
    ['GET', '/connections', 417],
  ]);
});

test('a client that leaves in the middle of its request has sent no request', async () => {
  const exchanges: Served[] = [];
  const mock = createMock({ onExchange: (exchange) => exchanges.push(exchange) });
  await converse(
    await mock.listen(),
    (socket) => void socket.end('POST /connections HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc'),
  );
  await mock.close();
  expect(exchanges).toEqual([]);
});
