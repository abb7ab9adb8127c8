import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { minVersion } from 'semver';
import { root } from './installed-package.ts';

/** The ranges or exact versions of packages, by name. */
export type Versions = Readonly<Record<string, string>>;

/** A project in `examples`, as a stranger copies it. */
export type ExampleProject = {
  readonly name: string;
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
};

const pathOf = (...names: readonly string[]): string => join(root, 'examples', ...names);

/** What a run of an example in its own folder leaves behind, which git ignores. */
const madeByRun: readonly string[] = ['node_modules', 'package-lock.json', 'build', 'pacts'];

/** The projects in `examples`. */
export const exampleProjects: readonly ExampleProject[] = readdirSync(pathOf(), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(pathOf(name, 'package.json'), 'utf8'));
    return { name, dependencies, devDependencies };
  });

/** The software that an example needs besides Node, and a command that succeeds if it is installed. */
const needed: Readonly<Record<string, { readonly software: string; readonly probe: readonly [string, ...string[]] }>> = {
  java: { software: 'a JDK', probe: ['javac', '-version'] },
  'python-requests': { software: 'requests for Python', probe: ['python3', '-c', 'import requests'] },
};

/** Returns the software that an example needs and that is not installed, if any. `.ci/run` installs it, if it can. */
export function missingSoftware({ name }: ExampleProject): string | undefined {
  const { software, probe: [program, ...args] = [] } = needed[name] ?? {};
  return program === undefined || spawnSync(program, args).status === 0 ? undefined : software;
}

/**
 * Copies an example into a workspace that looks like the clone to it: `examples/NAME`, and the packed package at the top. An earlier copy
 * keeps its `node_modules`, so that the next installation replaces only the packages of other versions.
 *
 * @returns the folder of the copy
 */
export function copyExample({ name }: ExampleProject, workspace: string): string {
  const folder = join(workspace, 'examples', name);
  cpSync(pathOf(name), folder, { recursive: true, filter: (path) => !madeByRun.includes(basename(path)) });
  return folder;
}

/**
 * Returns the combinations of versions to test an example with: the lowest and the highest of each major version that the package supports
 * of its peer. The other dependencies are at the lowest and the highest version of the example's own ranges.
 *
 * @param peers the ranges that the package supports, such as `^3.0.0 || ^4.0.0`
 */
export function versionsToTest({ dependencies, devDependencies }: ExampleProject, peers: Versions): readonly Versions[] {
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, range]) => !range.startsWith('file:'));
  if (ranges.length === 0) return [{}];
  const supported = ranges.flatMap(([name]) => (peers[name] ?? '').split('||').map((major) => ({ name, major: major.trim() })));
  const majors = supported.filter(({ major }) => major !== '');
  const combinations = majors.length === 0 ? [ranges] : majors.map(({ name, major }) => [...ranges, [name, major] as const]);
  return combinations.flatMap((combination) => [
    Object.fromEntries(combination.map(([name, range]) => [name, minVersion(range)?.version ?? range])),
    Object.fromEntries(combination),
  ]);
}
