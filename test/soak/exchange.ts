import assert from 'node:assert/strict';
import type { Ask } from '../connection-requests.ts';
import { checkResponse, operations } from '../contract.ts';
import { effectOf } from './scenario-effect.ts';

/** A response, or undefined if none could be read. */
// biome-ignore lint/suspicious/noExplicitAny: the client compares what is in it
export type Received = { readonly status: number | 'lost'; readonly body?: any };

/** The number of responses of each status, and of connections that were cut. */
export type Counts = Map<string, number>;

/**
 * Sends a request under a scenario, and checks the response against the description, the expected status and the scenario.
 *
 * @throws AssertionError if the response is wrong; the error of `fetch` if the response is missing
 */
export async function exchange(
  url: string,
  { operation, request }: Ask,
  expected: number,
  counts: Counts,
  scenario?: string,
): Promise<Received> {
  const effect = effectOf(scenario, operation);
  const tally = (answer: string): void => void counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const { method, target, body } = request;
  const headers = new Headers(request.headers.map(([name, value]): [string, string] => [name, value]));
  if (scenario !== undefined) headers.set('x-mock-scenario', scenario);
  // Else the next request may already be on its way over a connection whose end has not been seen yet.
  if (effect.cut !== undefined) headers.set('connection', 'close');
  let response: Response;
  let bytes: Buffer;
  try {
    response = await fetch(url + target, { method, headers, ...(body.length === 0 ? {} : { body: Buffer.from(body) }) });
    bytes = Buffer.from(await response.arrayBuffer());
  } catch (error) {
    if (effect.cut === undefined) throw error;
    tally('cut');
    return { status: 'lost' };
  }
  const { status } = response;
  const what = `${operation}${scenario === undefined ? '' : ` (${scenario})`}, got ${status}: ${bytes.toString().slice(0, 300)}`;
  tally(String(status));
  assert.equal(status, effect.refused ?? expected, what);
  // A cut before anything is done leaves no response; after it, a response may arrive before the end of the connection.
  assert.notEqual(effect.cut, 'before', what);
  if (effect.cut === 'after' || (effect.damaged === true && status < 300)) return { status: 'lost' };
  assert.deepEqual(checkResponse(operations[operation], { status, headers: [...response.headers], body: bytes }), [], what);
  return { status, body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()) };
}
