import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { converse, wire } from '../hostile/converse.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { printed, type Running, start } from './run.ts';

const closers: (() => unknown)[] = [];
afterAll(() => Promise.all(closers.map((close) => close())));

/** The commands that wait for responses. */
const commands: Readonly<Record<string, (upstream: string) => Running>> = {
  mock: () => start('mock', '--port', '0'),
  exec: () => start('exec', '--', 'sh', '-c', 'trap "" INT; echo "ready at $AEP_BASE_URL" >&2; while :; do sleep 0.05; done'),
  proxy: (upstream) => start('proxy', '--upstream', upstream, '--port', '0'),
};

const waitingLine = (request: string) =>
  new RegExp(`waiting up to \\d s for 1 response: ${request}\\. Press Ctrl\\+C again to end at once\\.\\n`);

async function startCommand(command: string) {
  const behind = await startMock();
  const running = commands[command]?.(behind.url) ?? start(command);
  closers.push(() => running.child.kill('SIGKILL'), behind.close);
  const [, url = ''] = await printed(running, /ready at (http:[^\s,]+)/);
  return { ...running, url, journal: command === 'proxy' ? behind.url : url };
}

test.each(Object.keys(commands))('%s prints the pending responses on Ctrl+C, and exits with 130 on the second', async (command) => {
  const { url, journal, child, finished, ...running } = await startCommand(command);
  const slow = withHeader('x-mock-scenario', 'slow:latency=600000');
  const waiting = send(url, request({ method: 'GET', target: '/connections?limit=7', headers: slow, body: '' })).catch(() => 'cut');
  const isRecorded = async () =>
    (await send(journal, request({ method: 'GET', target: '/__mock/requests', headers: [], body: '' }))).text.includes('limit=7');
  while (!(await isRecorded())) await wait(10);
  child.kill('SIGINT');
  await printed({ child, finished, ...running }, waitingLine('GET /connections'));
  child.kill('SIGINT');
  expect(await finished).toMatchObject({ code: 130 });
  expect(await waiting).toBe('cut');
});

test.each(['mock', 'proxy'])('%s sends the pending responses before it ends', async (command) => {
  const running = await startCommand(command);
  const body = JSON.stringify(bodies.basic);
  const { statuses } = await converse(running.url, (socket) => {
    socket.write(wire('POST /connections HTTP/1.1', `Expect: 100-continue\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`));
    // The request has begun, as the interim response shows.
    socket.once('data', async () => {
      running.child.kill('SIGINT');
      await printed(running, waitingLine('POST /connections'));
      socket.write(body);
    });
  });
  expect({ statuses, code: (await running.finished).code }).toEqual({ statuses: [100, 201], code: 0 });
});

const body = JSON.stringify({ ...bodies.basic, description: 'x'.repeat(900_000) });
const post = wire('POST /connections HTTP/1.1', `Content-Length: ${Buffer.byteLength(body)}\r\n`, body).replace(
  'Connection: close\r\n',
  '',
);
const slowGet = wire('GET /connections?limit=7 HTTP/1.1', 'x-mock-scenario: slow:latency=600000\r\n');
const list = wire('GET /connections HTTP/1.1', '');

const journal = async (url: string) =>
  (await send(url, request({ method: 'GET', target: '/__mock/requests', headers: [], body: '' }))).text;

/** Clients that keep a server from ending, and the exit code if one signal is all that it gets. */
const clients: readonly (readonly [string, string, number, (socket: Socket) => unknown])[] = [
  ['a request whose response takes ten minutes', 'mock', 130, (socket) => socket.write(slowGet)],
  ['an upstream whose response takes ten minutes', 'proxy', 130, (socket) => socket.write(slowGet)],
  ['half a head', 'mock', 0, (socket) => socket.write(post.slice(0, 40))],
  ['half a head', 'proxy', 0, (socket) => socket.write(post.slice(0, 40))],
  ['half a body', 'mock', 130, (socket) => socket.write(post.slice(0, 1000))],
  [
    'a client that reads nothing',
    'mock',
    130,
    (socket) => {
      socket.pause();
      for (let stored = 0; stored < 20; stored++) socket.write(post);
      socket.write(list);
    },
  ],
];

// Together, because each waits for the same few seconds.
test.concurrent.each(clients)('one signal ends a server that is held up by %s: %s', async (_, command, code, hold) => {
  const { url, child, finished } = await startCommand(command);
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  await once(socket, 'connect');
  hold(socket);
  // A later request is answered, so the earlier one has arrived; a client that reads nothing is not waited for before its list is sent.
  while (socket.writableLength > 0 && !socket.isPaused()) await wait(10);
  while (socket.isPaused() && !(await journal(url)).includes('"operation":"listConnections"')) await wait(10);
  await send(url, request());
  child.kill('SIGTERM');
  const { code: actual } = await finished;
  socket.destroy();
  expect(actual).toBe(code);
});

test.concurrent('one signal ends a mock whose log is not read', async () => {
  const { url, child } = await startCommand('mock');
  child.stderr?.pause();
  const invalid = 'GET /connections?limit=0 HTTP/1.1\r\nHost: localhost\r\n\r\n';
  await converse(url, (socket) => socket.write(`${invalid.repeat(3000)}${list}`));
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  child.stderr?.resume();
});

test.concurrent('one signal ends exec whose command ignores it', async () => {
  const { child, finished } = start('exec', '--', 'sh', '-c', 'trap "" TERM; echo ignoring >&2; while :; do sleep 0.05; done');
  await once(child.stderr as NodeJS.ReadableStream, 'data');
  child.kill('SIGTERM');
  expect((await finished).code).toBe(143);
});
