import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAllowed } from './is-allowed.ts';
import { type LockedPackages, nameAt } from './locked-package.ts';
import { shippedPlaces } from './shipped-places.ts';

const { packages }: { packages: LockedPackages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const places = Object.keys(packages).filter((place) => place !== '');

/** They ask for no more than to be named with what they cover, so that anyone may use this package for anything. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
];

/** What a package is licensed under whose author says so in a form that npm does not record. Looked up in the package itself. */
const unstated: Readonly<Record<string, { readonly licence: string; readonly because: string }>> = {
  'compute-gcd': { licence: 'MIT', because: 'the old list "licenses" of its package.json' },
  'compute-lcm': { licence: 'MIT', because: 'the old list "licenses" of its package.json' },
  httpntlm: { licence: 'MIT', because: 'the old list "licenses" of its package.json' },
  'stack-trace': { licence: 'MIT', because: 'the text of its file License' },
  'validate.io-function': { licence: 'MIT', because: 'the old list "licenses" of its package.json' },
  'validate.io-integer': { licence: 'MIT', because: 'the old list "licenses" of its package.json' },
  'validate.io-integer-array': { licence: 'MIT', because: 'the old list "licenses" of its package.json' },
  'validate.io-number': { licence: 'MIT', because: 'the old list "licenses" of its package.json' },
};

/** Other licences of packages that the tests use and nobody gets with this one. */
const tools: readonly { readonly name: RegExp; readonly licence: string; readonly because: string }[] = [
  { name: /^lightningcss(-|$)/, licence: 'MPL-2.0', because: 'part of Vite, used as it is; its copyleft ends at its own files' },
  { name: /^argparse$/, licence: 'PSF-2.0', because: "Python's own terms, which are permissive" },
  { name: /^pako$/, licence: 'Zlib', because: 'permissive; autocannon counts with it' },
  { name: /^stream-length$/, licence: 'WTFPL', because: 'permits everything; part of Newman' },
];

function licenceOf(place: string): string {
  return packages[place]?.license ?? unstated[nameAt(place)]?.licence ?? 'none stated';
}

function shown(wrong: readonly string[]): readonly string[] {
  return wrong.map((place) => `${nameAt(place)} ${packages[place]?.version}: ${licenceOf(place)}`);
}

test('whoever installs the package gets permissive licences alone: replace a dependency that has another', () => {
  const shipped = [...shippedPlaces(packages)];
  expect(shipped.map(nameAt)).toEqual(expect.arrayContaining(['commander', 'fast-uri', '@stoplight/prism-http', 'compute-gcd']));
  expect(shown(shipped.filter((place) => !isAllowed(licenceOf(place), permissive)))).toEqual([]);
});

test('what the tests use is permissive too, or named with the reason why it may be used', () => {
  const allowedFor = (place: string) => [
    ...permissive,
    ...tools.filter(({ name }) => name.test(nameAt(place))).map(({ licence }) => licence),
  ];
  expect(shown(places.filter((place) => !isAllowed(licenceOf(place), allowedFor(place))))).toEqual([]);
});

test('no exception has outlived its package', () => {
  const needless = (name: string) => !places.some((place) => nameAt(place) === name && packages[place]?.license === undefined);
  expect(Object.keys(unstated).filter(needless)).toEqual([]);
  const unused = tools.filter(
    ({ name, licence }) => !places.some((place) => name.test(nameAt(place)) && licenceOf(place).includes(licence)),
  );
  expect(unused).toEqual([]);
});

test('walks the tree as Node looks packages up, and reads expressions', () => {
  const found = shippedPlaces({
    '': { version: '1.0.0', dependencies: { a: '1' }, optionalDependencies: { '@x/b': '1', gone: '1' }, peerDependencies: { peer: '1' } },
    'node_modules/a': { version: '1.0.0', dependencies: { c: '2' } },
    'node_modules/a/node_modules/c': { version: '2.0.0', dependencies: { a: '1' } },
    'node_modules/@x/b': { version: '1.0.0', peerDependencies: { c: '1' } },
    'node_modules/c': { version: '1.0.0' },
    'node_modules/peer': { version: '1.0.0' },
    'node_modules/tool': { version: '1.0.0' },
  });
  expect([...found].sort()).toEqual(['node_modules/@x/b', 'node_modules/a', 'node_modules/a/node_modules/c', 'node_modules/c']);
  const cases = ['MIT', 'GPL-3.0-only', '(GPL-2.0 OR MIT)', '(MIT AND Zlib)', '(MIT AND (Zlib OR ISC))', 'none stated', ''];
  expect(cases.filter((expression) => isAllowed(expression, permissive))).toEqual(['MIT', '(GPL-2.0 OR MIT)']);
});
