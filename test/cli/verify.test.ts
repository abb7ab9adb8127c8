import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bodies, headers } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runUnder, start } from './run.ts';
import { runHere } from './run-here.ts';

const folder = temporaryFolder();
const corpus = 'test/verify-corpus';

test.each([
  ['conforming interactions', [`${corpus}/pacts/right.json`], 0, /right\.json/],
  ['violations', [`${corpus}/pacts/wrong.json`], 1, /interaction-duplicate[\s\S]*matcher-loose/],
  [
    'an unreadable file beside a readable one',
    [`${corpus}/unreadable/empty.json`, `${corpus}/pacts/wrong.json`],
    2,
    /empty[\s\S]*matcher-loose/,
  ],
  ['a missing file', ['nowhere.json'], 2, /nowhere\.json.*The file does not exist/],
  ['other hosts beside Flow Service', [`${corpus}/hars/other-traffic.har`], 0, /6 skipped/],
  ['a host with the default port of https', ['--host', 'www.example.com:443', `${corpus}/hars/other-traffic.har`], 1, /2 interactions/],
  ['a host on this machine', ['--host', 'http://localhost:8080/x', `${corpus}/hars/other-traffic.har`], 1, /operation-unknown/],
  [
    'variables of an environment',
    ['-e', `${corpus}/environments/newman.postman_environment.json`, `${corpus}/collections/newman.json`],
    1,
    /header-missing/,
  ],
  ['the contracts of one provider', ['--provider', 'flow-service', `${corpus}/pacts/right.json`], 0, /6 interactions\n/],
  ['a profile', ['--profile', 'lenient', `${corpus}/pacts/right.json`], 0, /right\.json/],
] as const)('verify handles %s', async (_, args, code, expected) => {
  const result = await runHere('verify', ...args);
  expect({ ...result, out: '' }).toEqual({ code, out: '', err: '' });
  expect(result.out).toMatch(expected);
});

test.each([
  ['no file', [], /^flowservice: missing file to verify\. Name a file such as pacts\/\*\.json, a folder, or - for standard input\.\n$/],
  ['two providers', ['--provider', 'a', '--provider', 'b', 'a.json'], /^flowservice: --provider is given twice/],
  ['an invalid host', ['--host', '::', 'a.json'], /Expected a host such as api\.example\.com/],
  ['a missing environment', ['-e', 'nowhere.json', 'a.json'], /^flowservice: cannot read nowhere\.json \(ENOENT/],
  [
    'an environment in UTF-16',
    ['-e', `${corpus}/unreadable/utf-16.json`, 'a.json'],
    /^flowservice: cannot read .*utf-16\.json\. The file is UTF-16\. Save it as UTF-8\./,
  ],
  ['a file that is not an environment', ['-e', 'package.json', 'a.json'], /^flowservice: package\.json is not a Postman environment/],
] as const)('verify rejects %s', async (_, args, expected) => {
  const { code, err } = await runHere('verify', ...args);
  expect(code).toBe(2);
  expect(err).toMatch(expected);
});

test('verify exits 1 if no contract has the provider, also if a recording was checked', async () => {
  const files = [`${corpus}/pacts/right.json`, `${corpus}/hars/other-traffic.har`];
  const { code, err, out } = await runHere('verify', ...files, '--provider', 'adobe-flow-servce');
  expect(out + err).toMatch(/✗ No contract has the provider "adobe-flow-servce"; .* Add --allow-empty if this is intended\./);
  expect(code).toBe(1);
  expect(await runHere('verify', ...files, '--provider', 'adobe-flow-servce', '--allow-empty')).toMatchObject({ code: 0 });
});

test.each(['-', '/dev/stdin'])('verify %s reads standard input from another program of Node', async (name) => {
  const { child, finished } = start('verify', name);
  const bytes = readFileSync(`${corpus}/pacts/right.json`);
  child.stdin?.write(bytes.subarray(0, 1000));
  await setTimeout(500);
  child.stdin?.end(bytes.subarray(1000));
  expect(await finished).toMatchObject({ code: 0, out: expect.stringContaining('6 of 6 interactions conform.') });
});

test.skipIf(process.platform === 'win32').each(['cat "$0" | "$@" -', '"$@" - < "$0"', '"$@" - - < "$0"'])(
  'verify reads standard input once from a shell: %s',
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
    'a misspelled provider',
    ['--provider', 'flow-service', pact('adobe-flow-service', connections)],
    /1 interaction was skipped\.\n✗ No contract has the provider "flow-service"; the providers are "adobe-flow-service"\. Did you mean --provider adobe-flow-service\? Add --allow-empty/,
  ],
  [
    'one misspelled provider of several',
    ['--provider', 'catalgo', pact('catalog', '/x'), pact('two words', '/x')],
    /the providers are "catalog", "two words"\. Did you mean --provider catalog\?/,
  ],
  [
    'only other hosts',
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
  const strict = await runHere('verify', ...args);
  expect(strict).toMatchObject({ code: 1, out: expect.stringMatching(expected), err: '' });
  expect(strict.out).not.toMatch(/✓|conform/);
  const allowed = await runHere('verify', '--allow-empty', ...args);
  expect(allowed).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was checked.') });
  expect(allowed.out).not.toMatch(/✓|✗|conform/);
});

