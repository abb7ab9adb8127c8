import { description } from '../generated/description.ts';
import { type Operation, operations } from './operation.ts';
import type { ViolationCode } from './violation.ts';

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
  readonly 'x-caused-by': readonly (string | Cause)[];
};

/** What an error is the response to: a mistake at or below a place, with one of the codes if others there are refused differently. */
export type Cause = { readonly at: string; readonly codes?: readonly ViolationCode[] };

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
 * What an operation's refusal is the response to: the mistakes that it may have, and `state` as the place if a request without any may be
 * refused so. A body with the code of a documented error narrows them to those of that error.
 */
export function causesOf({ responses }: Pick<Operation, 'responses'>, status: number, body?: unknown): readonly Cause[] {
  const known: Readonly<Record<string, Partial<ErrorExample>>> = errorExamples;
  const examples = (responses.get(status)?.examples ?? []).map((name) => known[name]);
  const code = codeOfError(body);
  const same = examples.filter((example) => code !== undefined && codeOfError(example?.value) === code);
  const causes = (same.length > 0 ? same : examples).flatMap((example) => example?.['x-caused-by'] ?? []);
  return causes.map((cause) => (typeof cause === 'string' ? { at: cause } : cause));
}

/** The member of an error body that tells one error from another: the gateway's code, Flow Service's type, or OAuth's error. */
export function codeOfError(body: unknown): unknown {
  const { error_code: code, type, error }: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {};
  return typeof code === 'number' ? String(code) : (code ?? type ?? error);
}
