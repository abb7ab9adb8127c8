import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { asksOf } from '../connection-requests.ts';
import { bodies, headers, request, withHeader } from '../requests.ts';
import { send } from '../send.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { killAll, type MockProcess, reset, startMockProcess } from './mock-process.ts';

const folder = temporaryFolder();
afterEach(killAll);

const asks = asksOf({ imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' });

/** Sends some requests and returns each response without its Date header. */
async function live({ url }: MockProcess): Promise<readonly string[]> {
  const answers: string[] = [];
  const ask = async (given: ReturnType<typeof request>): Promise<{ readonly id: string; readonly etag: string }> => {
    const { status, headers, text } = await send(url, given);
    answers.push(JSON.stringify([status, { ...headers, date: undefined }, text]));
    return text.startsWith('{"id"') ? JSON.parse(text) : { id: '', etag: '' };
  };
  const { id, etag } = await ask(asks.create(bodies.basic).request);
  await ask(asks.create(bodies['service principal']).request);
  await ask(asks.update(id, [{ op: 'replace', path: '/name', value: 'New' }], etag).request);
  await ask(asks.update(id, [{ op: 'replace', path: '/name', value: 'Newer' }], etag).request);
  await ask(asks.list('limit=1&orderby=-createdAt').request);
  await ask(asks.retrieve(id).request);
  await ask(request({ headers: withHeader('x-api-key') }));
  await ask(request({ headers: [...headers, ['x-mock-scenario', 'slow:latency=1,jitter=1']] }));
  const form = 'grant_type=client_credentials&client_id=a&client_secret=b&scope=openid';
  await ask(request({ target: '/ims/token/v3', headers: [['Content-Type', 'application/x-www-form-urlencoded']], body: form }));
  await ask(asks.delete(id).request);
  return answers;
}

test.each([
  ['in memory', () => []],
  ['in a file', (nth: number) => ['--state', join(folder, `${nth}.db`)]],
])('responses are identical to the byte in every run, and after a reset: %s', async (_, state) => {
  const one = await startMockProcess(['--deterministic', ...state(1)]);
  const two = await startMockProcess(['--deterministic', ...state(2)]);
  const answers = await live(one);
  expect(answers.map((answer) => JSON.parse(answer)[0])).toEqual([201, 201, 200, 412, 200, 200, 403, 201, 200, 204]);
  expect(await live(two)).toEqual(answers);
  await reset(two);
  expect(await live(two)).toEqual(answers);
});
