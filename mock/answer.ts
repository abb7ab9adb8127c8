import type { Violation } from '../src/conformance/index.ts';

/** What the mock sends back; `violations` is what the check found, warnings included, for logs and tests. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly violations: readonly Violation[];
};

/** An answer of the mock in JSON, with the request id that every answer carries. */
export function jsonAnswer(
  status: number,
  requestId: string,
  body: unknown,
  {
    headers = {},
    violations = [],
  }: { readonly headers?: Readonly<Record<string, string>>; readonly violations?: readonly Violation[] } = {},
): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'content-type': 'application/json', ...headers, 'x-request-id': requestId }, body: text, violations };
}
