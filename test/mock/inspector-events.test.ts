import { connect, type Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Mock, MockOptions } from '../../mock/index.ts';
import { eventStreams, mostStreams } from '../../mock/inspector/event-streams.ts';
import { makeJournal } from '../../mock/journal.ts';
import type { Answer } from '../../src/http/answer.ts';
import { serve } from '../../src/http/serve.ts';
import { flowService, serveOptions } from '../contract.ts';
import { converse } from '../hostile/converse.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { startMock } from '../start-mock.ts';
import { type EventClient, eventsOf } from './event-client.ts';

const mocks: Mock[] = [];
afterEach(async () => {
  for (const mock of mocks.splice(0)) await mock.close();
});

async function mockWith(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock(options);
  mocks.push(mock);
  return mock;
}

const list = request({ method: 'GET', target: '/connections?limit=1', body: '' });
const wrong = request({ headers: withHeader('x-api-key') });
const path = '/__mock/events';

async function watch(mock: Mock, { after = '', lastId = '' }: { after?: string; lastId?: string } = {}): Promise<EventClient> {
  const headers = lastId === '' ? {} : { 'last-event-id': lastId };
  const response = await fetch(`${mock.url}${path}${after === '' ? '' : `?after=${after}`}`, { headers });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  return eventsOf(response);
}

test('a stream begins with the rows of the journal, and goes on with each new one', async () => {
  const mock = await mockWith();
  mock.handle(list);
  mock.handle(wrong);
  const events = await watch(mock);
  const first = await events.next();
  expect(first).toEqual({
    id: expect.stringMatching(/^[0-9a-f]+-2$/),
    event: 'requests',
    data: [
      {
        id: 1,
        at: mock.requests[0]?.at,
        method: 'GET',
        path: '/connections',
        query: 'limit=1',
        operation: 'listConnections',
        status: 200,
        milliseconds: mock.requests[0]?.milliseconds,
        verdict: 'conforms',
        mistakes: [],
      },
      expect.objectContaining({
        id: 2,
        status: 403,
        verdict: 'violations',
        mistakes: [{ code: 'header-missing', at: '/headers/x-api-key', severity: 'error' }],
      }),
    ],
  });
  await fetch(`${mock.url}/connections?limit=1`, { headers: { 'x-mock-scenario': 'slow' } });
  mock.handle({ ...list, headers: withHeader('x-mock-scenario', 'throttled') });
  expect(await events.rowsUntil(4)).toMatchObject([{ id: 3 }, { id: 4, status: 429, scenario: 'throttled' }]);
  await events.leave();
});

test('an empty journal is one event without rows, from which a client can resume', async () => {
  const mock = await mockWith();
  const events = await watch(mock);
  const { id, data } = await events.next();
  expect(data).toEqual([]);
  await events.leave();
  mock.handle(list);
  expect(await (await watch(mock, { lastId: id })).rowsUntil(1)).toHaveLength(1);
});

test.each([
  ['the header of a browser that connects again', (id: string) => ({ lastId: id })],
  ["a page's query parameter", (id: string) => ({ after: id })],
  ['both, of which the header is later', (id: string) => ({ lastId: id, after: id.replace(/-.*/, '-0') })],
])('a client resumes after the last event that it has: %s', async (_, from) => {
  const mock = await mockWith();
  mock.handle(list);
  const before = await watch(mock);
  const { id } = await before.next();
  await before.leave();
  mock.handle(list);
  mock.handle(list);
  const rows = await (await watch(mock, from(id))).rowsUntil(3);
  expect(rows.map((row) => row.id)).toEqual([2, 3]);
});

test.each([
  ['another start of the mock', '0123456789ab-7'],
  ['no event of a mock', 'nonsense'],
])('a client that resumes after an event of %s drops its rows and gets all', async (_, lastId) => {
  const mock = await mockWith();
  mock.handle(list);
  const events = await watch(mock, { lastId });
  expect([await events.next(), await events.next()]).toMatchObject([
    { event: 'cleared', data: {} },
    { event: 'requests', data: [{ id: 1 }] },
  ]);
});

