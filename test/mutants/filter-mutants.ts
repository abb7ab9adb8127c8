import type { DescribedParameter } from '../described.ts';

type Fields = NonNullable<DescribedParameter['x-filter']>;

/** Texts that are no condition on a list: wrong in field, operator or value, by what the description lets a list be filtered by. */
export function wrongFilters({ text, number }: Fields): readonly string[] {
  const [field = ''] = text;
  const operators = ['', '=', '===', '!=', '!>', '<>', '=>', '=<', '==!', '~', '=~', '~=', ':', ' == '];
  return [
    ...operators.map((operator) => `${field}${operator}x`),
    ...text.flatMap((one) => [`${one}==`, `${one}>x`, `${one}s==x`]),
    ...['>', '<', '>=', '<='].map((operator) => `${field}${operator}x`),
    ...[
      '==x',
      '==',
      '==""x',
      `${field.toUpperCase()}==x`,
      ` ${field}==x`,
      `${field} ==x`,
      `"${field}"==x`,
      `${field}[]==x`,
      `.${field}==x`,
    ],
    // What is secret cannot be asked for.
    ...['auth.params.password==x', 'auth.params==x', 'auth==x', '{FILTER}'],
    ...number.flatMap((one) => [
      ...['', 'x', '-1', '1.5', '1e3', ' 1', '1 ', '"1"', '2026-11-24', '1234567890123456'].flatMap((value) =>
        ['==', '>', '<='].map((operator) => `${one}${operator}${value}`),
      ),
      ...['>', '<', '>=', '<=', '=='].map((operator) => `${one}${operator}1,2`),
      ...operators.map((operator) => `${one}${operator}1`),
    ]),
  ];
}

/** Conditions of every field, with every operator that it has. */
export function rightFilters({ text, number }: Fields): readonly string[] {
  const [field = ''] = text;
  return [
    ...text.map((one) => `${one}==x`),
    ...['a,b', '"a"', '"a,b",c', '""', ',', ' ', 'a==b', 'a>b', '"=a"', 'né 🦊', 'a+b', 'a%2Cb', 'x'.repeat(1000), 'a\nb'].map(
      (value) => `${field}==${value}`,
    ),
    ...number.flatMap((one) =>
      ['==', '>', '<', '>=', '<='].flatMap((operator) => [`${one}${operator}0`, `${one}${operator}1606176000000`]),
    ),
  ];
}
