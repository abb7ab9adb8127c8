import { connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { flowService } from '../../src/contract/flow-service.ts';
import { startProxy } from '../../src/proxy/start-proxy.ts';
import { startDouble } from '../proxy/double.ts';
import { startMock } from '../start-mock.ts';
import { wire } from './converse.ts';

const mock = await startMock();
const options = { contract: flowService, upstream: new URL(mock.url), onExchange: () => {} };
const servers = {
  mock,
  proxy: await startProxy(options),
  'proxy --fail-on-violation': await startProxy({ ...options, failOnViolation: true }),
};
afterAll(async () => {
  for (const { close } of Object.values(servers).reverse()) await close();
});

const get = wire('GET /connections HTTP/1.1', '').replace('Connection: close\r\n', '');
const slow = get.replace('\r\n', '\r\nx-mock-scenario: slow:latency=20\r\n');

test.each(Object.entries(servers))('%s responds to consumers that half-close their connections after a request', async (_, { url }) => {
  const requests = Array.from({ length: 100 }, (_, index) => [get, slow, get + slow + get][index % 3] ?? '');
  const responses = await Promise.all(requests.map((text) => halfClosed(url, text)));
  const statuses = responses.map((text) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status));
  expect(statuses).toEqual(requests.map((text) => text.match(/^GET/gm)?.map(() => '200')));
});

test('the proxy closes a connection after a late response, although the next one was cut off', async () => {
  const upstream = await startDouble(({ url }, outgoing) => {
    if (url === '/late') setTimeout(() => outgoing.end('late'), 50);
    else outgoing.writeHead(200, { 'content-length': 9 }).write('cut', () => outgoing.destroy());
  });
  const proxy = await startProxy({ ...options, upstream: new URL(upstream.url) });
  const text = await halfClosed(proxy.url, get.replace('/connections', '/late') + get);
  expect(text).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*late[\s\S]*HTTP\/1\.1 200 OK[\s\S]*cut$/);
  await proxy.close();
  await upstream.close();
});

const unfinished = Object.entries(servers).flatMap(([name, { url }]) =>
  ['', 'Connection: Upgrade\r\nUpgrade: websocket\r\n', 'Transfer-Encoding: chunked\r\n'].map((more) => [name, more, url] as const),
);

// Without a response, the test would end at its time limit: the server waits a minute or more for the rest of the request.
test.each(unfinished)(
  '%s responds with an error to a consumer that half-closes its connection within a body, with %j',
  async (_, more, url) => {
    const length = more.startsWith('Transfer') ? '' : 'Content-Length: 9\r\n';
    const text = await halfClosed(
      url,
      wire('POST /connections HTTP/1.1', `${length}${more}`, '5\r\n{').replace('Connection: close\r\n', ''),
    );
    expect(text).toMatch(/^HTTP\/1\.1 (?:400|405) /);
  },
);

/** Sends a text, half-closes the connection, and returns everything that arrives until the other side closes it. */
function halfClosed(url: string, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true });
    let got = '';
    socket.on('data', (data) => (got += data)).on('error', () => {});
    socket.on('close', () => resolve(got)).on('end', () => socket.destroy());
    socket.end(text);
  });
}
