import { isError } from '../../src/check/finding.ts';
import { splitTarget } from '../../src/check/http-message.ts';
import type { OperationId } from '../../src/contract/operation.ts';
import type { Violation } from '../../src/generated/flow-service.ts';
import type { JournalEntry } from '../journal.ts';

/** A row of the inspector's list: an entry of the journal without its messages. */
export type RequestSummary = {
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Without its question mark; empty if there is none. */
  readonly query: string;
  readonly operation?: OperationId | undefined;
  /** 0 if the connection was cut before anything was done. */
  readonly status: number;
  readonly milliseconds: number;
  readonly verdict: 'conforms' | 'warnings' | 'violations';
  /** The first {@link mostMistakes} violations, warnings included. */
  readonly mistakes: readonly Pick<Violation, 'code' | 'at' | 'severity'>[];
  readonly scenario?: string | undefined;
};

/** The number of violations that a summary names. */
const mostMistakes = 20;

/** The length of a path or a query in a summary, in characters. The entry has all of it. */
const longest = 1000;

/** Returns the summary of an entry. */
export function summaryOf({ id, at, milliseconds, operation, request, violations, scenario, response }: JournalEntry): RequestSummary {
  const { path, query } = splitTarget(request.target);
  const verdict = violations.some(isError) ? 'violations' : violations.length > 0 ? 'warnings' : 'conforms';
  const mistakes = violations.slice(0, mostMistakes).map(({ code, at, severity }) => ({ code, at, severity }));
  const { status } = response;
  const asked = { method: request.method, path: shortened(path), query: shortened(query) };
  return { id, at, ...asked, operation, status, milliseconds, verdict, mistakes, scenario };
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
