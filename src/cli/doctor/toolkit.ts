import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** An installation or a clone of this toolkit. */
export type Toolkit = {
  /** The folder of its `package.json`. */
  readonly folder: string;
  /** Whether it is a clone, in which the generated files can be generated again. */
  readonly isClone: boolean;
  /** The supported versions, as listed in its `package.json`. */
  readonly engines: { readonly node: string };
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

/** Returns the toolkit that is running. */
export function thisToolkit(): Toolkit {
  return toolkitIn(dirname(createRequire(import.meta.url).resolve('flowservice-kit/package.json')));
}

/** Returns the toolkit in a folder. */
export function toolkitIn(folder: string): Toolkit {
  const { engines, optionalDependencies, peerDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { folder, isClone: existsSync(join(folder, 'spec/generate.ts')), engines, optionalDependencies, peerDependencies };
}

export type InstalledPackage = {
  readonly folder: string;
  readonly version: string;
  /** The range of Node versions that it supports. */
  readonly node: string;
  /** The names of its optional dependencies, such as a library for each platform. */
  readonly optional: readonly string[];
};

/**
 * Finds the package that a module in the folder would import, in the same places as Node, without loading it. A package is found even if
 * its `exports` hide its `package.json`. `module.findPackageJSON` does the same, but only from Node 22.14 on.
 *
 * @see Node documentation: require.resolve.paths
 */
export function findPackage(name: string, folder: string): InstalledPackage | undefined {
  for (const place of createRequire(join(folder, 'package.json')).resolve.paths(name) ?? []) {
    const found = join(place, name);
    const manifest = join(found, 'package.json');
    if (!existsSync(manifest)) continue;
    const { version, engines, optionalDependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
    return { folder: found, version, node: engines?.node ?? '*', optional: Object.keys(optionalDependencies) };
  }
  return undefined;
}
