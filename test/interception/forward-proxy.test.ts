import { once } from 'node:events';
import { createServer, type Server as HttpServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { type ForwardProxyOptions, startForwardProxy } from '../../src/interception/forward-proxy.ts';
import { type Environment, ownProxyFrom } from '../../src/interception/own-proxy.ts';
import type { Refusal } from '../../src/interception/refusal.ts';

const closers: (() => unknown)[] = [];
afterAll(() => Promise.all(closers.map((close) => close())));

async function listening<S extends Server | HttpServer>(server: S, host = '127.0.0.1'): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  closers.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

/** A server that responds with the request as it arrived. */
const echo = async () => listening(createServer(async (incoming, outgoing) => outgoing.end(JSON.stringify(await arrived(incoming)))));
const arrived = async (incoming: IncomingMessage) => ({ url: incoming.url, headers: incoming.rawHeaders, body: await text(incoming) });

const ours = 'platform.adobe.io';

/** Starts a proxy that answers for our host with one line, and for plain http with the request. */
async function startProxy(env: Environment = {}, options: Partial<ForwardProxyOptions> = {}) {
  const refusals: Refusal[] = [];
  const proxy = await startForwardProxy({
    isIntercepted: (host) => host === ours,
    refuseHost: () => undefined,
    accept: (socket, head) => socket.end(`intercepted ${head}`),
    target: { host: '127.0.0.1', port: await echo() },
    proxyOf: ownProxyFrom(env),
    onRefused: (refusal) => refusals.push(refusal),
    user: process.getuid?.(),
    ...options,
  });
  closers.push(proxy.close);
  const { port, username, password } = new URL(proxy.url);
  const credential = `Proxy-Authorization: Basic ${Buffer.from(`${username}:${password}`).toString('base64')}\r\n`;
  return { ...proxy, port: Number(port), refusals, credential };
}

/** Writes bytes to a port, and returns everything until the other side closes. */
function say(port: number, bytes: string): Promise<string> {
  return text(
    connect(port, '127.0.0.1')
      .on('error', () => {})
      .on('connect', function (this: Socket) {
        this.write(bytes);
      }),
  );
}

const asksFor = (authority: string, more: string, inside = '') =>
  `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${more}\r\n${inside}`;
const gets = (url: string, more: string) => `GET ${url} HTTP/1.1\r\nHost: ignored\r\nConnection: close\r\n${more}\r\n`;
const basic = (pair: string) => `Proxy-Authorization: Basic ${Buffer.from(pair).toString('base64')}\r\n`;

test.each([
  ['no credential', ''],
  ['an empty one', 'Proxy-Authorization: \r\n'],
  ['a wrong password', basic('flowservice:wrong')],
  ['another scheme', 'Proxy-Authorization: Bearer x\r\n'],
])('the proxy refuses a client with %s, for our hosts and for others, before it connects', async (_, more) => {
  const { port, refusals } = await startProxy();
  for (const request of [
    asksFor(`${ours}:443`, more),
    asksFor('127.0.0.1:1', more),
    gets(`http://${ours}/`, more),
    gets('http://127.0.0.1:1/', more),
  ]) {
    const answer = await say(port, request);
    expect(answer).toMatch(/^HTTP\/1\.1 407 Proxy Authentication Required\r\n[\s\S]*proxy-authenticate: Basic/i);
  }
  expect(refusals.map(({ kind }) => kind)).toEqual(Array(4).fill('no-credential'));
});

test('the proxy listens on the loopback address only', async () => {
  const { port, openPort } = await startProxy();
  const others = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others)
    for (const one of [port, openPort]) await expect(once(connect(one, address), 'connect')).rejects.toThrow('ECONNREFUSED');
});

/** A line of /proc/net/tcp or tcp6 for the client's end of a connection. */
const lineOf = (client: number, server: number, user: number, state = '01', address = '0100007F') => {
  const [from, to] = [client, server].map((port) => `${address}:${port.toString(16).toUpperCase().padStart(4, '0')}`);
  return `   7: ${from} ${to} ${state} 00000000:00000000 00:00000000 00000000  ${user}        0 1347136 1 0 20 4 30 10 -1\n`;
};

