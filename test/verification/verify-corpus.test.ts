import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { valuesOf } from '../../src/formats/postman/variables.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { verdicts } from '../verify-corpus/verdicts.ts';

const folder = fileURLToPath(new URL('../verify-corpus', import.meta.url));
const written = temporaryFolder();

test.each(verdicts.map((verdict) => [verdict.file, verdict] as const))(
  'judges %s',
  async (file, { format, interactions, passedOver, found }) => {
    const verification = await verifyFiles([join(folder, file)]);
    expect(verification.inputs).toMatchObject([{ name: join(folder, file), format, passedOver, problem: undefined }]);
    expect(verification.interactions.length).toBe(interactions);
    // That a placeholder is left does not depend on the format, and is in nearly every file.
    const all = verification.interactions.flatMap(({ line, violations }) =>
      violations.filter(({ code }) => code !== 'placeholder-left').map((one) => [line, one.line, one.code, one.at] as const),
    );
    expect(all).toEqual(found);
  },
);

test('has a verdict on every file that can be read', () => {
  const files = ['collections', 'hars', 'journals', 'pacts'].flatMap((room) =>
    readdirSync(join(folder, room)).map((file) => `${room}/${file}`),
  );
  expect(verdicts.map(({ file }) => file).sort()).toEqual(files.sort());
});

test.each([
  ['blank.json', 'The file is empty.'],
  ['broken.ndjson', 'The file is not valid NDJSON: syntax error at line 2, column 61.'],
  ['comma-between.json', 'The file is not valid JSON: syntax error at line 48, column 5.'],
  ['comma-in-interaction.json', 'The file is not valid JSON: syntax error at line 71, column 7.'],
  ['cut-off.json', 'The file is not valid JSON: syntax error at line 146, column 22.'],
  ['empty.json', 'The file is empty.'],
  ['foreign.json', 'The file is JSON, but not a Pact file, a HAR, a Postman collection 2.1 or a journal of the mock.'],
  ['no-request.json', 'The file is not a complete pact: the interaction at line 9 has no request.'],
  ['text.json', 'The file is not valid JSON: syntax error at line 2, column 1.'],
  ['utf-16.json', 'The file is UTF-16. Save it as UTF-8.'],
])('says why it cannot read %s, and reads the others', async (file, problem) => {
  const names = [join(folder, 'unreadable', file), join(folder, 'pacts/right.json')];
  const { inputs, interactions } = await verifyFiles(names);
  expect(inputs.map((input) => input.problem)).toEqual([problem, undefined]);
  expect(interactions.filter(({ input }) => input === names[1]).length).toBe(6);
});

test.each([
  ['a contract', 'pacts/right.json', '"name": "', '.json', ':'],
  ['a journal', 'journals/journal.ndjson', '"target":"', '.ndjson', ', at line 1:'],
])('says that %s is too deep, instead of running out of stack', async (_, file, before, ending, where) => {
  const deep = join(written, `deep${ending}`);
  writeFileSync(deep, readFileSync(join(folder, file), 'utf8').replace(before, `"deep": ${'['.repeat(1e5)}${']'.repeat(1e5)},${before}`));
  const { inputs } = await verifyFiles([deep]);
  expect(inputs[0]?.problem).toBe(
    `The file has more than 1000 levels of objects and lists${where} it is not a recording or contract of this API.`,
  );
});

test.each([
  ['pacts/right.json', 6, undefined],
  ['journals/journal.ndjson', 6, undefined],
  ['unreadable/comma-in-interaction.json', 1, 'The file is not valid JSON: syntax error at line 71, column 7.'],
])('reads %s through a pipe as it reads the file', async (file, count, problem) => {
  const pipe = join(written, `pipe of ${basename(file)}`);
  execFileSync('mkfifo', [pipe]);
  spawn('sh', ['-c', 'cat "$0" > "$1"', join(folder, file), pipe]);
  const [piped, read] = [await verifyFiles([pipe]), await verifyFiles([join(folder, file)])];
  const found = ({ inputs, interactions }: typeof read) => [
    inputs.map(({ name: _, ...input }) => input),
    interactions.map(({ input: _, ...interaction }) => interaction),
  ];
  expect([read.interactions.length, read.inputs[0]?.problem]).toEqual([count, problem]);
  expect(found(piped)).toEqual(found(read));
});

test('finds the files of folders and globs, each once', async () => {
  const { inputs } = await verifyFiles([
    join(folder, 'pacts'),
    join(folder, 'pacts', '*.json'),
    join(folder, 'nothing'),
    join(folder, '*.none'),
  ]);
  const pacts = verdicts.filter(({ file }) => file.startsWith('pacts/')).map(({ file }) => join(folder, file));
  expect(inputs.filter(({ problem }) => problem === undefined).map(({ name }) => name)).toEqual(pacts.sort());
  expect(inputs.flatMap(({ problem }) => problem ?? [])).toEqual(['The file does not exist.', 'No file matches this pattern.']);
});

test('takes values of variables from an environment before those of the collection', async () => {
  const file = join(folder, 'collections/variables.json');
  const environment = valuesOf([
    { key: 'PLATFORM_GATEWAY', value: 'https://platform.adobe.io' },
    { key: 'HOST', value: 'www.example.com' },
    { key: 'SANDBOX', value: 'No Sandbox' },
  ]);
  const { inputs, interactions } = await verifyFiles([file], { environment });
  expect(inputs[0]?.passedOver).toBe(2);
  expect(interactions.map(({ violations }) => violations.map(({ at }) => at))).toEqual([['/headers/x-sandbox-name'], ['/path']]);
});

test('takes named hosts for Flow Service, with every path on them', async () => {
  const file = join(folder, 'hars/other-traffic.har');
  const { inputs, interactions } = await verifyFiles([file], { hosts: ['www.example.com', 'localhost:8080'] });
  expect(inputs[0]?.passedOver).toBe(4);
  expect(interactions.filter(({ conforms }) => !conforms).map(({ path }) => path)).toEqual(['/connections', '/index.html']);
});

test('the lenient profile accepts everything that is not documented as refused', async () => {
  const file = join(folder, 'pacts/pact-js-v3-flow-service.json');
  const refused = async (profile: 'strict' | 'lenient') =>
    (await verifyFiles([file], { profile })).interactions.filter(({ conforms }) => !conforms).length;
  expect([await refused('strict'), await refused('lenient')]).toEqual([5, 4]);
});
