import type { Answer } from '../../src/http/answer.ts';

/** An answer about the mock itself: JSON, or nothing with 204. */
export function plain(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  const text = body === undefined ? '' : JSON.stringify(body);
  const type: Readonly<Record<string, string>> = body === undefined ? {} : { 'content-type': 'application/json' };
  return { status, headers: { ...type, ...headers }, body: text, violations: [] };
}
