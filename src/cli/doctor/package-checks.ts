import { createRequire } from 'node:module';
import { join } from 'node:path';
import satisfies from 'semver/functions/satisfies.js';
import minVersion from 'semver/ranges/min-version.js';
import { reasonOf } from '../fail.ts';
import type { Diagnosis } from './diagnosis.ts';
import { findPackage, type Toolkit } from './toolkit.ts';

/** An optional peer dependency, and the entry point that needs it. */
export type Peer = { readonly check: string; readonly name: string; readonly entry: string };

/** Checks whether an optional peer is installed in a supported version that runs on this Node. */
export function checkPeer({ check, name, entry }: Peer, { folder, peerDependencies }: Toolkit, node = process.versions.node): Diagnosis {
  const range = peerDependencies[name] ?? '*';
  const newest = range.split('||').at(-1) ?? range;
  const install = `npm install --save-dev ${name}@${minVersion(newest)?.major}`;
  const found = findPackage(name, folder);
  if (found === undefined)
    return { check, status: 'missing', seen: `not installed; only flowservice-kit/${entry} needs it`, fix: `If you use it: ${install}` };
  const { version, node: nodeRange } = found;
  if (!satisfies(version, range))
    return { check, status: 'fault', seen: `${version}, but flowservice-kit/${entry} needs ${range}`, fix: `Run: ${install}` };
  if (!satisfies(node, nodeRange, { includePrerelease: true }))
    return { check, status: 'fault', seen: `${version} needs Node ${nodeRange}; this is ${node}`, fix: 'Install a newer Node.' };
  return { check, status: 'ok', seen: version };
}

/** Checks whether Prism's engine, an optional dependency, is installed and can be loaded. */
export function checkPrism({ folder, optionalDependencies }: Toolkit): Diagnosis {
  const check = 'Prism';
  const names = Object.keys(optionalDependencies).filter((name) => name.startsWith('@stoplight/'));
  const install = `npm install ${names.map((name) => `${name}@${optionalDependencies[name]}`).join(' ')}`;
  const found = names.map((name) => ({ name, version: findPackage(name, folder)?.version }));
  if (found.some(({ version }) => version === undefined))
    return { check, status: 'missing', seen: 'not installed; only the header Prefer needs it', fix: `If you use it: ${install}` };
  try {
    const require = createRequire(join(folder, 'package.json'));
    for (const name of names) require(name);
  } catch (error) {
    return { check, status: 'fault', seen: `installed, but cannot be loaded (${reasonOf(error)})`, fix: `Run: ${install}` };
  }
  return { check, status: 'ok', seen: found.map(({ name, version }) => `${name.replace(/.*\//, '')} ${version}`).join(', ') };
}

const pact: Peer = { check: 'Pact', name: '@pact-foundation/pact', entry: 'pact' };

/** The one function of Pact's native library that shows whether it is loaded. */
type NativeLibrary = { readonly pactffiVersion: () => string };

/**
 * Checks whether Pact, an optional peer, is installed with its native library for this platform. Pact itself does not report why the
 * library cannot be loaded, and fails later with another error.
 */
export function checkPact(toolkit: Toolkit): Diagnosis {
  const found = checkPeer(pact, toolkit);
  if (found.status !== 'ok') return found;
  const core = findPackage('@pact-foundation/pact-core', findPackage(pact.name, toolkit.folder)?.folder ?? toolkit.folder);
  if (core === undefined) return libraryFault('@pact-foundation/pact-core is not installed', 'Run: npm install');
  const load = createRequire(join(core.folder, 'package.json'));
  try {
    // Pact 13 contains its library for every platform. Later versions have a package for each.
    const isOwn = core.optional.length === 0;
    const name = isOwn ? '@pact-foundation/pact-core' : nativePackage(load('detect-libc').isNonGlibcLinuxSync());
    const place = process.env[isOwn ? 'PACT_PREBUILD_LOCATION' : 'PACT_PREBUILD_PACKAGE_LOCATION'];
    const installed = isOwn ? core.folder : findPackage(name, core.folder)?.folder;
    const folder = place === undefined ? installed : isOwn ? place : join(place, name);
    if (folder === undefined)
      return libraryFault(`${name} is not installed`, core.optional.includes(name) ? reinstall : elsewhere(core.optional));
    const library: NativeLibrary = load('node-gyp-build')(folder);
    return { ...found, seen: `${found.seen}, native library ${library.pactffiVersion()} of ${name}` };
  } catch (error) {
    return libraryFault(reasonOf(error).split('\n', 1)[0] ?? '', reinstall);
  }
}

const reinstall =
  'npm leaves it out with --omit=optional, and it is missing if node_modules comes from another platform. Run: rm -rf node_modules && npm ci';

function elsewhere(names: readonly string[]): string {
  return `Pact does not support this platform. It supports: ${names.map((name) => name.replace(/.*pact-core-/, '')).join(', ')}.`;
}

function libraryFault(reason: string, fix: string): Diagnosis {
  return { check: pact.check, status: 'fault', seen: `its native library cannot be loaded: ${reason}`, fix };
}

/** Returns the name of Pact's package for this platform. */
function nativePackage(isMusl: boolean): string {
  const { platform, arch } = process;
  const system = platform === 'win32' ? 'windows' : platform;
  return `@pact-foundation/pact-core-${system}-${arch}${platform === 'linux' ? (isMusl ? '-musl' : '-glibc') : ''}`;
}
