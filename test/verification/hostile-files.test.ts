import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filler } from '../../src/formats/postman/variables.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { headers } from '../requests.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const right = resolve('test/verify-corpus/pacts/right.json');
const pact = JSON.parse(readFileSync(right, 'utf8'));

function write(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, value instanceof Uint8Array ? value : JSON.stringify(value));
  return file;
}

/**
 * Verifies a hostile input and a good file after it, which must still be verified. Returns the problem and the interactions of the first.
 */
async function verifyBefore(name: string) {
  const { inputs, interactions } = await verifyFiles([name, right]);
  expect(inputs.at(-1)).toMatchObject({ name: right, problem: undefined });
  expect(interactions.filter(({ input }) => input === right).length).toBe(6);
  return { problem: inputs[0]?.problem, interactions: interactions.filter(({ input }) => input !== right) };
}

const times = (count: number, text: string): string => text.repeat(count);

test.each([
  ['itself ten times', [['a', times(10, '{{a}}')]]],
  ['itself fifty times', [['a', times(50, '{{a}}')]]],
  [
    'each other',
    [
      ['a', times(10, '{{b}}')],
      ['b', times(10, '{{a}}')],
    ],
  ],
  ['a long chain of others', Array.from({ length: 50_000 }, (_, index) => [`v${index}`, `{{v${index + 1}}}`])],
] as [string, [string, string][]][])('a Postman variable that contains %s stays unknown', (_, values) => {
  const [[name] = ['']] = values;
  const filled = filler(new Map(values))(`x {{${name}}}`);
  expect(filled).toMatch(/^x (?:\{\{\w+\}\})+$/);
  expect(filled.length).toBeLessThan(1000);
});

