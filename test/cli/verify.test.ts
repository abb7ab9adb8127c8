import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bodies, headers } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { run, runUnder, start } from './run.ts';

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
  ['other hosts beside one of its own', ['--host', 'unused.example.com', `${corpus}/hars/other-traffic.har`], 0, /6 passed over/],
  ['a host with the port that https has', ['--host', 'www.example.com:443', `${corpus}/hars/other-traffic.har`], 1, /2 interactions/],
  ["a host of one's own", ['--host', 'http://localhost:8080/x', `${corpus}/hars/other-traffic.har`], 1, /operation-unknown/],
  [
    'variables of an environment',
    ['-e', `${corpus}/environments/newman.postman_environment.json`, `${corpus}/collections/newman.json`],
    1,
    /header-missing/,
  ],
  ['the contracts of one provider', ['--provider', 'flow-service', `${corpus}/pacts/right.json`], 0, /6 interactions\n/],
  ['a profile', ['--profile', 'lenient', `${corpus}/pacts/right.json`], 0, /right\.json/],
] as const)('verifies %s', async (_, args, code, expected) => {
  const result = await run('verify', ...args);
  expect({ ...result, out: '' }).toEqual({ code, out: '', err: '' });
  expect(result.out).toMatch(expected);
});

test.each([
  ['no file', [], /^flowservice: no file to verify\. Name one, such as pacts\/\*\.json or a folder, or - to read standard input\.\n$/],
  ['two providers', ['--provider', 'a', '--provider', 'b', 'a.json'], /^flowservice: --provider is given twice/],
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

test('verify exits 1 if no contract has the provider, also if a recording was checked', async () => {
  const files = [`${corpus}/pacts/right.json`, `${corpus}/hars/other-traffic.har`];
  const { code, err, out } = await run('verify', ...files, '--provider', 'adobe-flow-servce');
  expect(out + err).toMatch(/✗ No contract has the provider "adobe-flow-servce"; .* Add --allow-empty if this is intended\./);
  expect(code).toBe(1);
  expect(await run('verify', ...files, '--provider', 'adobe-flow-servce', '--allow-empty')).toMatchObject({ code: 0 });
});

test.each(['-', '/dev/stdin'])('reads standard input as another program of Node gives it: verify %s', async (name) => {
  const { child, finished } = start('verify', name);
  const bytes = readFileSync(`${corpus}/pacts/right.json`);
  child.stdin?.write(bytes.subarray(0, 1000));
  await setTimeout(500);
  child.stdin?.end(bytes.subarray(1000));
  expect(await finished).toMatchObject({ code: 0, out: expect.stringContaining('6 of 6 interactions conform.') });
});

test.skipIf(process.platform === 'win32').each(['cat "$0" | "$@" -', '"$@" - < "$0"', '"$@" - - < "$0"'])(
  'reads standard input once as a shell gives it: %s',
  async (line) => {
    const { code, out } = await runUnder(['sh', '-c', line, `${corpus}/pacts/right.json`], 'verify');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^✓ \(standard input\) {2}Pact V3 [\s\S]*6 of 6 interactions conform\.\n$/),
    });
  },
);

const pact = (provider: string, path: string, name = provider) => {
  const file = join(folder, `${name}.json`);
  const [interaction] = JSON.parse(readFileSync(`${corpus}/pacts/right.json`, 'utf8')).interactions;
  const request = { ...interaction.request, path };
  writeFileSync(
    file,
    JSON.stringify({ consumer: { name: 'c' }, provider: { name: provider }, interactions: [{ ...interaction, request }] }),
  );
  return file;
};
const connections = '/data/foundation/flowservice/connections';
const other = join(folder, 'other.har');
const requestsTo = ['https://www.example.com/a', 'https://platform.adobe.io/data/foundation/catalog/dataSets', 'https://www.example.com/b'];
writeFileSync(
  other,
  JSON.stringify({ log: { entries: requestsTo.map((url) => ({ request: { method: 'GET', url, headers: [] }, response: {} })) } }),
);
writeFileSync(join(folder, 'empty.har'), JSON.stringify({ log: { version: '1.2', entries: [] } }));
writeFileSync(join(folder, 'empty-collection.json'), JSON.stringify({ info: { name: 'c' }, item: [] }));

test.each([
  [
    'a misspelt provider',
    ['--provider', 'flow-service', pact('adobe-flow-service', connections)],
    /1 interaction was skipped\.\n✗ No contract has the provider "flow-service"; the providers are "adobe-flow-service"\. Did you mean --provider adobe-flow-service\? Add --allow-empty/,
  ],
  [
    'one of several providers misspelt',
    ['--provider', 'catalgo', pact('catalog', '/x'), pact('two words', '/x')],
    /the providers are "catalog", "two words"\. Did you mean --provider catalog\?/,
  ],
  [
    'other hosts alone',
    ['--host', 'unused.example.com', other],
    /3 interactions were skipped\.\n✗ The requests went to www\.example\.com, platform\.adobe\.io, .* name it: --host www\.example\.com\. Add --allow-empty/,
  ],
  [
    'an empty recording',
    [join(folder, 'empty.har')],
    /^Nothing was checked\.\n✗ No request is for an endpoint of Flow Service that is checked\./m,
  ],
  ['an empty collection', [join(folder, 'empty-collection.json')], /^Nothing was checked\.$/m],
] as const)('verify exits 1 if it checks nothing, and names the option: %s', async (_, args, expected) => {
  const strict = await run('verify', ...args);
  expect(strict).toMatchObject({ code: 1, out: expect.stringMatching(expected), err: '' });
  expect(strict.out).not.toMatch(/✓|conform/);
  const allowed = await run('verify', '--allow-empty', ...args);
  expect(allowed).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was checked.') });
  expect(allowed.out).not.toMatch(/✓|✗|conform/);
});

test('verify names --provider if every path of a contract is unknown to Flow Service', async () => {
  const foreign = pact('orders', '/data/foundation/flowservice/orders', 'foreign');
  const alone = await run('verify', foreign);
  expect(alone).toMatchObject({
    code: 1,
    out: expect.stringMatching(/\n✗ No path in the contracts with "orders" .* Add --provider NAME to check only/),
  });
  const beside = await run('verify', foreign, `${corpus}/pacts/right.json`);
  expect(beside.out).toMatch(/Add --provider flow-service to check only the contracts with that provider\.\n$/);
  expect(await run('verify', '--provider', 'flow-service', foreign, `${corpus}/pacts/right.json`)).toMatchObject({ code: 0 });
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
