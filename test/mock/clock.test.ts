import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ClockError, ClockLimitError, type ClockMove, type Mock, type MockOptions } from '../../mock/index.ts';
import { call } from '../call.ts';
import { bodies } from '../requests.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { killAll, startMockProcess } from './mock-process.ts';

const folder = temporaryFolder();
let files = 0;
const newFile = (): string => join(folder, `${files++}.db`);

const running: Mock[] = [];
const start = async (options: MockOptions = { deterministic: true }): Promise<Mock> => {
  const mock = await startMock(options);
  running.push(mock);
  return mock;
};
afterEach(async () => {
  vi.useRealTimers();
  for (const mock of running.splice(0)) await mock.close();
  await killAll();
});

const hour = 3_600_000;

/** Sends a body to the clock's endpoint. */
async function move({ url }: { readonly url: string }, body: unknown) {
  const response = await fetch(`${url}/__mock/clock`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

/** Returns what the clock's endpoint shows. */
async function shown({ url }: { readonly url: string }) {
  return (await fetch(`${url}/__mock/clock`)).json() as Promise<{ now: string; offset: number; next?: { at: string; id: string } }>;
}

/** Starts to create a connection that is enabled after some milliseconds. */
async function initialize(mock: { readonly url: string }, after: number, scope: { sandbox?: string; imsOrg?: string } = {}) {
  const headers = { 'x-mock-scenario': `initializing:after=${after}` };
  const { body } = await call(mock, 'createConnection', '/connections', { body: bodies.basic, headers, ...scope });
  return body as { readonly id: string; readonly etag: string };
}

async function retrieve(mock: { readonly url: string }, id: string, scope: { sandbox?: string; imsOrg?: string } = {}) {
  const { body, violations } = await call(mock, 'retrieveConnection', `/connections/${id}`, scope);
  expect(violations).toEqual([]);
  return body.items[0];
}

describe('a move', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ deterministic: true });
  });
  beforeEach(() => mock.reset());
  afterAll(() => mock.close());

  test.each([
    ['PT1H', '2024-01-31T13:00:00.500Z'],
    ['PT15M', '2024-01-31T12:15:00.500Z'],
    ['P1D', '2024-02-01T12:00:00.500Z'],
    ['P2W', '2024-02-14T12:00:00.500Z'],
    ['P1M', '2024-02-29T12:00:00.500Z'],
    ['P13M', '2025-02-28T12:00:00.500Z'],
    ['P1Y', '2025-01-31T12:00:00.500Z'],
    ['P1Y2M3DT4H5M6S', '2025-04-03T16:05:06.500Z'],
    ['PT0.25S', '2024-01-31T12:00:00.750Z'],
    ['PT1,5H', '2024-01-31T13:30:00.500Z'],
    ['P0D', '2024-01-31T12:00:00.500Z'],
  ])('advances the clock by a duration in ISO 8601: %s', async (advance, now) => {
    const from = '2024-01-31T12:00:00.500Z';
    mock.clock.set(from);
    expect(await move(mock, { advance })).toEqual({ status: 200, body: { from, now, events: [] } });
    expect(await shown(mock)).toMatchObject({ now });
  });

  test.each([
    ['2030-01-01T00:00:00Z', '2030-01-01T00:00:00.000Z'],
    ['2030-01-01T00:00:00.25+05:30', '2029-12-31T18:30:00.250Z'],
    ['2024-02-29T10:00-02:00', '2024-02-29T12:00:00.000Z'],
    ['2020-01-01T00:00:00Z', '2020-01-01T00:00:00.000Z'],
  ])('sets the clock to a time with a time zone: %s', async (at, now) => {
    expect(await move(mock, { at })).toMatchObject({ status: 200, body: { now } });
    expect(mock.clock.now().toISOString()).toBe(now);
    expect(mock.clock.set(new Date(now)).now).toBe(now);
  });

  const duration = /^Invalid duration .*\. Use an ISO 8601 duration such as PT15M, PT1H or P1D\.$/;
  const time = /^Invalid time .*\. Use an ISO 8601 time with a time zone, such as 2026-12-01T00:00:00Z\.$/;
  const forward = /: the clock moves forward only\. Use an ISO 8601 duration/;
  test.each<[unknown, RegExp]>([
    ['', /^The body is not valid JSON\. Send, for example, \{"advance": "PT1H"\}\.$/],
    ['{"advance"', /^The body is not valid JSON\./],
    [[], /^The options of POST \/__mock\/clock are an array\. Pass a plain object\. Its options are advance, at, runNow, limit\.$/],
    [{}, /^The body has none of advance, at, runNow\. Send one of them\. Send, for example, /],
    [{ limit: 5 }, /^The body has none of/],
    [{ advance: 'PT1H', at: '2030-01-01T00:00:00Z' }, /^The body has several of advance, at, runNow\. Send one of them\./],
    [{ advence: 'PT1H' }, /^Unknown option "advence" of POST \/__mock\/clock\. Did you mean advance\?/],
    [{ advance: 3600 }, /^The option advance is 3600\. Pass a string such as "PT1H"\.$/],
    [{ advance: 'PT1H', limit: 0 }, /^The option limit is 0\. Pass a whole number, from 1 to 100000\.$/],
    ...['1h', 'PT', 'P', 'P1DT', 'xPT1H', 'PT1H ', 'pt1h', 'P1.5D', 'PT1.5H1M', 'P1D1M', '2030-01-01T00:00:00Z'].map(
      (advance): [unknown, RegExp] => [{ advance }, duration],
    ),
    [{ advance: '-PT1H' }, forward],
    [{ advance: 'PT-1H' }, forward],
    [{ advance: 'P80Y1D' }, /^The mock's time ends at 2100-01-01T00:00:00\.000Z\. Move the clock by less\.$/],
    [{ advance: `P${'9'.repeat(400)}Y` }, /^The mock's time ends at 2100/],
    ...['tomorrow', '2030-01-01', '2030-01-01T00:00:00', '2030-02-30T00:00:00Z', '2030-01-01T25:00:00Z'].map((at): [unknown, RegExp] => [
      { at },
      time,
    ]),
    [
      { at: '2019-12-31T23:59:59Z' },
      /^The time 2019-12-31T23:59:59\.000Z is before the mock's time, 2020-01-01T00:00:00\.000Z\. The clock moves forward only\. Choose a later/,
    ],
    [{ at: '2100-01-01T00:00:00Z' }, /^The mock's time ends at 2100/],
    [{ runNow: 'a1b2' }, /^There is no dataflow with the id "a1b2"\. GET \/flows lists the dataflows of a sandbox\.$/],
  ])('is refused with the reason, and nothing moves: %j', async (body, message) => {
    expect(await move(mock, body)).toEqual({ status: 400, body: { message: expect.stringMatching(message) } });
    expect(mock.clock.now()).toEqual(new Date('2020-01-01T00:00:00Z'));
  });

  test.each<[string, (mock: Mock) => unknown, RegExp]>([
    ['a number', ({ clock }) => clock.advance(3600 as never), /^Invalid duration 3600\. Use an ISO 8601/],
    ['a Date that is none', ({ clock }) => clock.set(new Date('')), /^Invalid time Invalid Date\. Use/],
    ['no dataflow', ({ clock }) => clock.runNow('a1b2'), /^There is no dataflow with the id "a1b2"\./],
  ])('in code throws a ClockError with the reason: %s', async (_, act, message) => {
    expect(() => act(mock)).toThrow(ClockError);
    expect(() => act(mock)).toThrow(message);
    expect(() => mock.clock.advance('PT1H', { limits: 1 } as never)).toThrow(
      /^Unknown option "limits" of clock\.advance\(\)\. Did you mean limit\?/,
    );
  });
});

test('a connection is enabled when the clock passes the end of its creation, at its own time and once', async () => {
  const mock = await start();
  const { id, etag } = await initialize(mock, 1_800_000);
  const initializing = await retrieve(mock, id);
  expect([initializing.state, initializing.etag]).toEqual(['initializing', undefined]);
  const at = new Date(initializing.createdAt + 1_800_000).toISOString();
  expect((await shown(mock)).next).toEqual({ at, kind: 'connections', id });
  expect((await move(mock, { advance: 'PT10M' })).body.events).toEqual([]);
  expect((await move(mock, { advance: 'PT1H' })).body.events).toEqual([
    { at, kind: 'connections', id, what: 'connection-enabled', status: 'enabled' },
  ]);
  expect(await retrieve(mock, id)).toMatchObject({ state: 'enabled', etag });
  expect([(await move(mock, { advance: 'P1D' })).body.events, (await shown(mock)).next]).toEqual([[], undefined]);
});

test('events due in real time happen before the next request', async () => {
  const begun = Date.UTC(2026, 0, 1);
  vi.useFakeTimers({ toFake: ['Date'], now: begun });
  const mock = await start({});
  const { id, etag } = await initialize(mock, 5000);
  vi.setSystemTime(begun + 4999);
  expect(await retrieve(mock, id)).toMatchObject({ state: 'initializing' });
  expect((await shown(mock)).next).toMatchObject({ at: new Date(begun + 5000).toISOString() });
  vi.setSystemTime(begun + 5000);
  expect(await retrieve(mock, id)).toMatchObject({ state: 'enabled', etag });
  expect(await shown(mock)).toEqual({ now: new Date(begun + 5000).toISOString(), offset: 0 });
});

test('events due before a move are part of it, and its limit does not move the clock back', async () => {
  const begun = Date.UTC(2026, 0, 1);
  vi.useFakeTimers({ toFake: ['Date'], now: begun });
  const mock = await start({});
  const made = [await initialize(mock, 1000), await initialize(mock, 2000)];
  vi.setSystemTime(begun + hour);
  const first = await move(mock, { advance: 'PT1H', limit: 1 });
  expect([first.status, first.body.events[0].at, first.body.now]).toEqual([
    409,
    new Date(begun + 1000).toISOString(),
    new Date(begun + hour).toISOString(),
  ]);
  expect(mock.clock.advance('PT1H').events.map(({ id }) => id)).toEqual([made[1]?.id]);
});

test('a request sees the clock that another mock with the same state file has moved', async () => {
  const begun = Date.UTC(2026, 0, 1);
  vi.useFakeTimers({ toFake: ['Date'], now: begun });
  const state = newFile();
  const [one, two] = [await start({ state }), await start({ state })];
  one.clock.advance('PT1H');
  const { id } = await initialize(one, 5000);
  vi.setSystemTime(begun + 6000);
  expect(await retrieve(two, id)).toMatchObject({ state: 'enabled', createdAt: begun + hour });
});

test('reading a connection that is being created writes nothing', async () => {
  const state = newFile();
  const mock = await start({ state });
  const { id } = await initialize(mock, hour);
  const before = readFileSync(state);
  await retrieve(mock, id);
  await call(mock, 'listConnections', '/connections');
  await shown(mock);
  expect(readFileSync(state).equals(before)).toBe(true);
});

test('one clock moves all sandboxes and organizations, in the order of time', async () => {
  const mock = await start();
  const dev = { sandbox: 'dev' };
  const other = { imsOrg: 'A0A0A0A0A0A0A0A0A0A0A0A0@AdobeOrg' };
  const [late, early, between] = [
    await initialize(mock, 3 * hour),
    await initialize(mock, hour, dev),
    await initialize(mock, 2 * hour, other),
  ];
  const { events } = mock.clock.advance('P1D');
  expect(events.map(({ id }) => id)).toEqual([early.id, between.id, late.id]);
  expect(await retrieve(mock, early.id, dev)).toMatchObject({ state: 'enabled', sandboxName: 'dev' });
  expect((await retrieve(mock, between.id, other)).state).toBe('enabled');
});

test('the limit stops the clock at the last event, names the next one, and the rest happens later', async () => {
  const mock = await start();
  const made = [await initialize(mock, hour), await initialize(mock, 2 * hour), await initialize(mock, 3 * hour)];
  const ids = made.map(({ id }) => id);
  const { status, body } = await move(mock, { advance: 'P1D', limit: 2 });
  expect([status, body.events.map(({ id }: { id: string }) => id), body.next.id, body.now]).toEqual([
    409,
    ids.slice(0, 2),
    ids[2],
    body.events[1].at,
  ]);
  expect(body.message).toBe(
    `The clock stopped at ${body.now}: 2 events have happened, which is the limit. The next one is due at ${body.next.at} (connections, id ${ids[2]}). Move the clock again, or raise the limit.`,
  );
  expect(mock.clock.now().toISOString()).toBe(body.now);
  expect(mock.clock.advance('PT1H1M', { limit: 1 }).events).toMatchObject([{ id: ids[2] }]);
  await initialize(mock, hour);
  await initialize(mock, hour);
  expect(() => mock.clock.advance('P1D', { limit: 1 })).toThrow(ClockLimitError);
});

test('several moves at once happen one after another', async () => {
  const mock = await start();
  const { id } = await initialize(mock, 150_000);
  const from = mock.clock.now().getTime();
  const all = await Promise.all(Array.from({ length: 5 }, () => move(mock, { advance: 'PT1M' })));
  const moves = all.map(({ body }) => body as ClockMove).sort((a, b) => a.now.localeCompare(b.now));
  expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(moves.map(({ now }) => Date.parse(now) - from)).toEqual([1, 2, 3, 4, 5].map((minutes) => minutes * 60_000));
  expect(moves.flatMap(({ events }) => events.map((event) => event.id))).toEqual([id]);
});

test('times, etags and the lifetime of tokens follow the clock; the Date header does not', async () => {
  const mock = await start({ issuedTokensOnly: true });
  const form = { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };
  const body = 'grant_type=client_credentials&client_id=app&client_secret=x&scope=openid';
  const issue = async () => {
    const { access_token } = (await call(mock, 'issueToken', '/ims/token/v3', { ...form, body })).body;
    return { Authorization: `Bearer ${access_token}` };
  };
  const headers = await issue();
  const list = (own: Record<string, string>) => call(mock, 'listConnections', '/connections', { headers: own });
  expect((await list(headers)).status).toBe(200);
  const { now } = mock.clock.set('2040-05-06T07:08:09Z');
  const refused = await list(headers);
  expect([refused.status, refused.body.error_code]).toEqual([401, '401013']);
  expect(Math.abs(Date.parse(refused.headers.get('date') ?? '') - Date.now())).toBeLessThan(hour);
  const later = await issue();
  const { id, etag } = (await call(mock, 'createConnection', '/connections', { body: bodies.basic, headers: later })).body;
  const [found] = (await call(mock, 'retrieveConnection', `/connections/${id}`, { headers: later })).body.items;
  const seconds = (time: number): number => Math.floor(time / 60_000);
  expect([seconds(found.createdAt), seconds(Number.parseInt(etag.slice(-13, -5), 16) * 1000)]).toEqual([
    seconds(Date.parse(now)),
    seconds(Date.parse(now)),
  ]);
});

test.each([true, false])('a restart with the state file keeps the offset, and a reset ends it: deterministic %s', async (deterministic) => {
  const state = newFile();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
  let mock = await start({ state, deterministic });
  const { id } = await initialize(mock, 10 * 24 * hour);
  const { now } = mock.clock.advance('P1D');
  const { offset } = await shown(mock);
  await mock.close();
  mock = await start({ state, deterministic });
  const again = await shown(mock);
  const later = Date.parse(again.now) - Date.parse(now);
  expect([again.offset, later >= 0 && later < 60_000, again.next?.id]).toEqual([offset, true, id]);
  expect((await retrieve(mock, id)).state).toBe('initializing');
  expect(mock.clock.advance('P10D').events.map((event) => event.id)).toEqual([id]);
  mock.reset([{ ...bodies.basic, imsOrgId: '7DC732555AECDB4C0A494036@AdobeOrg', sandboxName: 'prod' }]);
  const { connections } = (await (await fetch(`${mock.url}/__mock/state`)).json()) as { readonly connections: { createdAt: number }[] };
  const real = deterministic ? Date.UTC(2020, 0, 1) : Date.now();
  expect(connections.map(({ createdAt }) => createdAt >= real && createdAt < real + 60_000)).toEqual([true]);
  mock.reset();
  expect(await shown(mock)).toEqual({
    now: new Date(deterministic ? Date.UTC(2020, 0, 1) : Date.now()).toISOString(),
    offset: 0,
  });
});

test('an empty state file keeps the offset of a deterministic mock as well', async () => {
  const state = newFile();
  let mock = await start({ state, deterministic: true });
  await call(mock, 'listConnections', '/connections');
  const { now } = mock.clock.advance('PT5S');
  await mock.close();
  mock = await start({ state, deterministic: true });
  expect(mock.clock.now().toISOString() >= now).toBe(true);
});

test('moved clocks do not change the identifiers of a deterministic mock, and each reading of the time takes a second', async () => {
  const created = async (advance?: string) => {
    const mock = await start();
    const ids: string[] = [];
    const times: number[] = [];
    for (let nth = 0; nth < 3; nth++) {
      if (advance !== undefined && nth === 1) await move(mock, { advance });
      const { id } = (await call(mock, 'createConnection', '/connections', { body: bodies.basic })).body;
      ids.push(id);
      times.push((await retrieve(mock, id)).createdAt);
    }
    return { ids, times };
  };
  const [plain, moved] = [await created(), await created('PT1H')];
  expect(moved.ids).toEqual(plain.ids);
  expect(moved.times).toEqual(plain.times.map((time, nth) => (nth === 0 ? time : time + hour)));
  expect(await created('PT1H')).toEqual(moved);
});

test('several processes with one state file share the clock, and each event happens in one of them', async () => {
  const state = newFile();
  const mocks = await Promise.all([1, 2].map(() => startMockProcess(['--state', state])));
  const [one, two] = [mocks[0] ?? { url: '' }, mocks[1] ?? { url: '' }];
  const made = [];
  for (let nth = 1; nth <= 20; nth++) made.push(await initialize(one, nth * 1_800_000));
  const from = Date.parse((await shown(two)).now);
  const all = await Promise.all(Array.from({ length: 12 }, (_, nth) => move(nth % 2 === 0 ? one : two, { advance: 'PT1H' })));
  expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
  const events = all.flatMap(({ body }) => (body as ClockMove).events);
  expect(events.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
  const [offsets, passed] = [await Promise.all([shown(one), shown(two)]), 12 * hour];
  expect(offsets.map(({ offset }) => offset)).toEqual([passed, passed]);
  const { id } = (await call(two, 'createConnection', '/connections', { body: bodies.basic })).body;
  expect((await retrieve(one, id)).createdAt).toBeGreaterThanOrEqual(from + passed);
});

test('the endpoint of the clock has the methods GET, HEAD and POST', async () => {
  const mock = await start();
  const statusOf = async (method: string) => (await fetch(`${mock.url}/__mock/clock`, { method })).status;
  expect([await statusOf('HEAD'), await statusOf('DELETE'), await statusOf('PUT')]).toEqual([200, 405, 405]);
  const page = await fetch(`${mock.url}/__mock/clock`, { method: 'POST', body: '{}', headers: { origin: 'https://elsewhere.example' } });
  expect(page.status).toBe(403);
  const index = (await (await fetch(`${mock.url}/__mock`)).json()) as { readonly mock: Record<string, string> };
  expect(index.mock['POST /__mock/clock']).toContain('{"advance": "PT1H"}');
});
