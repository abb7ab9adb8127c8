import { description } from '../generated/description.ts';
import { type Operation, operations } from './operation.ts';

type Examples = typeof description.components.examples;

/** What tells the body of an error from that of a success: every one of Adobe's shapes has one of these members. */
type ErrorBody =
  | { readonly message: string }
  | { readonly errorMessage: string }
  | { readonly detail: string }
  | { readonly error: string };

/** The name of an error body that the description holds as an example. */
export type ErrorName = { [name in keyof Examples]: Examples[name]['value'] extends ErrorBody ? name : never }[keyof Examples];

/** An error body, how its text varies, and in what state of the provider it is the answer. */
export type ErrorExample = {
  readonly summary: string;
  readonly 'x-reference': string;
  readonly value: Readonly<Record<string, unknown>> & { readonly report?: Readonly<Record<string, unknown>> };
  readonly 'x-message-template'?: string;
  readonly 'x-caused-by': readonly string[];
};

/** Every error body that the description holds as an example. */
export const errorExamples: Readonly<Record<ErrorName, ErrorExample>> = description.components.examples;

const statuses = new Map(
  Object.values(operations).flatMap(({ responses }) =>
    [...responses].flatMap(([status, { examples }]) => examples.map((name) => [name, status] as const)),
  ),
);

/** The HTTP status of the responses that have an example of this name. */
export function statusOfExample(name: string): number | undefined {
  return statuses.get(name);
}

/** The names of all error bodies, in the order in which the operations document them. */
export const errorNames: readonly ErrorName[] = [...statuses].flatMap(([name, status]) => (status < 400 ? [] : [name as ErrorName]));

/**
 * What an operation's refusal with a status is the answer to: places of mistakes, as pointers, and `state` where a request without any
 * may be refused so.
 */
export function causesOf({ responses }: Pick<Operation, 'responses'>, status: number): readonly string[] {
  const examples: Readonly<Record<string, Partial<ErrorExample>>> = errorExamples;
  return (responses.get(status)?.examples ?? []).flatMap((name) => examples[name]?.['x-caused-by'] ?? []);
}
