import satisfies from 'semver/functions/satisfies.js';
import minVersion from 'semver/ranges/min-version.js';
import type { Diagnosis } from './diagnosis.ts';
import { findPackage } from './find-package.ts';
import type { Toolkit } from './toolkit.ts';

/** An optional peer dependency, and who needs it. */
export type Peer = { readonly check: string; readonly name: string; readonly entry: string };

/** Whether an optional peer is there, is of a version that the toolkit works with, and works with this Node. */
export function checkPeer({ check, name, entry }: Peer, { folder, peerDependencies }: Toolkit, node = process.versions.node): Diagnosis {
  const range = peerDependencies[name] ?? '*';
  const install = `npm install --save-dev ${name}@${minVersion(range)?.major}`;
  const found = findPackage(name, folder);
  if (found === undefined)
    return { check, status: 'missing', seen: `not installed; needed only for flowservice-kit/${entry}`, mend: `If you use it: ${install}` };
  const { version, node: needed } = found;
  if (!satisfies(version, range))
    return { check, status: 'fault', seen: `${version}, and flowservice-kit/${entry} needs ${range}`, mend: `Run: ${install}` };
  if (!satisfies(node, needed, { includePrerelease: true }))
    return { check, status: 'fault', seen: `${version} needs Node ${needed}; this is ${node}`, mend: 'Install a newer Node.' };
  return { check, status: 'ok', seen: version };
}
