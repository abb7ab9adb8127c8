import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A package in npm's lock file. Its license is an SPDX expression; undefined if its author states none, or in an old form. */
type LockedPackage = { readonly version: string; readonly license?: string; readonly dev?: boolean };

const lockFile = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const packages = Object.entries<LockedPackage>(lockFile.packages)
  .filter(([path]) => path !== '')
  .map(([path, { version, license, dev = false }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, license, dev }));

/** Licenses that only require attribution. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'MIT-0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
];

/** Licenses that npm does not record, because the author states them in another form. Each was looked up in the package. */
const unstated: Readonly<Record<string, { readonly license: string; readonly because: string }>> = {
  'compute-gcd': { license: 'MIT', because: 'the old list "licenses" of its package.json' },
  'compute-lcm': { license: 'MIT', because: 'the old list "licenses" of its package.json' },
  httpntlm: { license: 'MIT', because: 'the old list "licenses" of its package.json' },
  'stack-trace': { license: 'MIT', because: 'the text of its file License' },
  'validate.io-function': { license: 'MIT', because: 'the old list "licenses" of its package.json' },
  'validate.io-integer': { license: 'MIT', because: 'the old list "licenses" of its package.json' },
  'validate.io-integer-array': { license: 'MIT', because: 'the old list "licenses" of its package.json' },
  'validate.io-number': { license: 'MIT', because: 'the old list "licenses" of its package.json' },
};

/** Other licenses of packages that only the tests use. */
const tools: readonly { readonly name: RegExp; readonly license: string; readonly because: string }[] = [
  { name: /^lightningcss(-|$)/, license: 'MPL-2.0', because: 'part of Vite, unchanged; its copyleft covers only its own files' },
  { name: /^(@axe-core\/playwright|axe-core)$/, license: 'MPL-2.0', because: 'checks pages in the tests, unchanged; as lightningcss' },
  { name: /^caniuse-lite$/, license: 'CC-BY-4.0', because: 'data about browsers, unchanged; part of Babel, which Stryker uses' },
  { name: /^argparse$/, license: 'PSF-2.0', because: "Python's own terms, which are permissive" },
  { name: /^pako$/, license: 'Zlib', because: 'permissive; part of autocannon' },
  { name: /^stream-length$/, license: 'WTFPL', because: 'permits everything; part of Newman' },
];

/** Returns the packages that are not under one of the allowed licenses. */
function violations(some: typeof packages, allowedFor: (name: string) => readonly string[]): readonly string[] {
  return some.flatMap(({ name, version, license = unstated[name]?.license ?? 'not stated' }) =>
    isAllowed(license, allowedFor(name)) ? [] : [`${name} ${version}: ${license}`],
  );
}

/**
 * Returns whether the allowed licenses satisfy an SPDX expression. Nested expressions are rejected, because no package has one.
 *
 * @see SPDX specification, annex D: SPDX license expressions
 */
function isAllowed(expression: string, licenses: readonly string[]): boolean {
  const text = expression.replace(/^\((.*)\)$/, '$1');
  if (text.includes(' OR ')) return text.split(' OR ').some((one) => isAllowed(one, licenses));
  return text.split(' AND ').every((one) => licenses.includes(one));
}

test('every package that a user installs has a permissive license: replace a dependency that has another', () => {
  const shipped = packages.filter(({ dev }) => !dev);
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['commander', 'fast-uri', '@stoplight/prism-http', 'compute-gcd']),
  );
  expect(violations(shipped, () => permissive)).toEqual([]);
});

test('every package of the tests has a permissive license, or a listed one with a reason', () => {
  const allowedFor = (name: string) => [...permissive, ...tools.filter((tool) => tool.name.test(name)).map(({ license }) => license)];
  expect(violations(packages, allowedFor)).toEqual([]);
});

test('every listed exception is still needed', () => {
  const isNeeded = (name: string) => packages.some((one) => one.name === name && one.license === undefined);
  expect(Object.keys(unstated).filter((name) => !isNeeded(name))).toEqual([]);
  const isUsed = ({ name, license }: (typeof tools)[number]) =>
    packages.some((one) => name.test(one.name) && one.license?.includes(license));
  expect(tools.filter((tool) => !isUsed(tool))).toEqual([]);
});

test('the license check reads SPDX expressions', () => {
  const cases = ['MIT', 'GPL-3.0-only', '(GPL-2.0 OR MIT)', '(MIT AND Zlib)', '(MIT AND (Zlib OR ISC))', 'not stated', ''];
  expect(cases.filter((expression) => isAllowed(expression, permissive))).toEqual(['MIT', '(GPL-2.0 OR MIT)']);
});