const post = (page: string, body: object) => (mock: Mock) =>
  fetch(`${mock.url}/__mock/${page}`, { method: 'POST', body: JSON.stringify(body) });

test.each([
  ['the journal is emptied', (mock: Mock) => fetch(`${mock.url}/__mock/requests`, { method: 'DELETE' }), 'cleared'],
  ['the mock is reset', post('reset', {}), 'cleared'],
  ['the mock is reset in code', (mock: Mock) => mock.reset(), 'cleared'],
  ['the clock is moved', post('clock', { advance: 'PT1H' }), 'clock'],
  ['the clock is moved in code', (mock: Mock) => mock.clock.advance('PT1H'), 'clock'],
  ['a scenario is planned', post('scenarios', { scenario: 'throttled' }), 'scenarios'],
  ['a scenario is planned in code', (mock: Mock) => mock.scenario('throttled'), 'scenarios'],
  ['a scenario is applied', (mock: Mock) => mock.handle({ ...list, headers: withHeader('x-mock-scenario', 'forbidden') }), 'scenarios'],
  ['a connection is created', (mock: Mock) => mock.handle(request()), 'state'],
])('an event announces that %s', async (_, act, what) => {
  const mock = await mockWith();
  const events = await watch(mock);
  const { id: before } = await events.next();
  await act(mock);
  for (;;) {
    const { id, event, data } = await events.next();
    if (event !== what && (event !== 'changed' || (data as { what: string }).what !== what)) continue;
    if (what === 'cleared') expect(id).not.toBe(before);
    break;
  }
  if (what !== 'cleared') return;
  mock.handle(list);
  expect(await events.rowsUntil(1)).toHaveLength(1);
});

test('reads and requests that are refused change no state', async () => {
  const mock = await mockWith();
  const events = await watch(mock);
  await events.next();
  for (const one of [list, wrong, request({ headers: withHeader('x-mock-scenario', 'forbidden') })]) mock.handle(one);
  mock.scenario('throttled');
  const seen: unknown[] = [];
  while (seen.length < 2) seen.push(await events.next());
  expect(JSON.stringify(seen)).not.toContain('state');
});

test('5,000 requests reach a slow reader in few events, without a gap or a repetition', async () => {
  const mock = await mockWith({ journalSize: 5000 });
  const events = await watch(mock);
  await events.next();
  let received = 0;
  const reading = (async () => {
    const ids: number[] = [];
    while (ids.at(-1) !== 5000) {
      const { event, data } = await events.next();
      if (event !== 'requests') continue;
      received++;
      ids.push(...(data as { id: number }[]).map(({ id }) => id));
      await setTimeout(1);
    }
    return ids;
  })();
  for (let sent = 0; sent < 5000; sent++) {
    await mock.handle(list);
    if (sent % 50 === 0) await setImmediate();
  }
  expect(await reading).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
  expect(received).toBeLessThan(1000);
});

test('a client that is behind gets the requests that the journal still has', async () => {
  const mock = await mockWith({ journalSize: 10 });
  const events = await watch(mock);
  await events.next();
  for (let sent = 0; sent < 200; sent++) mock.handle(list);
  expect((await events.rowsUntil(200)).map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => 191 + index));
});

test('a live body is asked for no part that its client does not read, and is closed when the client leaves or it ends', async () => {
  const bodies: { parts: number; readonly end: () => void; readonly closed: PromiseWithResolvers<void> }[] = [];
  const live: NonNullable<Answer['live']> = ({ end }) => {
    const body = { parts: 0, end, closed: Promise.withResolvers<void>() };
    bodies.push(body);
    return { next: () => `${++body.parts}`.padStart(65_536), close: body.closed.resolve };
  };
  const server = await serve(() => ({ status: 200, headers: {}, body: '', violations: [], live }), serveOptions);
  for (const leave of [(socket: Socket) => socket.destroy(), () => bodies.at(-1)?.end()]) {
    const before = bodies.length;
    const socket = stopped(server.url);
    const parts = () => bodies[before]?.parts ?? 0;
    let last = -1;
    while (parts() === 0 || parts() !== last) {
      last = parts();
      await setTimeout(200);
    }
    // The system itself takes a few megabytes.
    expect(parts() * 65_536).toBeLessThan(64 * 1024 * 1024);
    leave(socket);
    await bodies[before]?.closed.promise;
    socket.destroy();
  }
  await server.close();
  expect(bodies).toHaveLength(2);
});

