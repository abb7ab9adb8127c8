import type { Answer } from '../../src/http/answer.ts';
import { plain } from './admin-page.ts';

const endlessMessage = 'Events are sent only over HTTP and by mock.fetch. Use one of them, or GET /__mock/requests.';

/** Creates a response whose body is made as the client reads it, so that it is never in memory as a whole. */
export function streamed(type: string, pieces: Iterable<string>): Answer {
  return { status: 200, headers: { 'content-type': type }, body: '', pieces, violations: [] };
}

/** Writes an object with one list as JSON, an item at a time. Its other members come first. */
export function* jsonList(name: string, items: Iterable<unknown>, others: Readonly<Record<string, unknown>> = {}): Generator<string> {
  const before = Object.entries(others).map(([other, value]) => `${JSON.stringify(other)}:${JSON.stringify(value)},`);
  yield `{${before.join('')}${JSON.stringify(name)}:[`;
  let separator = '';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',';
  }
  yield ']}';
}

/** Writes items as NDJSON, an item at a time. */
export function* jsonLines(items: Iterable<unknown>): Generator<string> {
  for (const item of items) yield `${JSON.stringify(item)}\n`;
}

/** Reports an error that occurs while a body is made. Its client has the head already, and gets no error response. */
export function reportErrors(answer: Answer, onError: (error: unknown) => void): Answer {
  const { pieces } = answer;
  return pieces === undefined ? answer : { ...answer, pieces: reporting(pieces, onError) };
}

function* reporting(pieces: Iterable<string>, onError: (error: unknown) => void): Generator<string> {
  try {
    yield* pieces;
  } catch (error) {
    onError(error);
    throw error;
  }
}

/** Makes the whole body of a response at once, for callers that read only `body`. A body without an end cannot be made. */
export function withWholeBody({ pieces, ...answer }: Answer): Answer {
  if (answer.live !== undefined) return plain(501, { message: endlessMessage });
  return pieces === undefined ? answer : { ...answer, body: [...pieces].join('') };
}
