import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishPact } from './pact/publish-pact.ts';

const folder = mkdtempSync(join(tmpdir(), 'flowservice-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const token = 'eyJhbGciOiJub25lIn0.run-token.c2ln';
const urlOf = (path: string): string => JSON.stringify(pathToFileURL(fileURLToPath(new URL(path, import.meta.url))).href);

/** Two test files with one builder each, whose descriptions are those of the environment. The second test sends nothing if it is empty. */
const files = {
  'v3.test.mjs': `
import { test } from 'node:test';
import { PactV3 } from ${JSON.stringify(import.meta.resolve('@pact-foundation/pact'))};
import { guardedPact } from ${urlOf('pact/index.ts')};
const pact = guardedPact(PactV3, { consumer: 'run', provider: 'adobe-flow-service', logLevel: 'error' });
const headers = { Authorization: 'Bearer ${token}' };
test('first', () => {
  pact.given('a state').uponReceiving(process.env.FIRST)
    .withRequest({ method: 'GET', path: '/first', headers }).willRespondWith({ status: 200, body: { size: 1.0 } });
  return pact.executeTest(({ url }) => fetch(url + '/first', { headers }));
});`,
  'v4.test.mjs': `
import { test } from 'node:test';
import { flowServicePact } from ${urlOf('pact/index.ts')};
test('second', () => flowServicePact({ consumer: 'run' }).addInteraction().given('a state').uponReceiving(process.env.SECOND)
  .withRequest('GET', '/second').willRespondWith(200).executeTest(({ url }) => process.env.FAIL ? undefined : fetch(url + '/second')));`,
};
beforeAll(() => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

/** Runs both files, each in its own process. */
function run(descriptions: Readonly<Record<string, string>>) {
  const setup = fileURLToPath(new URL('pact/setup.ts', import.meta.url));
  return outcomeOf(['--test', `--test-global-setup=${setup}`, ...Object.keys(files)], descriptions);
}

function outcomeOf(args: readonly string[], more: Readonly<Record<string, string>>) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env: { ...env, ...more } }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), output: out + err }),
    );
  });
}

const file = join(folder, 'pacts/run-adobe-flow-service.json');
const descriptionsIn = (pact: string): readonly string[] =>
  JSON.parse(readFileSync(pact, 'utf8')).interactions.map(({ description }: { readonly description: string }) => description);

function writePact(name: string, ...descriptions: readonly string[]): string {
  const interactions = descriptions.map((description) => ({ description, response: { status: 200 } }));
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify({ consumer: { name: 'run' }, provider: { name: 'adobe-flow-service' }, interactions }));
  return join(folder, name);
}

test('a run keeps the interactions of all of its test files apart, and removes those of earlier runs', { timeout: 180_000 }, async () => {
  writePact('pacts/run-adobe-flow-service.json', 'one', 'of a renamed test');
  const { output } = await run({ FIRST: 'one', SECOND: 'two' });
  const changes = '  added: "one (a state)"\n  added: "two (a state)"\n  removed: "one"\n  removed: "of a renamed test"\n';
  expect(output).toContain(`Wrote pacts/run-adobe-flow-service.json\n${changes}`);
  const text = readFileSync(file, 'utf8');
  expect([descriptionsIn(file), text.includes('Bearer {MASKED}'), text.includes(token)]).toEqual([['one', 'two'], true, false]);

  const failed = await run({ FIRST: 'same', SECOND: 'same' });
  expect(failed.code).toBe(1);
  expect(failed.output).toContain('already has an interaction "same" in this state. The second would overwrite the first.');
  expect(failed.output.match(/^. (?:pass|fail) \d+/gm)?.map((line) => line.slice(2))).toEqual(['pass 1', 'fail 1']);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a run that sets its exit code at the very end, as Jest does, leaves the pact unchanged', { timeout: 180_000 }, async () => {
  const before = writePact('late/run-adobe-flow-service.json', 'one');
  const program = `
    import ${urlOf('pact/setup.ts')};
    const { flowServicePact } = await import(${urlOf('pact/index.ts')});
    await flowServicePact({ consumer: 'run', dir: 'late' }).addInteraction().uponReceiving('two').withRequest('GET', '/')
      .willRespondWith(200).executeTest(({ url }) => fetch(url));
    process.on('exit', () => { process.exitCode = 1; });`;
  await outcomeOf(['--input-type=module', '-e', program], {});
  expect(descriptionsIn(before)).toEqual(['one']);
});

