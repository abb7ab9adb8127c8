import { createRequire } from 'node:module';
import { join } from 'node:path';
import { reasonOf } from '../fail.ts';
import { checkPeer, type Peer } from './check-peer.ts';
import type { Diagnosis } from './diagnosis.ts';
import { findPackage } from './find-package.ts';
import type { Toolkit } from './toolkit.ts';

const peer: Peer = { check: 'Pact', name: '@pact-foundation/pact', entry: 'pact' };

/** What Pact's native library offers, as far as it is needed to see that it is there. */
type NativeLibrary = { readonly pactffiVersion: () => string };

/**
 * Whether Pact, an optional peer, is there with its native library for this platform. Pact itself keeps to itself why a library
 * cannot be loaded, and fails later on something else.
 */
export function checkPact(toolkit: Toolkit): Diagnosis {
  const found = checkPeer(peer, toolkit);
  if (found.status !== 'ok') return found;
  const core = findPackage('@pact-foundation/pact-core', findPackage(peer.name, toolkit.folder)?.folder ?? toolkit.folder);
  if (core === undefined) return fault('@pact-foundation/pact-core is not installed', 'Run: npm install');
  const load = createRequire(join(core.folder, 'package.json'));
  try {
    const name = nativePackage(load('detect-libc').isNonGlibcLinuxSync());
    const place = process.env.PACT_PREBUILD_PACKAGE_LOCATION;
    const folder = place === undefined ? findPackage(name, core.folder)?.folder : join(place, name);
    if (folder === undefined) return fault(`${name} is not installed`, core.optional.includes(name) ? reinstall : elsewhere(core.optional));
    const library: NativeLibrary = load('node-gyp-build')(folder);
    return { ...found, seen: `${found.seen}, native library ${library.pactffiVersion()} of ${name}` };
  } catch (error) {
    return fault(reasonOf(error).split('\n', 1)[0] ?? '', reinstall);
  }
}

const reinstall =
  'npm leaves it out with --omit=optional, and a node_modules of another platform lacks it. Here, run: rm -rf node_modules && npm ci';

function elsewhere(names: readonly string[]): string {
  return `Pact has none for this platform. Run what uses Pact on one of: ${names.map((name) => name.replace(/.*pact-core-/, '')).join(', ')}.`;
}

function fault(reason: string, mend: string): Diagnosis {
  return { check: peer.check, status: 'fault', seen: `its native library cannot be loaded: ${reason}`, mend };
}

/** As Pact names the package of each platform. */
function nativePackage(isMusl: boolean): string {
  const { platform, arch } = process;
  const system = platform === 'win32' ? 'windows' : platform;
  return `@pact-foundation/pact-core-${system}-${arch}${platform === 'linux' ? (isMusl ? '-musl' : '-glibc') : ''}`;
}
