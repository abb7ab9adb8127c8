import { errorBody, errorStatus, type Variables } from '../../mock/published-errors.ts';
import type { ErrorName } from '../contract/error-example.ts';
import type { Violation } from '../generated/flow-service.ts';

/** Where a connection is cut: before anything is done, in the middle of the answer, or after it. */
export type Cut = 'before' | 'middle' | 'after';

/** What the mock sends back; `violations` is what the check found, warnings included, for logs and tests. */
export type Answer = {
  /** The HTTP status. */
  readonly status: number;
  /** By their names as they are written. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where there is none. */
  readonly body: string;
  /** In the order in which a gateway meets them. */
  readonly violations: readonly Violation[];
  /** How long to wait before it is sent, in milliseconds. */
  readonly delay?: number;
  /** Where the connection is cut; it is not where nothing is said. */
  readonly cut?: Cut;
  /** The name of the scenario that was applied. */
  readonly scenario?: string;
};

/** What an answer may have beside status and body. */
export type AnswerDetails = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly violations?: readonly Violation[];
};

/** An answer of the mock in JSON, with the request id that every answer carries. */
export function jsonAnswer(
  status: number,
  requestId: string,
  body: unknown,
  { headers = {}, violations = [] }: AnswerDetails = {},
): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'content-type': 'application/json', ...headers, 'x-request-id': requestId }, body: text, violations };
}

/** A published error as an answer. */
export function errorAnswer(name: ErrorName, requestId: string, variables: Variables = {}, details: AnswerDetails = {}): Answer {
  return jsonAnswer(errorStatus(name), requestId, errorBody(name, requestId, variables), details);
}

/** A refusal's body with what is wrong, as JSON on lines of their own: it is read in a terminal more often than anywhere else. */
export function explainedBody(published: Readonly<Record<string, unknown>>, violations: readonly Violation[]): string {
  return `${JSON.stringify({ ...published, violations }, null, 2)}\n`;
}
