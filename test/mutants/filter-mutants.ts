import type { DescribedParameter } from '../described.ts';

type Fields = NonNullable<DescribedParameter['x-filter']>;

/** Makes invalid conditions on a list, with mistakes in field, operator or value, from the fields of the description. */
export function wrongFilters({ text, number, below, never = [], single = [] }: Fields): readonly string[] {
  const [field = ''] = text;
  const operators = ['', '=', '===', '!=', '!>', '<>', '=>', '=<', '==!', '~', '=~', '~=', ':', ' == '];
  // Members of these objects may have any name, so they cannot be misspelled.
  const fixed = text.filter((one) => !below.some((object) => one.startsWith(`${object}.`)));
  return [
    ...operators.map((operator) => `${field}${operator}x`),
    ...text.flatMap((one) => [`${one}==`, `${one}>x`]),
    ...fixed.map((one) => `${one}s==x`),
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
    // Filters on secrets are not allowed.
    ...never.flatMap((one) => [`${one}==x`, `${one}[]==x`]),
    ...['auth.params==x', 'auth==x', '{FILTER}', 'baseSpec==x'],
    ...below.flatMap((object) => [
      `${object}==x`,
      `${object}.==x`,
      `${object}[].a==x`,
      `${object}.[]==x`,
      `${object}.a[][]==x`,
      `${object}..a==x`,
      `${object}.a b==x`,
      `${object}.a>1`,
      `${object}.a!=x`,
    ]),
    ...single.flatMap((object) => [`${object}.a=x`, `${object}.a="x`, `${object}.a="x"y`, `${object}.a="x"y,z`]),
    ...(single.length === 0 ? [`${field}="x"`] : []),
    // The second condition is wrong.
    ...[`${field}==x,surplus==y`, `${field}==x,${field}>y`, `${field}==x,${field}==`, `${field}==,${field}==x`, `${field}==x,a[]==1`],
    ...[`${field}=="a,b",surplus==y`, `${field}=="a",b,surplus<y`, `surplus==x,${field}==y`, `,${field}==x`, `${field},${field}==x`],
    ...number.flatMap((one) => [
      ...['', 'x', '-1', '1.5', '1e3', ' 1', '1 ', '"1"', '2026-11-24', '1234567890123456'].flatMap((value) =>
        ['==', '>', '<='].map((operator) => `${one}${operator}${value}`),
      ),
      ...['>', '<', '>=', '<=', '=='].map((operator) => `${one}${operator}1,2`),
      ...operators.map((operator) => `${one}${operator}1`),
      ...[`${one}>1,`, `${field}==x,${one}>y`, `${one}>1,x`],
    ]),
  ];
}

/** Makes valid conditions on every field with every operator, alone and with others after a comma. */
export function rightFilters({ text, number, below, single = [] }: Fields): readonly string[] {
  const [field = ''] = text;
  return [
    ...text.map((one) => `${one}==x`),
    ...['a,b', '"a"', '"a,b",c', '""', ',', ' ', 'a==b', 'a>b', '"=a"', 'né 🦊', 'a+b', 'a%2Cb', 'x'.repeat(1000), 'a\nb'].map(
      (value) => `${field}==${value}`,
    ),
    ...['Contoso, Ltd', 'Server=a,Port=1', '"a,surplus==b"', '"a', '"a,b', 'a"b,c"d', 'a,', 'a,b!=c', 'a,=b', 'a,1==2'].map(
      (value) => `${field}==${value}`,
    ),
    ...text.map((one) => `${field}==x,${one}==y`),
    ...below.flatMap((object) => [
      `${object}.a==x`,
      `${object}.a_1.B==x,y`,
      `${object}.a[].b==x`,
      `${object}.a[]==x`,
      `${field}==x,${object}.a=="y"`,
    ]),
    ...single.flatMap((object) => [`${object}.a="x"`, `${object}.a="x,y",z`]),
    ...number.flatMap((one) =>
      ['==', '>', '<', '>=', '<='].flatMap((operator) => [`${one}${operator}0`, `${one}${operator}1606176000000`]),
    ),
    ...number.flatMap((one) => [`${one}>1,${one}<5`, `${field}==x,${one}>=1`, `${one}<=5,${field}==a,b`]),
  ];
}
