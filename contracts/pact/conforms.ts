import type { Contract } from '../../src/contract/contract.ts';
import type { Validator } from '../../src/generated/validators.ts';

/** Checks whether a value matches the schema of this name in the description. */
export function conforms({ validators: { promised } }: Contract, schema: string, value: unknown): boolean {
  const byName: Readonly<Record<string, Validator>> = promised;
  return byName[schema]?.(value) === true;
}
