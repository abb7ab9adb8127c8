import { type Validator, validators } from '../../src/generated/validators.ts';

const byName: Readonly<Record<string, Validator>> = validators;

/** Checks whether a value matches the schema of this name in the description. */
export function conforms(schema: string, value: unknown): boolean {
  return byName[schema]?.(value) === true;
}