test.each([
  ['reads', () => {}],
  ['has stopped', (socket: Socket) => socket.pause()],
])('close ends a stream whose client %s, and no stream is pending', async (_, begin) => {
  const mock = await startMock();
  for (let sent = 0; sent < 500; sent++) mock.handle(list);
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1').on('error', () => {});
  begin(socket);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  const inProcess = eventsOf(await mock.fetch(`http://localhost${path}`));
  await inProcess.next();
  await (await fetch(`${mock.url}/__mock/health`)).text();
  expect(mock.pending).toEqual([]);
  await mock.close();
  await inProcess.ended();
  socket.destroy();
});

test('a client over the limit is refused, and one more is accepted as soon as another has left', async () => {
  const mock = await mockWith();
  const sockets = Array.from({ length: mostStreams }, () => stopped(mock.url));
  const statusOfNext = async () => {
    const { status, body } = await fetch(mock.url + path);
    await body?.cancel();
    return status;
  };
  while ((await statusOfNext()) !== 503);
  expect(await (await fetch(mock.url + path)).json()).toEqual({
    message: expect.stringMatching(/^The mock already has 32 streams of events\./),
  });
  // As a browser does when a tab is closed.
  sockets[0]?.end();
  while ((await statusOfNext()) !== 200);
  for (const socket of sockets) socket.destroy();
});

test.each([
  ['HEAD has the head only', `HEAD ${path} HTTP/1.1`, /^HTTP\/1\.1 200 OK\r\ncontent-type: text\/event-stream\r\n[\s\S]*\r\n\r\n$/],
  [
    'HTTP/1.0 gets no chunks',
    `GET ${path} HTTP/1.0`,
    /^HTTP\/1\.1 200 OK\r\n(?![\s\S]*transfer-encoding)[\s\S]*\r\n\r\nretry: 1000\nid: \w+-1\nevent: requests\n/,
  ],
])('%s', async (_, start, expected) => {
  const mock = await mockWith();
  mock.handle(list);
  const ends = start.startsWith('HEAD') ? Promise.resolve() : setTimeout(100).then(() => mock.close());
  const { text } = await converse(mock.url, `${start}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  await ends;
  expect(text).toMatch(expected);
});

test('in process, mock.fetch streams until its signal aborts; handle refuses', async () => {
  const mock = await mockWith();
  const leaving = new AbortController();
  const events = eventsOf(await mock.fetch(`http://localhost${path}`, { signal: leaving.signal }));
  await events.next();
  mock.handle(list);
  expect(await events.rowsUntil(1)).toHaveLength(1);
  leaving.abort(new Error('left'));
  await expect(events.next()).rejects.toThrow('left');
  const { status, body } = await mock.handle({ ...list, target: path, headers: [] });
  expect([status, JSON.parse(body).message]).toEqual([501, expect.stringContaining('mock.fetch')]);
});

test('a stream without events is kept alive by comments', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const parts = eventStreams(makeJournal(flowService, 10), 20).stream(undefined)?.({
    wake: () => resolve(parts?.next() ?? ''),
    end: () => {},
  });
  expect([parts?.next(), parts?.next()]).toEqual([expect.stringContaining('event: requests'), '']);
  expect(await promise).toBe(':\n\n');
  parts?.close();
});

test('the time of a request includes the delay of a scenario, and is the same in each run of a deterministic mock', async () => {
  const mock = await mockWith({ deterministic: true });
  mock.handle({ ...list, headers: withHeader('x-mock-scenario', 'slow:latency=300,jitter=0') });
  mock.handle(request({ body: bodies.basic }));
  expect(mock.requests.map(({ milliseconds }) => milliseconds)).toEqual([300, 0]);
});

/** Opens a stream whose client reads nothing. */
function stopped(url: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').pause();
  socket.on('error', () => {}).write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  return socket;
}