test('the values of Postman variables within variables fill no memory', () => {
  const levels = Array.from({ length: 9 }, (_, index): [string, string] => [`v${index}`, times(10, `{{v${index + 1}}}`)]);
  const filled = filler(new Map([...levels, ['v9', times(1000, 'x')]]))('{{v0}}');
  expect(filled.length).toBeLessThan(2 << 20);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('a Postman variable named %s has no value', (name) => {
  expect(filler(new Map())(`{{${name}}}`)).toBe(`{{${name}}}`);
});

test('a deep response body with the name of a secret is a violation, and ends nothing', async () => {
  const deep = `${times(20_000, '{"password":')}1${times(20_000, '}')}`;
  const entry = {
    request: {
      method: 'GET',
      url: 'https://platform.adobe.io/data/foundation/flowservice/connections',
      headers: headers.slice(0, 4).map(([name, value]) => ({ name, value })),
    },
    response: {
      status: 200,
      headers: [{ name: 'content-type', value: 'application/json' }],
      content: { mimeType: 'application/json', text: deep },
    },
  };
  const { inputs, interactions } = await verifyFiles([write('deep.har', { log: { entries: [entry] } }), right]);
  expect(inputs.map(({ problem }) => problem)).toEqual([undefined, undefined]);
  expect(interactions[0]?.violations.map(({ at }) => at)).toContain('/response/body');
});

test('an unexpected error in a reader is a problem of its file, and the others are verified', async () => {
  const broken = write('broken.json', pact);
  const onProgress = (file: string): void => {
    if (file === broken) throw new RangeError('a quoted secret');
  };
  const { inputs, interactions } = await verifyFiles([broken, right], { onProgress });
  expect(inputs.map(({ problem }) => problem)).toEqual(['The file cannot be read: unexpected RangeError. Please report it.', undefined]);
  expect(interactions.length).toBe(6);
});

test.each([
  ['synchronous/http', undefined, 1],
  ['Asynchronous/Messages', undefined, 0],
  ['Synchronous/Messages', undefined, 0],
  ['Synchronous/HTPP', /^The interaction at line 1 has an unknown type, .*Synchronous\/HTPP.*\. Use Synchronous\/HTTP\.$/, 0],
  [1, /has an unknown type, a number/, 0],
])('an interaction of the type %s is checked, skipped or reported', async (type, problem, count) => {
  const file = write('typed.json', { ...pact, interactions: [{ ...pact.interactions[0], type }] });
  const { inputs, interactions } = await verifyFiles([file]);
  expect(inputs.map((input) => input.problem)).toEqual([problem === undefined ? undefined : expect.stringMatching(problem)]);
  expect(interactions.length).toBe(count);
});

const [interaction] = pact.interactions;
const like = { matchers: [{ match: 'type' }] };
const regex = (text: string) => ({ matchers: [{ match: 'regex', regex: text }] });
const journalLine = JSON.stringify({ request: { method: 'GET', target: '/', headers: [] }, violations: [] });

function pipeWithoutWriter(): string {
  const pipe = join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  return pipe;
}

function longLine(): string {
  const file = write('long.ndjson', Buffer.from(`${journalLine}\n`));
  truncateSync(file, 130 << 20);
  return file;
}

test.each<[string, () => string, string]>([
  ['a device without an end', () => '/dev/zero', 'The pipe has more than 128 MiB. Save its content to a file, and name the file.'],
  ['a pipe without a writer', pipeWithoutWriter, 'The pipe is empty: no process wrote to it within a second. Start the writer first.'],
  ['a line of 130 MiB', longLine, 'The file has more than 128 MiB in one piece: it is not a recording or contract of this API.'],
  [
    'NDJSON in Latin-1',
    () => write('latin.ndjson', Buffer.from(`${journalLine}\n{"\xe9":1}\n`, 'latin1')),
    'The file is not valid UTF-8. Save it as UTF-8.',
  ],
  ...(
    [
      ['gzip', gzipSync('{}')],
      ['zip', Buffer.from('PK\x03\x04')],
      ['Zstandard', Buffer.from('28b52ffd', 'hex')],
      ['bzip2', Buffer.from('BZh9')],
      ['xz', Buffer.from('fd377a585a00', 'hex')],
    ] as const
  ).map(([format, bytes]): [string, () => string, string] => [
    `a file of ${format}`,
    () => write('packed.json', bytes),
    `The file is compressed (${format}). Extract it, and name the extracted file.`,
  ]),
])('%s is a problem, and the other files are verified', async (_, make, problem) => {
  expect((await verifyBefore(make())).problem).toBe(problem);
});

test('a named pipe is read, although its writer opens it only when it is read', async () => {
  const pipe = join(folder, 'late');
  spawnSync('mkfifo', [pipe]);
  const writer = spawn('sh', ['-c', 'echo ready; cat "$0" > "$1"', right, pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(writer.stdout, 'data');
  const { inputs, interactions } = await verifyFiles([pipe]);
  expect([inputs[0]?.problem, interactions.length]).toEqual([undefined, 6]);
});

test('a folder whose path is too long to read is a problem, and the other files are verified', async () => {
  const deep = join(folder, 'deep');
  const script = 'mkdir "$0" && cd "$0" && for i in $(seq 25); do mkdir "$1" && cd "$1"; done';
  spawnSync('sh', ['-c', script, deep, times(200, 'd')]);
  try {
    expect((await verifyBefore(deep)).problem).toBe('The folder cannot be read (ENAMETOOLONG).');
  } finally {
    spawnSync('rm', ['-rf', deep]);
  }
});

test('a file that is written while it is read is a problem', async () => {
  const file = write('growing.json', pact);
  const onProgress = (name: string): void => {
    if (name === file) appendFileSync(file, ' ');
  };
  const { inputs } = await verifyFiles([file, right], { onProgress });
  expect(inputs.map(({ problem }) => problem)).toEqual(['The file changed while it was read. Verify it again.', undefined]);
});

const manyHeaders = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x-${index}`, 'v']));

test.each([
  [
    'for many headers',
    { headers: manyHeaders, matchingRules: { header: Object.fromEntries(Object.keys(manyHeaders).map((name) => [name, like])) } },
  ],
  [
    'for each item of a long list',
    {
      body: { name: Array(900).fill('a') },
      matchingRules: { body: Object.fromEntries(['$.name[*]', '$.*[*]', '$..[*]'].map((path) => [path, regex('.+')])) },
    },
  ],
])('matchers %s take a bounded number of steps', async (_, request) => {
  const file = write('matchers.json', { ...pact, interactions: [{ ...interaction, request: { ...interaction.request, ...request } }] });
  expect((await verifyBefore(file)).problem).toBe('The file has more matchers than can be checked. Split it into several files.');
});

test('a regex that backtracks without end in other engines is judged', async () => {
  const path = '/data/foundation/flowservice/connections';
  const matchingRules = { path: regex('(?:(?:\\/?\\w+)+)+!|.{40,}') };
  const file = write('slow.json', {
    ...pact,
    interactions: [{ ...interaction, request: { ...interaction.request, path, matchingRules } }],
  });
  const { interactions } = await verifyBefore(file);
  expect(interactions[0]?.violations.map(({ code, at }) => [code, at])).toEqual([['matcher-loose', '/path']]);
});

test('the values of Postman variables in all texts of a collection are bounded', () => {
  const fill = filler(new Map([['long', times(1 << 20, 'x')]]));
  const lengths = Array.from({ length: 100 }, () => fill('{{long}}').length);
  expect(lengths.reduce((sum, length) => sum + length)).toBeLessThan(65 << 20);
});

/** An entry of a HAR with a body. */
function entryWith(body: unknown, more: object = {}) {
  const url = 'https://platform.adobe.io/data/foundation/flowservice/connections';
  const sent = [...headers, ['Content-Type', 'application/json']].map(([name, value]) => ({ name, value }));
  return { ...more, request: { method: 'POST', url, headers: sent, postData: { text: JSON.stringify(body) } } };
}

test('a file with many violations is read up to a limit', async () => {
  const violations = Array(100_001).fill({ code: 'body-missing', severity: 'error', at: '', message: '', fix: '', reference: '' });
  const lines = [journalLine, JSON.stringify({ ...JSON.parse(journalLine), violations }), journalLine];
  const { problem, interactions } = await verifyBefore(write('wrong.ndjson', Buffer.from(lines.join('\n'))));
  expect(problem).toBe('The file has more than 100000 violations, up to line 2. The rest was not checked: fix these first.');
  expect(interactions.length).toBe(2);
});

test('violations have the line of their entry if the entry has too many values to find theirs', async () => {
  const file = join(folder, 'wide.har');
  const entry = JSON.stringify(entryWith({ wrong: 1 }, { junk: Array(500_000).fill(0) }), null, 1);
  writeFileSync(file, `{"log":{"entries":[\n\n${entry}]}}`);
  const { interactions } = await verifyBefore(file);
  expect(new Set(interactions[0]?.violations.map(({ line }) => line))).toEqual(new Set([3]));
});

test('a path of a million slashes is not an operation', async () => {
  const path = `/data/foundation/flowservice${times(1_000_000, '/')}x`;
  const file = write('slashes.json', { ...pact, interactions: [{ ...interaction, request: { ...interaction.request, path } }] });
  const { interactions } = await verifyBefore(file);
  expect(interactions[0]?.violations.map(({ code }) => code)).toEqual(['operation-unknown']);
});

test('the places of many secrets in one response are bounded', async () => {
  const items = Array(1000).fill({ password: 'Xk29f-sldKf9-283hQz' });
  const content = { mimeType: 'application/json', text: JSON.stringify({ items }) };
  const response = { status: 201, headers: [{ name: 'content-type', value: 'application/json' }], content };
  const { interactions } = await verifyBefore(write('secrets.har', { log: { entries: [entryWith({}, { response })] } }));
  expect(interactions[0]?.violations.filter(({ code }) => code === 'secret-exposed').length).toBe(100);
});
