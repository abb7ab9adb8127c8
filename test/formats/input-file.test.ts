import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRecord } from '../../src/contract/is-record.ts';
import { openInput } from '../../src/formats/input/input-file.ts';
import { inputSource } from '../../src/formats/input/input-source.ts';
import { UnreadableError } from '../../src/formats/reading.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const corpus = new URL('../verify-corpus', import.meta.url).pathname;
const lists = ['interactions', 'log.entries', 'requests'];
const files = ['collections', 'hars', 'pacts', 'unreadable']
  .flatMap((folder) => readdirSync(join(corpus, folder)).map((file) => `${folder}/${file}`))
  .filter((file) => !file.endsWith('.ndjson'));
/** Files of the corpus that are not JSON. */
const faults: Readonly<Record<string, RegExp>> = {
  'unreadable/blank.json': /^The file is empty\.$/,
  'unreadable/comma-between.json': /^The file is not valid JSON: syntax error at line 48, column 5\.$/,
  'unreadable/comma-in-interaction.json': /^The file is not valid JSON: syntax error at line 71, column 7\.$/,
  'unreadable/cut-off.json': /^The file is not valid JSON: syntax error at line 146, column 22\.$/,
  'unreadable/empty.json': /^The file is empty\.$/,
  'unreadable/text.json': /^The file is not valid JSON: syntax error at line 2, column 1\.$/,
  'unreadable/utf-16.json': /^The file is UTF-16\. Save it as UTF-8\.$/,
};
/** The sizes from which a file is read in pieces: every file, and none. */
const ways = [0, Number.POSITIVE_INFINITY];

/** Reads a file and all of its items. */
function read(file: string, long: number) {
  const { outline, items, text } = openInput(inputSource(file), new Set(lists), () => {}, long);
  return { outline, items: lists.map((list) => [...items(list)]), text: text() };
}

test.each(files.filter((file) => !(file in faults)))('reads %s, in pieces and at once, as JSON.parse does', (file) => {
  const text = readFileSync(join(corpus, file), 'utf8');
  const value: unknown = JSON.parse(text);
  for (const long of ways) {
    const found = read(join(corpus, file), long);
    expect(found.text).toBe(text);
    expect(found.outline).toEqual(lists.reduce(withoutItems, value));
    expect(found.items.map((items) => items.map((item) => item.value))).toEqual(lists.map((list) => itemsIn(value, list)));
    for (const item of found.items.flat()) {
      expect(JSON.parse(item.text)).toEqual(item.value);
      expect(
        text
          .split('\n')
          .slice(item.line - 1)
          .join('\n'),
      ).toContain(item.text);
    }
  }
});

test.each(Object.entries(faults))('rejects %s, in pieces and at once', (file, message) => {
  for (const long of ways) {
    const reading = () => read(join(corpus, file), long);
    expect(reading).toThrow(UnreadableError);
    expect(reading).toThrow(message);
  }
});

const folder = temporaryFolder();

test('does not count a byte order mark', () => {
  const marked = join(folder, 'marked.json');
  const plain = join(corpus, 'pacts/wrong.json');
  writeFileSync(marked, `\ufeff${readFileSync(plain, 'utf8')}`);
  const expected = read(plain, 0);
  expect(expected.items.flat().length).toBeGreaterThan(5);
  for (const long of ways) expect(read(marked, long)).toEqual(expected);
});

test.each(ways)('reports its progress up to the end of a file that is read in pieces from %s bytes on', (long) => {
  const file = join(folder, 'long.json');
  writeFileSync(file, JSON.stringify({ interactions: Array(3000).fill('x'.repeat(1000)) }));
  const seen: (readonly [number, number])[] = [];
  const { items } = openInput(inputSource(file), new Set(lists), (read, total) => seen.push([read, total]), long);
  expect([...items('interactions')].length).toBe(3000);
  expect(seen.length).toBeGreaterThan(long === 0 ? 2 : 0);
  expect(seen.map(([read]) => read)).toEqual(seen.map(([read]) => read).toSorted((a, b) => a - b));
  expect(seen.at(-1)?.[0]).toBe(seen[0]?.[1]);
  expect(new Set(seen.map(([, total]) => total)).size).toBe(1);
});

/** Returns the items of a list in a file, such as `log.entries`. */
function itemsIn(value: unknown, list: string): readonly unknown[] {
  const found = list.split('.').reduce((whole: unknown, name) => (isRecord(whole) ? whole[name] : undefined), value);
  return Array.isArray(found) ? found : [];
}

/** Replaces the items of a list by null. */
function withoutItems(value: unknown, list: string): unknown {
  const items = itemsIn(value, list);
  return items.length === 0 ? value : JSON.parse(JSON.stringify(value, (_, member) => (member === items ? items.map(() => null) : member)));
}
