import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import type { OperationId } from '../contract/operation.ts';
import type { Finding } from './finding.ts';

/**
 * The strictness of the check if Adobe's own sources disagree, or are more tolerant than advisable: `strict` requires everything that the
 * tutorial requires; `lenient` rejects only what Adobe documents as invalid, and warns about the rest.
 */
export type Profile = 'strict' | 'lenient';

/** Every profile, the default first. */
export const profiles: readonly Profile[] = ['strict', 'lenient'];

type Tolerated = { readonly code: string; readonly place: RegExp; readonly operations: readonly string[] | undefined };

/** The codes that the lenient profile tolerates, at the places whose pointer matches; `*` stands for any one name. */
const tolerated = derived(({ description }): readonly Tolerated[] =>
  description.info['x-lenient'].map((entry) => ({
    code: entry.code,
    place: 'at' in entry ? new RegExp(`^${entry.at.replaceAll('*', '[^/]+')}$`) : /^/,
    operations: 'operations' in entry ? entry.operations : undefined,
  })),
);

/** Returns the findings in a request to an operation with the severity that the profile gives them. */
export function weigh(contract: Contract, findings: readonly Finding[], profile: Profile, operation: OperationId): readonly Finding[] {
  if (profile === 'strict') return findings;
  return findings.map((finding) => {
    const isTolerated =
      finding.inferred === true ||
      (!finding.essential &&
        tolerated(contract).some(
          ({ code, place, operations }) => finding.code === code && place.test(finding.at) && operations?.includes(operation) !== false,
        ));
    return isTolerated ? { ...finding, severity: 'warning' } : finding;
  });
}

/**
 * Limits the number of findings, errors before warnings: one message can cause thousands, more than people read.
 *
 * @see the description, `x-max-violations`
 */
export function firstFindings({ description }: Contract, findings: readonly Finding[]): readonly Finding[] {
  const { 'x-max-violations': most } = description.info;
  if (findings.length <= most) return findings;
  return findings.toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error')).slice(0, most);
}
