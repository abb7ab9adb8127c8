import type { Violation } from '../generated/flow-service.ts';
import type { Contract, Description } from './contract.ts';
import { derived } from './derived.ts';
import { type Operation, type OperationId, ownOperations } from './operation.ts';

type Examples = Description['components']['examples'];

/** The members that distinguish the body of an error response: every one of Adobe's shapes has one of them. */
type ErrorBody =
  | { readonly message: string }
  | { readonly errorMessage: string }
  | { readonly detail: string }
  | { readonly error: string };

/** The name of an error body among the description's examples. */
export type ErrorName = { [name in keyof Examples]: Examples[name]['value'] extends ErrorBody ? name : never }[keyof Examples];

/** An error body, its template, and its causes. */
export type ErrorExample = {
  readonly summary: string;
  readonly 'x-reference': string;
  /** The code of the source's own error, within an error that Flow Service passes on. */
  readonly 'x-provider-code'?: string;
  readonly value: Readonly<Record<string, unknown>> & { readonly report?: Readonly<Record<string, unknown>> };
  readonly 'x-message-template'?: string;
  readonly 'x-message-variables'?: Readonly<Record<string, string>>;
  readonly 'x-caused-by': readonly (string | Cause)[];
  readonly 'x-scenario-only'?: boolean;
};

/** A cause of an error response: a mistake at or below a place, limited to some codes if others there have another response. */
export type Cause = { readonly at: string; readonly codes?: readonly Violation['code'][] };

/** Returns every error body that the description has as an example. */
export function errorExamples({ description }: Contract): Readonly<Record<ErrorName, ErrorExample>> {
  return description.components.examples;
}

const statuses = derived(({ operations }) => statusesOf(Object.values(operations)));

function statusesOf(operations: readonly Operation[]): ReadonlyMap<string, number> {
  const entries = operations.flatMap(({ responses }) =>
    [...responses].flatMap(([status, { examples }]) => examples.map((name) => [name, status] as const)),
  );
  return new Map(entries);
}

/** Returns the HTTP status of the responses that have an example of this name. */
export function statusOfExample(contract: Contract, name: string): number | undefined {
  return statuses(contract).get(name);
}

/** Lists the names of Flow Service's error bodies, in the order in which the operations document them. */
export const errorNames = derived((contract): readonly ErrorName[] =>
  [...statusesOf(ownOperations(contract))].flatMap(([name, status]) => (status < 400 ? [] : [name as ErrorName])),
);

/** Lists the operations of Flow Service that document an error. */
export function operationsWithError(contract: Contract, name: ErrorName): readonly OperationId[] {
  return ownOperations(contract).flatMap((operation) => (documentsError(operation, name) ? [operation.id] : []));
}

/** Returns whether an operation documents an error. */
export function documentsError({ responses }: Operation, name: string): boolean {
  return [...responses.values()].some(({ examples }) => examples.includes(name));
}

/** Returns the code of a documented error: `FLOW-1418-400`, `403025`, or OAuth's `invalid_request`. Undefined for errors without one. */
export function codeOfExample(contract: Contract, name: ErrorName): string | undefined {
  const code = String(codeOfError(errorExamples(contract)[name].value) ?? '');
  return /(?:^|\/)(FLOW-[0-9-]+|[a-z_]+|[0-9]+)$/.exec(code.replace(/^\/.*/, ''))?.[1];
}

/** Lists the forms in which a code may be written: as in a body, and as in Adobe's catalog, with and without the status. */
export function formsOfCode(code: string): readonly string[] {
  const [, number, status] = /^FLOW-(\d+)-(\d+)$/.exec(code) ?? [];
  return number === undefined ? [code] : [number, `${number}-${status}`, `FLOW-${number}`, code];
}

function formsOfProviderCode({ 'x-provider-code': code }: ErrorExample): readonly string[] {
  return code === undefined ? [] : [code.replace(/-.*/, ''), code];
}

/** Lists the documented errors with a code, in any of its forms, those first that a valid request can have. Several may share one. */
export function errorsWithCode(contract: Contract, text: string): readonly ErrorName[] {
  const [one, other] = [text, text.toUpperCase()];
  const found = errorNames(contract).filter((name) =>
    [...formsOfCode(codeOfExample(contract, name) ?? ''), ...formsOfProviderCode(errorExamples(contract)[name])].some(
      (form) => form !== '' && (form === one || form === other),
    ),
  );
  const byState = (name: ErrorName): number => Number(errorExamples(contract)[name]['x-caused-by'].includes('state'));
  return found.toSorted((a, b) => byState(b) - byState(a));
}

/**
 * Lists the causes of an operation's error response: the mistakes that lead to it, and `state` as the place if a valid request can have
 * it. A body with the code of a documented error limits them to the causes of that error.
 */
export function causesOf(contract: Contract, { responses }: Operation, status: number, body?: unknown): readonly Cause[] {
  const known: Readonly<Record<string, Partial<ErrorExample>>> = errorExamples(contract);
  const examples = (responses.get(status)?.examples ?? []).map((name) => known[name]);
  const code = codeOfError(body);
  const same = examples.filter((example) => code !== undefined && codeOfError(example?.value) === code);
  const sent = examples.filter((example) => example?.['x-scenario-only'] !== true);
  const causes = (same.length > 0 ? same : sent).flatMap((example) => example?.['x-caused-by'] ?? []);
  return causes.map((cause) => (typeof cause === 'string' ? { at: cause } : cause));
}

/** Returns the member of an error body that identifies the error: the gateway's code, Flow Service's type, or OAuth's error. */
export function codeOfError(body: unknown): unknown {
  const { error_code: code, type, error }: Readonly<Record<string, unknown>> = Object(body);
  return typeof code === 'number' ? String(code) : (code ?? type ?? error);
}