test.each([
  ['the own user', 1000, '01', '0100007F', 'intercepted '],
  ['the own user with an IPv6 socket', 1000, '01', '0000000000000000FFFF00000100007F', 'intercepted '],
  ['another user', 1001, '01', '0100007F', 'HTTP/1.1 403 '],
  ['nobody, as Linux lists a closed connection', 1000, '05', '0100007F', 'HTTP/1.1 403 '],
  ['a user whose address is not loopback', 1000, '01', '0100000A', 'HTTP/1.1 403 '],
])('the port without credentials serves only the own user: %s', async (_, user, state, address, expected) => {
  const { ownerGuard } = await import('../../src/interception/guards.ts');
  const socket = { remotePort: 40_000, localPort: 4012 };
  const guard = ownerGuard(1000, () => lineOf(4012, 40_000, 1001) + lineOf(40_000, 4012, user, state, address));
  const refusal = guard({ socket } as IncomingMessage, 'example.com', false);
  expect(refusal === undefined ? 'intercepted ' : `HTTP/1.1 ${refusal.status} `).toBe(expected);
});

test('the port without credentials finds the own user in the tables of Linux; elsewhere it serves only the intercepted hosts', async () => {
  const { openPort } = await startProxy();
  const elsewhere = await startProxy({}, { user: undefined });
  expect(await say(openPort, asksFor(`${ours}:443`, ''))).toMatch(/200[\s\S]*intercepted/);
  expect(await say(elsewhere.openPort, asksFor(`${ours}:443`, ''))).toMatch(/200[\s\S]*intercepted/);
  expect(await say(elsewhere.openPort, asksFor('127.0.0.1:1', ''))).toMatch(/^HTTP\/1\.1 403 [\s\S]*http\.nonProxyHosts/);
});

test('the proxy passes our hosts to the mock: in tunnels to any port, with bytes after the request, and as plain http', async () => {
  const { port, credential } = await startProxy();
  expect(await say(port, asksFor('Platform.Adobe.io:8443', credential, 'early'))).toBe(
    'HTTP/1.1 200 Connection Established\r\n\r\nintercepted early',
  );
  const answer = await say(port, gets(`http://${ours}/connections?limit=1`, credential));
  expect(answer).toContain('"url":"/connections?limit=1"');
  expect(answer).toContain(`"Host","${ours}"`);
  expect(await say(port, gets(`http://anna@${ours}?limit=1`, credential))).toContain('"url":"/?limit=1"');
});

test('a tunnel ends after some silence if its client has gone, and not while the other side responds', async () => {
  const silent = await listening(createTcpServer({ allowHalfOpen: true }, (socket) => void socket.on('error', () => {}).resume()));
  const server = createTcpServer({ allowHalfOpen: true }, async (socket) => {
    socket.on('error', () => {}).resume();
    await once(socket, 'end');
    for (let part = 0; part < 5; part++) {
      socket.write('part ');
      await wait(10);
    }
    socket.end('last');
  });
  const talking = await listening(server);
  const left = async (target: number, silence: number, isEarly: boolean): Promise<string> => {
    const { port, credential } = await startProxy({}, { silence });
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const asked = asksFor(`127.0.0.1:${target}`, credential);
    if (isEarly) socket.end(asked);
    else {
      socket.write(asked);
      socket.once('data', () => socket.end());
    }
    return text(socket);
  };
  for (const isEarly of [true, false]) {
    expect(await left(silent, 50, isEarly)).toMatch(/^HTTP\/1\.1 200 .*\r\n\r\n$/);
    // Longer than any pause of a busy machine.
    expect(await left(talking, 30_000, isEarly)).toMatch(/(?:part ){5}last$/);
  }
});

test('the proxy passes other hosts on unchanged, without its own credential and the headers of the connection', async () => {
  const { port, credential, url } = await startProxy();
  const other = await echo();
  const answer = await say(
    port,
    gets(`http://127.0.0.1:${other}/a?b`, `${credential}X-Mine: 1\r\nConnection: x-hop\r\nX-Hop: 1\r\nProxy-Connection: close\r\n`),
  );
  expect(answer).toContain(`{"url":"/a?b","headers":["Host","127.0.0.1:${other}","X-Mine","1","Connection","close"],"body":""}`);
  const inside = await say(port, asksFor(`127.0.0.1:${other}`, credential, 'GET /inside HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
  expect(inside).toContain('"url":"/inside"');
  expect(answer + inside).not.toContain(new URL(url).password);
});

test('a tunnel to an IPv6 address passes the end of one side on, and what the other side sends after it', async () => {
  const { port, credential } = await startProxy();
  const received = new Promise<string>((resolve) => {
    const server = createTcpServer({ allowHalfOpen: true }, (socket) => {
      let bytes = '';
      socket.on('data', (data) => (bytes += data)).once('end', () => resolve(bytes));
      socket.end('from the server');
    });
    void listening(server, '::1').then((target) => client.write(asksFor(`[::1]:${target}`, credential)));
  });
  let answer = '';
  const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true }).on('data', (data) => (answer += data));
  await once(client, 'end');
  client.end('after its end');
  expect([answer, await received]).toEqual(['HTTP/1.1 200 Connection Established\r\n\r\nfrom the server', 'after its end']);
});

