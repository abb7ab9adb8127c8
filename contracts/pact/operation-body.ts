import { flowService } from '../../src/contract/flow-service.ts';
import type { BodyRule } from '../../src/contract/operation.ts';
import { description } from '../../src/generated/description.ts';
import { conforms } from './conforms.ts';
import { matcherFor } from './matcher-for.ts';
import type { CalledOperationId } from './operation-request.ts';

type Paths = typeof description.paths;
type Operations = { [Path in keyof Paths]: Paths[Path][keyof Paths[Path]] }[keyof Paths];
type WithExamples = { readonly requestBody: { readonly content: { readonly 'application/json': { readonly examples: object } } } };
type ExamplesOf<Id> =
  Extract<Operations, WithExamples & { readonly operationId: Id }> extends infer Operation
    ? Operation extends WithExamples
      ? keyof Operation['requestBody']['content']['application/json']['examples']
      : never
    : never;

/** The `operationId` of an operation with a request body. */
export type OperationIdWithBody = { [Id in CalledOperationId]: [ExamplesOf<Id>] extends [never] ? never : Id }[CalledOperationId];

/** The name of a documented request body of an operation. */
export type RequestBodyName<Id extends OperationIdWithBody> = ExamplesOf<Id>;

const { schemas, examples } = description.components;

/** Members whose values decide about the meaning of the others. */
const decisive = ['path', 'connectionSpec', 'flowSpec', 'format', 'entityType', 'frequency'];

/**
 * Returns the request body of an operation, with matchers, like an example: the name of a documented one, or your own, which has exactly
 * the members that your consumer sends. Values must have the same type and format; specifications, the frequency of a schedule, the format
 * of data and the paths of a patch must be equal. The provider state sets the ids of other entities, such as `baseConnectionId` and
 * `flowId`. Secrets are not copied.
 *
 * @example
 * operationBody('createFlow', 'create-flow-once')
 * @throws Error if the example does not conform to the description
 */
export function operationBody<Id extends OperationIdWithBody>(operation: Id, example: RequestBodyName<Id> | object): unknown {
  const { body } = flowService.operations[operation];
  const value: unknown = typeof example === 'object' ? example : Object(examples[example as keyof typeof examples]).value;
  const schema = body === undefined ? undefined : schemasOf(body).find((one) => conforms(flowService, one, value));
  if (schema === undefined) throw new Error(`The example does not conform to the request body of ${operation} in the API description.`);
  return matcherFor(schemas[schema], value, { exact: decisive, answer: false });
}

function schemasOf({ schema, byQuery }: BodyRule) {
  return [...new Set([schema, ...Object.values(byQuery?.schemas ?? {})])] as readonly (keyof typeof schemas)[];
}
