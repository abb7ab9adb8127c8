import type { ViolationCode } from '../check/finding.ts';
import type { Contract } from '../contract/contract.ts';

/** The page of one violation code: its meaning, an example, a fix, and its source. */
export type CodePage = { readonly means: string; readonly example: string; readonly fix: string; readonly reference: string };

/** Returns the page of every violation code, in the description's order. */
export function codePages({ description }: Contract): Readonly<Record<ViolationCode, CodePage>> {
  return description.components.schemas.Violation.properties.code['x-codes'];
}
