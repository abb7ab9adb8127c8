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

const waitingLine = (request: string) => new RegExp(`waiting for 1 response: ${request}\\. Press Ctrl\\+C again to end at once\\.\\n`);

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
