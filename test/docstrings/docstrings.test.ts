import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { findUndocumented, type Gap } from './find-undocumented.ts';
import { readSources } from './read-sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder();

/** The source of each entry that the package exports. */
function entries(): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.values<string | { types: string }>(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [join(root, entry.types.replace('./dist/', '').replace('.d.ts', '.ts'))],
  );
}

function shown(gaps: readonly Gap[]): readonly string[] {
  return gaps.map(({ file, line, what }) => `${relative(root, file)}:${line}: ${what}`);
}

const program = readSources(entries());

test('everything public has a docstring: say above it what it is and why, its unit, its default, what it throws', () => {
  expect(shown(findUndocumented(program, entries()))).toEqual([]);
});

test('every {@link} in a docstring leads to something: correct the name, or import it', () => {
  expect(shown(findBrokenLinks(program))).toEqual([]);
});

test('the API documentation has every entry: npm run docs', () => {
  const { entryPoints } = JSON.parse(readFileSync(join(root, 'test/api-docs/typedoc.json'), 'utf8'));
  expect(entryPoints.map((file: string) => join(root, 'test/api-docs', file))).toEqual(entries());
});

test('finds what is not documented, and nothing else', () => {
  writeFileSync(
    join(folder, 'inner.ts'),
    `export type Told = { readonly told: string };
/** Documented. */
export type Unnamed = string;
export type Unused = string;`,
  );
  const file = join(folder, 'entry.ts');
  writeFileSync(
    file,
    `import type { Told, Unnamed } from './inner.ts';
export { Told as Renamed } from './inner.ts';
/** A {@link Base} and a {@link Bose}, {@link https://example.com here}. */
export class Base {
  readonly #hidden = 1;
  private alsoHidden = 2;
  open = 3;
  /** @internal */
  inner(): void {}
  constructor(first: { readonly inPlace: string }) {}
}
/** Documented. */
export class Derived extends Base {
  override open = 4;
}
export function bare(): Told | Unnamed;
/** Overloaded. */
export function twice(one: string): Local;
export function twice(one: number): Local;
/** Members. */
export const members = {
  first: 1,
  /** Documented. */
  second: 2,
};
type Local = { readonly local: string };
`,
  );
  const fixture = readSources([file]);
  expect(findUndocumented(fixture, [file]).map(({ line, what }) => `${line} ${what}`)).toEqual([
    '16 bare',
    '1 Told',
    '1 Told.told',
    '3 Unnamed (exported by no entry)',
    '7 Base.open',
    '10 Base.constructor',
    '22 members.first',
  ]);
  expect(findBrokenLinks(fixture).map(({ line, what }) => `${line} ${what}`)).toEqual(['3 Bose']);
});
