import { expect, test } from 'vitest';
import { fillTable, markdownTable, tableIn } from '../../docs/tables/fill-table.ts';
import { pages } from './page.ts';

const page =
  'Before\n<!-- a: made by npm run generate -->\nold\n<!-- /a -->\nAfter\n<!-- b: made by npm run bench -->\nkept\n<!-- /b -->\n';

test('a table replaces what is between its marks, and nothing else', () => {
  const filled = fillTable(page, 'a', '| $& | new |');
  expect(filled).toBe(page.replace('old', () => '| $& | new |'));
  expect([tableIn(filled, 'a'), tableIn(filled, 'b')]).toEqual(['| $& | new |', 'kept']);
});

test('a page without the marks of a table is an error that names them', () => {
  expect(() => fillTable(page, 'c', '')).toThrow('Add <!-- c: … --> and <!-- /c -->.');
});

test('a pipe in a cell does not end it', () => {
  expect(markdownTable(['a', 'b'], [['x | y', '']])).toBe('| a | b |\n|---|---|\n| x \\| y |  |');
});

test('every generated table in a page names the command that writes it', () => {
  const marks = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/^<!-- (\w+): (.*) -->$/gm)].map(([, mark, made]) => [file, mark, made]),
  );
  expect(marks.length).toBeGreaterThan(10);
  expect(marks.filter(([, , made = '']) => !/^made by npm run (?:generate|(?:mutants|bench) -- --write|tools)$/.test(made))).toEqual([]);
});
