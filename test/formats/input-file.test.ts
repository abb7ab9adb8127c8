import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openInput } from '../../src/formats/input/input-file.ts';
import { inputSource } from '../../src/formats/input/input-source.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const corpus = new URL('../verify-corpus', import.meta.url).pathname;
const lists = ['interactions', 'log.entries', 'requests'];
const files = ['collections', 'hars', 'pacts', 'unreadable']
  .flatMap((folder) => readdirSync(join(corpus, folder)).map((file) => `${folder}/${file}`))
  .filter((file) => !file.endsWith('.ndjson'));

/** Reads a file and all of its items; returns the error if it cannot be read. */
function read(file: string, long: number) {
  try {
    const { outline, items, text } = openInput(inputSource(file), new Set(lists), () => {}, long);
    return { outline, items: lists.map((list) => [...items(list)]), text: text() };
  } catch (error) {
    return error;
  }
}

/** Compares both ways to read a file: in pieces and at once. */
function compare(file: string): void {
  expect(read(file, 0)).toEqual(read(file, Number.POSITIVE_INFINITY));
}

test.each(files)('reads %s in pieces with the same result as at once', (file) => compare(join(corpus, file)));

const folder = temporaryFolder();

test('does not count a byte order mark', () => {
  const marked = join(folder, 'marked.json');
  const plain = join(corpus, 'pacts/wrong.json');
  writeFileSync(marked, `\ufeff${readFileSync(plain, 'utf8')}`);
  compare(marked);
  expect(read(marked, 0)).toEqual(read(plain, 0));
});
