import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bodies, headers } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { run, start } from './run.ts';

const folder = temporaryFolder();
const corpus = 'test/verify-corpus';

test.each([
  ['what conforms', [`${corpus}/pacts/right.json`], 0, /right\.json/],
  ['what does not', [`${corpus}/pacts/wrong.json`], 1, /interaction-duplicate[\s\S]*matcher-loose/],
  [
    'a file that cannot be read beside one that can',
    [`${corpus}/unreadable/empty.json`, `${corpus}/pacts/wrong.json`],
    2,
    /empty[\s\S]*matcher-loose/,
  ],
  ['a file that is not there', ['nowhere.json'], 2, /nowhere\.json.*There is no such file/],
  ['other hosts alone', ['--host', 'unused.example.com', `${corpus}/hars/other-traffic.har`], 0, /6/],
  ['a host with the port that https has', ['--host', 'www.example.com:443', `${corpus}/hars/other-traffic.har`], 1, /2 interactions/],
  ["a host of one's own", ['--host', 'http://localhost:8080/x', `${corpus}/hars/other-traffic.har`], 1, /operation-unknown/],
  [
    'variables of an environment',
    ['-e', `${corpus}/environments/newman.postman_environment.json`, `${corpus}/collections/newman.json`],
    1,
    /header-missing/,
  ],
  ['the contracts of one provider', ['--provider', 'flow-service', `${corpus}/pacts/right.json`], 0, /6 interactions\n/],
  ['no contract of another provider', ['--provider', 'catalog', `${corpus}/pacts/wrong.json`], 0, /0 interactions, 9 passed over/],
  ['a profile', ['--profile', 'lenient', `${corpus}/pacts/right.json`], 0, /right\.json/],
] as const)('verifies %s', async (_, args, code, expected) => {
  const result = await run('verify', ...args);
  expect({ ...result, out: '' }).toEqual({ code, out: '', err: '' });
  expect(result.out).toMatch(expected);
});

test.each([
  ['no file', [], /missing required argument 'file'/],
  ['a host that is none', ['--host', '::', 'a.json'], /Give a host such as api\.example\.com/],
  ['an environment that is not there', ['-e', 'nowhere.json', 'a.json'], /^flowservice: cannot read nowhere\.json \(ENOENT/],
  [
    'an environment in UTF-16',
    ['-e', `${corpus}/unreadable/utf-16.json`, 'a.json'],
    /^flowservice: cannot read .*utf-16\.json\. The file is UTF-16; save it as UTF-8\./,
  ],
  ['an environment that is none', ['-e', 'package.json', 'a.json'], /^flowservice: package\.json is no Postman environment/],
] as const)('says how to use it, for %s', async (_, args, expected) => {
  const { code, err } = await run('verify', ...args);
  expect(code).toBe(2);
  expect(err).toMatch(expected);
});

test('reads standard input as another program of Node gives it', async () => {
  const { child, finished } = start('verify', '/dev/stdin');
  const bytes = readFileSync(`${corpus}/pacts/right.json`);
  child.stdin?.write(bytes.subarray(0, 1000));
  await setTimeout(500);
  child.stdin?.end(bytes.subarray(1000));
  expect(await finished).toMatchObject({ code: 0, out: expect.stringContaining('6 of 6 interactions conform.') });
});

test('prints no credential of a recording', async () => {
  const entry = (text: string) => ({
    request: {
      method: 'POST',
      url: 'https://platform.adobe.io/data/foundation/flowservice/connections',
      headers: headers.map(([name, value]) => ({ name, value })),
      postData: { mimeType: 'application/json', text },
    },
    response: { status: 400, headers: [{ name: 'content-type', value: 'text/plain' }], content: { text } },
  });
  const right = JSON.stringify(bodies.basic);
  const entries = [right, right.replace('username', 'userName'), right.slice(0, -9), right.replace('"name"', '"password"')].map(entry);
  const file = join(folder, 'secrets.har');
  writeFileSync(file, JSON.stringify({ log: { version: '1.2', creator: { name: 'a' }, entries } }, null, 2));
  const { code, out, err } = await run('verify', file);
  expect(code).toBe(1);
  expect(out).toMatch(/auth-param/);
  expect(secretsIn(out + err)).toEqual([]);
});

test('fails where something does not conform, though whoever reads the report has seen enough', async () => {
  const { child, finished } = start('verify', `${corpus}/pacts/wrong.json`);
  child.stdout?.destroy();
  expect(await finished).toEqual({ code: 1, out: '', err: '' });
});
