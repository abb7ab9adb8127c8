import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { headers, request } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Sends raw bytes and gives back all that comes until the other side ends. */
function sendRaw(url: string, ...parts: (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let received = '';
    socket.on('data', (data) => (received += data));
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
    for (const part of parts) socket.write(part);
  });
}

const head = [
  'POST /connections HTTP/1.1',
  'Host: localhost',
  'Connection: close',
  ...headers.map(([name, value]) => `${name}: ${value}`),
].join('\r\n');

test('answers every request that has begun when it is ended, and takes no new one', async () => {
  const ending = await startMock();
  const body = JSON.stringify(JSON.parse(Buffer.from(request().body).toString()));
  const begun = sendRaw(ending.url, `${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`);
  const slow = new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(ending.url).port), '127.0.0.1');
    let received = '';
    socket.on('data', (data) => (received += data));
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
    socket.write(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 10)}`);
    setTimeout(() => socket.write(body.slice(10)), 400);
  });
  await wait(50);
  const closed = ending.close();
  await expect(send(ending.url, request())).rejects.toThrow('ECONNREFUSED');
  expect(await slow).toMatch('HTTP/1.1 201 Created');
  await ending.close();
  await Promise.all([begun.catch(() => ''), closed]);
});

test('waits for no response whose client is gone when it is ended', async () => {
  const ending = await startMock({ scenario: 'slow:latency=600000' });
  const client = connect(Number(new URL(ending.url).port), '127.0.0.1');
  client.write(`${head.replace('POST', 'GET')}\r\n\r\n`);
  while (ending.pending.length === 0) await wait(10);
  expect(ending.pending).toEqual([{ method: 'GET', target: '/connections' }]);
  client.destroy();
  await ending.close();
  expect(ending.pending).toEqual([]);
});

test('waits for no connection that has asked for nothing when it is ended', async () => {
  const ending = await startMock();
  const silent = connect(Number(new URL(ending.url).port), '127.0.0.1');
  await once(silent, 'connect');
  const gone = once(silent, 'close');
  await ending.close();
  await gone;
});

test('answers every request that it has taken from clients that keep on asking while it is ended', async () => {
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
        // The system takes connections that the mock never sees, and resets them; the count below tells whether it was one of those.
        if (ended) return;
        throw error;
      }
    }
  };
  const clients = Promise.all(Array.from({ length: 8 }, client));
  await wait(100);
  ended = true;
  await Promise.all([ending.close(), clients]);
  expect(new Set(answered)).toEqual(new Set([201]));
  expect(answered.length).toBe(ending.requests.length);
});
