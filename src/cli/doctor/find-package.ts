import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A package that is installed. */
export type InstalledPackage = {
  readonly folder: string;
  readonly version: string;
  /** The range of Node's versions that it says it works with. */
  readonly node: string;
  /** The names of what it takes where it can be had, such as a library for each platform. */
  readonly optional: readonly string[];
};

/**
 * The package of this name that a module in the folder would get, as Node looks it up. It is not loaded, and found even where its
 * `exports` hide its `package.json`.
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