const right = 'test/verify-corpus/pacts/right.json';
const staging = join(folder, 'staging.har');
const responded = { status: 404, headers: [], content: {} };
writeFileSync(
  staging,
  JSON.stringify({
    log: { entries: [{ request: { method: 'GET', url: `https://flow.staging.example${connections}`, headers: [] }, response: responded }] },
  }),
);

test.each([
  [
    'a misspelled host',
    ['--host', 'flow.stagin.example', staging],
    'No request went to flow.stagin.example. The requests went to flow.staging.example. Did you mean --host flow.staging.example?',
  ],
  [
    'one host of two',
    ['--host', 'flow.staging.example', '--host', 'https://other.example:443', staging],
    'No request went to other.example. Correct or remove --host.',
  ],
])('verify exits 1 if no request goes to a named host, although others were checked: %s', async (_, args, message) => {
  const strict = await runHere('verify', right, ...args);
  expect(strict).toMatchObject({ code: 1, out: expect.stringContaining(`✗ ${message}`) });
  expect((await runHere('verify', right, '--allow-empty', ...args)).out).not.toContain('No request went');
});

test('verify prints its verdict once if no file can be read', async () => {
  const { out } = await runHere('verify', 'nowhere.json');
  expect(out.match(/Nothing was checked/g)).toHaveLength(1);
});

test('verify --host is for recordings, so that contracts without a host may be checked with it', async () => {
  expect(await runHere('verify', right, '--host', 'flow.staging.example')).toMatchObject({ code: 0 });
});

test('verify names --provider if every path of a contract is unknown to Flow Service', async () => {
  const foreign = pact('orders', '/data/foundation/flowservice/orders', 'foreign');
  const alone = await runHere('verify', foreign);
  expect(alone).toMatchObject({
    code: 1,
    out: expect.stringMatching(/\n✗ No path in the contracts with "orders" .* Add --provider NAME to check only/),
  });
  const beside = await runHere('verify', foreign, `${corpus}/pacts/right.json`);
  expect(beside.out).toMatch(/Add --provider flow-service to check only the contracts with that provider\.\n$/);
  expect(await runHere('verify', '--provider', 'flow-service', foreign, `${corpus}/pacts/right.json`)).toMatchObject({ code: 0 });
});

test('verify masks the credentials of a recording', async () => {
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
  const { code, out, err } = await runHere('verify', file);
  expect(code).toBe(1);
  expect(out).toMatch(/auth-param/);
  expect(secretsIn(out + err)).toEqual([]);
});

test('verify exits with 1 for violations even if the reader closes the pipe', async () => {
  const { child, finished } = start('verify', `${corpus}/pacts/wrong.json`);
  child.stdout?.destroy();
  expect(await finished).toEqual({ code: 1, out: '', err: '' });
});
