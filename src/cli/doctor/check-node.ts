import type { Diagnosis } from './diagnosis.ts';
import { isInRange } from './is-in-range.ts';

/** Whether this Node is one that the toolkit runs on. */
export function checkNode(version: string, needed: string): Diagnosis {
  const isGood = isInRange(version, needed);
  return {
    check: 'Node',
    status: isGood ? 'ok' : 'fault',
    seen: isGood ? `${version} (${needed} is needed)` : `${version}, and ${needed} is needed`,
    ...(isGood ? {} : { mend: 'Install a newer Node: https://nodejs.org/en/download. In a clone, "npm ci" brings one along.' }),
  };
}
