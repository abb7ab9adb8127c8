import type { Description } from '../generated/description-type.ts';
import type { advisedValidators, publishedValidators, validators } from '../generated/validators.ts';
import type { AuthSpec } from './auth-spec.ts';
import { type OperationFinder, operationFinder } from './find-operation.ts';
import { compileOperations, type Operation, type OperationId } from './operation.ts';
import { namesOfSecrets } from './secrets.ts';
import { compileSources, type Source } from './source.ts';

/** A bundled OpenAPI description of Flow Service with this project's `x-` members. */
export type { Description };

/** Validators of the description's schemas by name, as ajv compiles them. */
export type Validators = {
  /** For requests and for responses of the mock. */
  readonly promised: typeof validators;
  /** For responses of the real service, which may differ. */
  readonly published: typeof publishedValidators;
  /** For requests: a body that breaks only these rules deserves a warning. Undefined for a schema without advice. */
  readonly advised: typeof advisedValidators;
};

/**
 * A compiled description. Checks, mock, readers and reports get all their rules from it. It is passed to them as an argument, so that
 * several contracts can exist.
 */
export type Contract = {
  readonly description: Description;
  readonly validators: Validators;
  /** Every operation by its `operationId`, in the description's order. */
  readonly operations: { readonly [id in OperationId]: Operation };
  /** The sources and destinations whose connections it has, at least one. */
  readonly sources: readonly Source[];
  /** The auth specs of all sources. */
  readonly authSpecs: readonly AuthSpec[];
  /** The names of all properties whose values are credentials. */
  readonly secretNames: ReadonlySet<string>;
  readonly finder: OperationFinder;
};

/** Compiles a description. Throws a TypeError if the description lacks a part that a rule needs. */
export function compile(description: Description, validators: Validators): Contract {
  const operations = compileOperations(description);
  const sources = compileSources(description);
  return {
    description,
    validators,
    operations,
    sources,
    authSpecs: sources.flatMap(({ authSpecs }) => authSpecs),
    secretNames: namesOfSecrets(description.components.schemas),
    finder: operationFinder(description, operations),
  };
}
