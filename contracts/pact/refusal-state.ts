import { type ErrorName, errorExamples, errorNames } from '../../src/contract/error-example.ts';

/** Every refusal that the description has. */
export const refusalNames: readonly ErrorName[] = errorNames;

/** The provider state in which a refusal is the answer, as `given` takes it. */
export function stateOfRefusal(name: ErrorName): string {
  return errorExamples[name].summary;
}

/** The name of the refusal that is the answer in a provider state; undefined where the state is none of the description's. */
export function refusalIn(state: string): ErrorName | undefined {
  return refusalNames.find((name) => stateOfRefusal(name) === state);
}