/** The user's own proxy: responds to tunnels itself, and notes what it was asked. */
async function startOwnProxy(status = '200 OK') {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url} ${incoming.headers['proxy-authorization']}`);
    outgoing.end('through the own proxy');
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`${incoming.method} ${incoming.url} ${incoming.headers['proxy-authorization']}`);
    socket.end(`HTTP/1.1 ${status}\r\n\r\n${status === '200 OK' ? 'through the own proxy' : ''}`);
  });
  return { asked, port: await listening(server) };
}

test("connections to other hosts go through the user's own proxy, with its password, except those in NO_PROXY and to this machine", async () => {
  const own = await startOwnProxy();
  const url = `http://anna:p%40ss@127.0.0.1:${own.port}`;
  const { port, credential } = await startProxy({ https_proxy: url, HTTP_PROXY: url, NO_PROXY: 'internal.invalid' });
  const authorization = `Basic ${Buffer.from('anna:p@ss').toString('base64')}`;
  expect(await say(port, asksFor('example.com:443', credential))).toContain('through the own proxy');
  expect(await say(port, gets('http://example.com/a', credential))).toContain('through the own proxy');
  expect(own.asked).toEqual([`CONNECT example.com:443 ${authorization}`, `GET http://example.com/a ${authorization}`]);
  expect(await say(port, asksFor('api.internal.invalid:443', credential))).toContain('HTTP/1.1 502 ');
  expect(await say(port, asksFor(`127.0.0.1:${await echo()}`, credential, gets('/', '')))).toContain('"url":"/"');
  expect(own.asked).toHaveLength(2);
});

test.each([
  [
    'refuses the tunnel',
    async () => `http://anna:secret@127.0.0.1:${(await startOwnProxy('407 No')).port}`,
    /\(your own proxy responded with status 407\)/,
  ],
  ['does not run', async () => 'http://anna:secret@127.0.0.1:1', /\(ECONNREFUSED\)/],
  ['is a SOCKS proxy', async () => 'socks5://anna:secret@127.0.0.1:1', /the proxy in HTTPS_PROXY is neither an http nor an https proxy/],
  ['has a value that is not a URL', async () => 'http://anna:secret@:x', /the value of HTTPS_PROXY is not a URL/],
])("a user's own proxy that %s is an error that does not contain its password", async (_, url, reason) => {
  const { port, credential } = await startProxy({ HTTPS_PROXY: await url() });
  const answer = await say(port, asksFor('example.com:443', credential));
  expect(answer).toMatch(/^HTTP\/1\.1 502 /);
  expect(answer).toMatch(reason);
  expect(answer).not.toContain('secret');
});

test.each([
  ['a target without a port', asksFor('example.com', ''), '400'],
  ['a target that is a URL', asksFor('http://example.com:80/', ''), '400'],
  ['a path', gets('/', ''), '400'],
  ['another scheme', gets('ftp://example.com/', ''), '400'],
  ['bytes that are not HTTP', '\x16\x03\x01\x00\x00\r\n\r\n', '400'],
  ['a head that is too long', gets('http://example.com/', `X-Long: ${'x'.repeat(20_000)}\r\n`), '431'],
])('the proxy refuses %s', async (_, bytes, status) => {
  const { port, credential } = await startProxy();
  expect(await say(port, bytes.replace('\r\n\r\n', `\r\n${credential}\r\n`))).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test('many connections at once, clients that leave early and a target that breaks off do not disturb the proxy, and close cuts what is open', async () => {
  const { port, credential, close } = await startProxy();
  const target = await listening(createTcpServer((socket) => socket.on('error', () => {}).once('data', () => socket.resetAndDestroy())));
  const silent = await listening(createTcpServer((socket) => socket.on('error', () => {})));
  await Promise.all(
    Array.from({ length: 100 }, (_, index) => {
      if (index % 2 === 0) return say(port, asksFor(`127.0.0.1:${target}`, credential, 'x')).catch(() => '');
      const leaving = connect(port, '127.0.0.1').on('error', () => {});
      leaving.write(asksFor(`127.0.0.1:${silent}`, credential), () => leaving.resetAndDestroy());
      return once(leaving, 'close');
    }),
  );
  const open = connect(port, '127.0.0.1').on('error', () => {});
  open.write(asksFor(`127.0.0.1:${silent}`, credential));
  await once(open, 'data');
  await Promise.all([close(), once(open, 'close')]);
});
