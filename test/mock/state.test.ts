import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { printed, startUnder } from '../cli/run.ts';
import { asksOf } from '../connection-requests.ts';
import { bodies, request } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { send } from '../send.ts';
import { leftIn } from '../soak/left.ts';
import { Traffic } from '../soak/traffic.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { askOf, exported, killAll, reset, startMockProcess } from './mock-process.ts';

const folder = temporaryFolder();
let files = 0;
const newFile = (): string => join(folder, `${files++}.db`);
afterEach(killAll);

const asks = asksOf({ imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' });

test('its file has every change that was responded to, although it is killed under load', async () => {
  const state = newFile();
  let mock = await startMockProcess(['--state', state]);
  const traffic = new Traffic(() => mock.url, 8, { faults: false });
  traffic.start();
  while (traffic.acknowledged < 400 && traffic.faults.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await traffic.cut(() => mock.child.kill('SIGKILL'));
  mock = await startMockProcess(['--state', state]);
  await traffic.each((client) => client.audit());
  await traffic.each((client) => client.leave());
  expect(traffic.faults).toEqual([]);
  expect(await leftIn(mock.url)).toBe('0');
});

test.each([1, 2])('one of many simultaneous patches wins and the others get 412, with %i mocks on a file', async (mocks) => {
  const state = newFile();
  const all = await Promise.all(Array.from({ length: mocks }, () => startMockProcess(['--state', state])));
  const anyMock = (index: number) => all[index % mocks] ?? { url: '' };
  const { id, etag } = JSON.parse((await askOf(anyMock(0), asks.create(bodies.basic))).text);
  let last: string = etag;
  for (let round = 0; round < 5; round++) {
    const patches = Array.from({ length: 12 }, (_, index) => asks.update(id, [{ op: 'replace', path: '/name', value: `${index}` }], last));
    const replies = await Promise.all(patches.map((patch, index) => askOf(anyMock(index), patch)));
    const won = replies.findIndex(({ status }) => status === 200);
    expect(replies.map(({ status }) => status)).toEqual(replies.map((_, index) => (index === won ? 200 : 412)));
    expect(replies.flatMap(({ violations }) => violations)).toEqual([]);
    last = JSON.parse(replies[won]?.text ?? '').etag;
    const [now] = JSON.parse((await askOf(anyMock(round), asks.retrieve(id))).text).items;
    expect(now).toMatchObject({ name: String(won), etag: last });
  }
});

test('--log json reports in JSON that the state file cannot be used', async () => {
  const limited = ['bash', '-c', 'ulimit -S -f 60 && exec "$@"', 'bash'];
  const mock = startUnder(limited, 'mock', '--port', '0', '--log', 'json', '--state', newFile());
  const [, url = ''] = await printed(mock, /"ready":"(http:[^"]+)"/);
  while ((await askOf({ url }, asks.create(bodies.basic))).status === 201);
  await printed(mock, /"status":500/);
  mock.child.kill();
  const lines = (await mock.finished).err.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toContainEqual({ error: expect.stringContaining('limit on its size') });
});

test('responds with the documented 500 if its file cannot grow, keeps its connections, and recovers', async () => {
  const state = newFile();
  const limited = ['bash', '-c', 'ulimit -S -f 400 && exec "$@"', 'bash'];
  const mock = await startMockProcess(['--state', state], limited);
  const ids: string[] = [];
  let reply = await askOf(mock, asks.create(bodies.basic));
  for (; reply.status === 201; reply = await askOf(mock, asks.create(bodies.basic))) ids.push(JSON.parse(reply.text).id);
  expect(reply).toMatchObject({ status: 500, violations: [] });
  expect(JSON.parse(reply.text)).toMatchObject({ type: 'https://ns.adobe.com/aep/errors/FLOW-1102-500' });
  await printed(
    mock,
    /Press Ctrl\+C to stop\.\nflowservice: the state file \S+ cannot be used: .*limit on its size.* Free some space, .*\n$/,
  );

  const [first = '', ...others] = ids;
  const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(mock.child.pid), `--fsize=${bytes}:unlimited`]);
  limit('0');
  const refused = { status: 500, violations: [] };
  const before = await exported(mock);
  const [{ etag }] = JSON.parse((await askOf(mock, asks.retrieve(first))).text).items;
  const patch = asks.update(first, [{ op: 'replace', path: '/name', value: 'Patched' }], etag);
  expect([await askOf(mock, patch), await askOf(mock, asks.delete(first)), await reset(mock)]).toMatchObject([
    refused,
    refused,
    { status: 500 },
  ]);
  expect(await exported(mock)).toBe(before);
  expect(idsIn(before)).toEqual(ids);

  limit('unlimited');
  expect(await askOf(mock, asks.delete(first))).toMatchObject({ status: 204 });
  const { text } = await askOf(mock, asks.create(bodies.basic));
  await mock.kill();
  expect(idsIn(await exported(await startMockProcess(['--state', state])))).toEqual([...others, JSON.parse(text).id]);
});

test('its file contains no secret', async () => {
  const state = newFile();
  const mock = await startMockProcess(['--state', state]);
  for (const body of Object.values(bodies)) {
    const { id, etag } = JSON.parse((await askOf(mock, asks.create(body))).text);
    const patch = [{ op: 'replace', path: '/auth/params', value: body.auth.params }];
    expect(await askOf(mock, asks.update(id, patch, etag))).toMatchObject({ status: 200 });
  }
  const bytes = readFileSync(state, 'utf8');
  expect(bytes).toContain(bodies.basic.auth.params.username);
  expect(secretsIn(bytes)).toEqual([]);
});

test('empties its file on reset', async () => {
  const state = newFile();
  const mock = await startMockProcess(['--state', state]);
  await askOf(mock, asks.create(bodies.basic));
  expect(await send(mock.url, { method: 'POST', target: '/__mock/reset', headers: [], body: new Uint8Array() })).toMatchObject({
    status: 204,
  });
  await mock.kill();
  expect(await exported(await startMockProcess(['--state', state]))).toBe('{"connections":[]}');
});

test('exits with 0 and leaves only its state file, however often it is interrupted', async () => {
  const state = newFile();
  const mock = await startMockProcess(['--state', state]);
  expect(await send(mock.url, request())).toMatchObject({ status: 201 });
  mock.child.kill('SIGINT');
  mock.child.kill('SIGINT');
  mock.child.kill('SIGTERM');
  const { code, err } = await mock.finished;
  expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/Press Ctrl\+C to stop\.\n$/) });
  expect(readdirSync(folder).filter((name) => state.endsWith(name.replace(/-.*/, '')))).toEqual([state.slice(folder.length + 1)]);
});

function idsIn(text: string): readonly string[] {
  return JSON.parse(text).connections.map(({ id }: { readonly id: string }) => id);
}
