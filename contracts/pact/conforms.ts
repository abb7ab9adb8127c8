import { type Validator, validators } from '../../src/generated/validators.ts';

const byName: Readonly<Record<string, Validator>> = validators;

/** Whether a value is of the schema that the description has under this name. */
export function conforms(schema: string, value: unknown): boolean {
  return byName[schema]?.(value) === true;
}
