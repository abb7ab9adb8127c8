import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  writeFileSync(file, JSON.stringify(value));
  return file;
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
