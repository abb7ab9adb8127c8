import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { printed, start, startProgram } from '../cli/run.ts';
import { requestTo } from '../request-to.ts';
import { bodies, request } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { wire } from './converse.ts';

const folder = temporaryFolder();
const recording = join(folder, 'resets.har');
const body = JSON.stringify(bodies.basic);
const size = Buffer.byteLength(body);
const keepingOpen = (text: string) => text.replace('Connection: close\r\n', '');
const get = keepingOpen(wire('GET /connections HTTP/1.1', ''));
const post = (more: string, sent: string) => keepingOpen(wire('POST /connections HTTP/1.1', more, sent));
const slow = keepingOpen(wire('GET /connections HTTP/1.1', 'x-mock-scenario: slow:latency=40\r\n'));
const connected = 'CONNECT platform.adobe.io:443 HTTP/1.1\r\nHost: platform.adobe.io:443\r\n\r\n';
const upgrade = (protocol: string) => get.replace('\r\n', `\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\n`);
const chunk = `${size.toString(16)}\r\n${body}\r\n`;

/** Every kind of request that node:http hands over in another way. */
const kinds: Readonly<Record<string, string>> = {
  'a GET': get,
  'a body with a length': post(`Content-Length: ${size}\r\n`, body),
  'a body in chunks': post('Transfer-Encoding: chunked\r\n', `${chunk}0\r\n\r\n`),
  'a chunk with a wrong size': post('Transfer-Encoding: chunked\r\n', `${chunk}zz\r\n`),
  'a body that is too long': post('Content-Length: 2000000\r\n', 'x'.repeat(2_000_000)),
  'Expect: 100-continue': post(`Expect: 100-continue\r\nContent-Length: ${size}\r\n`, body),
  'another Expect': post(`Expect: tea\r\nContent-Length: ${size}\r\n`, body),
  'a tunnel': connected,
  'a tunnel and TLS in it': `${connected}\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03`,
  'an upgrade to WebSocket': upgrade('websocket'),
  'an upgrade to HTTP/2': upgrade('h2c'),
  'a request behind an upgrade': upgrade('websocket') + get,
  'no HTTP': 'GARBAGE\r\n\r\n',
  'a head that is too long': post(`X-Long: ${'x'.repeat(20_000)}\r\n`, ''),
  'three requests at once': get + post(`Content-Length: ${size}\r\n`, body) + get,
  'a slow response': slow,
  'a request behind a slow response': slow + get,
  'a tunnel behind a slow response': slow + connected,
  'a tunnel behind two slow responses': slow + slow + connected,
  'no HTTP behind a slow response': `${slow}GARBAGE\r\n\r\n`,
};

/** How many bytes are written before the connection is cut; without a number, the response decides. */
const bytesBefore: Readonly<Record<string, (bytes: Buffer) => number | 'within the response' | 'after the response'>> = {
  'before a byte': () => 0,
  'within the request line': () => 3,
  'within the headers': (bytes) => Math.min(60, bytes.length - 1),
  'after the headers': (bytes) => bytes.indexOf('\r\n\r\n') + 4,
  'within the body': (bytes) => Math.min(bytes.indexOf('\r\n\r\n') + 14, bytes.length - 1),
  'before the last byte': (bytes) => bytes.length - 1,
  'after the request': (bytes) => bytes.length,
  'within the response': () => 'within the response',
  'after the response': () => 'after the response',
};

const endings = ['resetAndDestroy', 'end'] as const;

/** Cuts a connection at a moment; ends once it is closed. */
function cutOff(url: string, bytes: Buffer, moment: number | string, how: (typeof endings)[number]): Promise<void> {
  return new Promise((resolve) => {
    const { port, hostname } = new URL(url);
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    const cut = (): void => void socket[how]();
    socket.on('error', () => {}).on('close', () => resolve());
    socket.on('end', () => socket.destroy());
    socket.once('data', () => {
      if (moment === 'within the response') cut();
      if (moment === 'after the response') setImmediate(cut);
    });
    if (moment === 0) socket.once('connect', cut);
    else if (typeof moment === 'number') socket.write(bytes.subarray(0, moment), cut);
    else socket.write(bytes);
  });
}

/** Each program that listens, and its documented end. */
const programs = {
  mock: { run: () => start('mock', '--port', '0', '--log', 'none'), code: 0 },
  exec: {
    run: () => start('exec', '--', 'sh', '-c', 'echo "ready at $AEP_BASE_URL" >&2; read line'),
    // The body that is too long is one violation, the body that breaks off another.
    code: 1,
  },
  proxy: {
    run: (upstream: string) => start('proxy', '--upstream', upstream, '--port', '0', '--log', 'none', '--record', recording),
    code: 1,
  },
  'proxy --fail-on-violation': {
    run: (upstream: string) => start('proxy', '--upstream', upstream, '--port', '0', '--log', 'none', '--fail-on-violation'),
    code: 1,
  },
  'a program with listen() and nock': { run: () => startProgram('test/hostile/intercepted-program.ts'), code: 0 },
} as const;

const running: { readonly kill: () => unknown; readonly close: () => Promise<void> }[] = [];
afterAll(async () => {
  for (const { kill, close } of running) {
    kill();
    await close();
  }
});

test.concurrent.each(Object.entries(programs))(
  '%s outlives requests that break off at every moment, and reports at its end',
  async (name, { run, code }) => {
    const { url: upstream, close } = await startMock();
    const program = run(upstream);
    running.push({ kill: () => program.child.kill('SIGKILL'), close });
    const [, url = ''] = await printed(program, /ready at (http:[^\s,]+)/);
    for (const [kind, text] of Object.entries(kinds)) {
      const bytes = Buffer.from(text);
      const moments = Object.values(bytesBefore).map((momentOf) => momentOf(bytes));
      await Promise.all(moments.flatMap((moment) => endings.map((how) => cutOff(url, bytes, moment, how))));
      const { exitCode, signalCode } = program.child;
      expect({ kind, exitCode, signalCode, err: program.err() }).toMatchObject({
        exitCode: null,
        signalCode: null,
        err: expect.not.stringMatching(/Error:/),
      });
      expect(await send(url, request())).toMatchObject({ status: 201 });
    }
    expect(await send(url, requestTo('listConnections'))).toMatchObject({ status: 200 });
    if (name === 'exec') program.child.stdin?.end('\n');
    else program.child.kill('SIGTERM');
    expect(await program.finished).toMatchObject({ code });
    expect(/traffic +\d+ interactions/.test(program.err())).toBe(/exec|proxy/.test(name));
    if (name !== 'proxy') return;
    const { entries } = JSON.parse(readFileSync(recording, 'utf8')).log;
    expect(entries.at(-1)).toMatchObject({ request: { method: 'GET' }, response: { status: 200 } });
  },
);
