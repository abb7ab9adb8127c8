import satisfies from 'semver/functions/satisfies.js';
import type { Diagnosis } from './diagnosis.ts';

/** Whether this Node is one that the toolkit runs on. */
export function checkNode(version: string, needed: string): Diagnosis {
  const isGood = satisfies(version, needed, { includePrerelease: true });
  return {
    check: 'Node',
    status: isGood ? 'ok' : 'fault',
    seen: isGood ? `${version} (${needed} is needed)` : `${version}, and ${needed} is needed`,
    ...(isGood ? {} : { mend: 'Install a newer Node: https://nodejs.org/en/download. In a clone, "npm ci" brings one along.' }),
  };
}