test.each([
  ['the whole run', false, ['changed', 'new'], { added: ['new'], removed: ['old'] }],
  ['a part of the tests', true, ['old', 'changed', 'new'], { added: ['new'], removed: [] }],
])('publishPact writes the interactions of %s', (name, isPartial, descriptions, changes) => {
  const published = writePact(`${name}.json`, 'old', 'changed');
  const fresh = writePact(`fresh ${name}.json`, 'changed', 'new');
  expect(publishPact(fresh, published, isPartial)).toEqual({ file: published, changed: [], ...changes });
  expect(descriptionsIn(published)).toEqual(descriptions);
  expect(publishPact(fresh, published, isPartial)).toBeUndefined();
});

test('publishPact names the provider states of an interaction, because its description may occur twice', () => {
  const fresh = writePact('states.json', 'read', 'read');
  const pact = JSON.parse(readFileSync(fresh, 'utf8'));
  pact.interactions[0].providerState = 'it exists';
  pact.interactions[1].providerStates = [{ name: 'it is deleted' }];
  writeFileSync(fresh, JSON.stringify(pact));
  expect(publishPact(fresh, join(folder, 'published states.json'), false)?.added).toEqual(['read (it exists)', 'read (it is deleted)']);
});

const own = { consumer: { name: 'run' }, provider: { name: 'adobe-flow-service' } };

test.each([
  ['a merge conflict', '<<<<<<< HEAD', 'it is not a Pact contract'],
  ['null', 'null', 'it is not a Pact contract'],
  ['null as an interaction', JSON.stringify({ ...own, interactions: [null] }), 'it has an interaction without a description'],
  ['another consumer', JSON.stringify({ ...own, consumer: { name: 'b' }, interactions: [] }), 'its consumer is "b", not "run"'],
  ['a token as the consumer', JSON.stringify({ ...own, consumer: { name: token }, interactions: [] }), 'not shown'],
])('publishPact does not overwrite a file with %s', (name, text, message) => {
  const earlier = join(folder, `foreign ${name}.json`);
  writeFileSync(earlier, text);
  expect(() => publishPact(writePact(`fresh ${name}.json`, 'one'), earlier, false)).toThrow(message);
  expect(readFileSync(earlier, 'utf8')).toBe(text);
});

test('a run whose contract cannot be written fails, names the file, and writes the others', async () => {
  const broken = join(folder, 'fault/broken.json');
  mkdirSync(dirname(broken));
  writeFileSync(broken, '{"interactions": [');
  mkdirSync(join(folder, 'fault/folder.json'));
  const program = `
    import { writeFileSync } from 'node:fs';
    import ${urlOf('pact/setup.ts')};
    const { folderInRun } = await import(${urlOf('pact/pact-run.ts')});
    for (const name of ['broken', 'folder', 'right'])
      writeFileSync(folderInRun('fault') + '/' + name + '.json', ${JSON.stringify(JSON.stringify({ ...own, interactions: [] }))});`;
  const { code, output } = await outcomeOf(['--input-type=module', '-e', program], {});
  expect([code, output.trimEnd().split('\n')]).toEqual([
    1,
    [
      'flowservice: cannot write fault/broken.json: it is not a Pact contract. Correct or delete that file, and run the tests again.',
      expect.stringMatching(/^flowservice: cannot write fault\/folder\.json: EISDIR/),
      'Wrote fault/right.json',
    ],
  ]);
  expect(readdirSync(join(folder, 'fault'))).toEqual(['broken.json', 'folder.json', 'right.json']);
});
