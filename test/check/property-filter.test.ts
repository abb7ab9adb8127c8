import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFilters } from '../contract.ts';
import { described } from '../described.ts';
import { rightFilters, wrongFilters } from '../mutants/filter-mutants.ts';

const filters = described.flatMap(({ id, parameters }) =>
  parameters.flatMap(({ schema, 'x-filter': fields }) =>
    fields === undefined ? [] : [{ id, fields, pattern: schema.items?.pattern ?? '' }],
  ),
);

/** Fields, operators and values, and pieces of them, in any order. */
const condition = ({ text, number, below, never = [] }: (typeof filters)[number]['fields']) => {
  const piece = fc.oneof(
    fc.constantFrom(...text, ...number, ...never, ...below.map((object) => `${object}.a`)),
    fc.constantFrom(`${text[0]}==x`, ',surplus==', `,${text[0]}==`, ',"', '",', '=="'),
    fc.constantFrom('==', '==', '=', '!', '<', '>', '~', '>=', '<=', ',', '"', ' ', '\n', '[]', '.', '{A}', '', '0', '1606176000000'),
    fc.string({ maxLength: 3, unit: 'binary' }),
  );
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
};

test.each(filters)("readFilters and the description's pattern agree on any text: $id", ({ fields, pattern }) => {
  const right = new RegExp(pattern, 'u');
  const agree = (text: string): void => {
    expect([text, readFilters(text, fields).some((filter) => 'fault' in filter)]).toEqual([text, !right.test(text)]);
  };
  for (const text of [...rightFilters(fields), ...wrongFilters(fields)]) agree(text);
  fc.assert(fc.property(condition(fields), agree), { numRuns: 2000 });
});

test.each([
  ['name==Contoso', ['Contoso']],
  ['name=="Contoso"', ['Contoso']],
  ['name=="Contoso, Ltd"', ['Contoso, Ltd']],
  ['name=="Contoso', ['"Contoso']],
  ['name==Contoso"', ['Contoso"']],
  ['name=="', ['"']],
  ['name==""', ['']],
  ['name==a,"b",c', ['a', 'b', 'c', 'a,"b",c']],
  ['name==a,,b', ['a', 'b', 'a,,b']],
  ['createdAt==1,2', [{ fault: 'filter-value', value: '1,2', field: 'createdAt' }]],
])('reads the values of %s', (text, values) => {
  const fields = filters.find(({ id }) => id === 'listConnections')?.fields;
  if (fields === undefined) throw new Error('The description has no filter of listConnections.');
  expect(readFilters(text, fields).flatMap((filter): readonly unknown[] => ('fault' in filter ? [filter] : filter.values))).toEqual(values);
});
