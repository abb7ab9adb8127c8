import { kindOf } from './check-option.ts';
import { FlowServiceError } from './errors.ts';
import { secretParams, secretsOf } from './redact.ts';

/** A request body, and the secrets in it. */
export type EncodedBody = { readonly json: string; readonly secrets: readonly string[] };

/**
 * Encodes a request body as JSON.
 *
 * @param secretNames the members whose values are secret, in addition to those named like a password
 * @throws FlowServiceError if it cannot be written as JSON
 */
export function encodeBody(value: unknown, secretNames: readonly string[] = []): EncodedBody {
  try {
    const json = JSON.stringify(value);
    return { json, secrets: secretsOf(JSON.parse(json), [...secretNames, ...secretParams]) };
  } catch {
    throw new FlowServiceError('The request cannot be written as JSON, so nothing was sent. Pass plain values without cycles.');
  }
}

/**
 * Encodes an id as a path segment.
 *
 * @throws FlowServiceError if the id would change the path
 */
export function pathSegment(id: unknown): string {
  if (typeof id !== 'string') throw invalidId(`is ${kindOf(id)}`);
  if (id.trim() === '') throw invalidId('is empty');
  // A URL drops dot segments, and the segment before `..` with them.
  if (id === '.' || id === '..') throw invalidId('is a dot segment');
  try {
    return encodeURIComponent(id);
  } catch {
    throw invalidId('has characters that a URL cannot contain');
  }
}

function invalidId(fault: string): FlowServiceError {
  return new FlowServiceError(`The id ${fault}, so nothing was sent. Pass the id that the service returned.`);
}

type Value = string | number | boolean | readonly string[] | undefined;

/** Encodes a query with its question mark. Leaves undefined parameters out; repeats a parameter for each item of a list. */
export function queryString(parameters: Readonly<Record<string, Value>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, String(one)]));
  // A space is sent as %20, because not every server reads a plus sign as a space.
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString().replaceAll('+', '%20')}`;
}

/**
 * Checks an etag that is to be sent as If-Match.
 *
 * @see Update connections using the Flow Service API
 * @throws FlowServiceError if a header cannot contain it
 */
export function checkEtag(etag: unknown, kind: string): string {
  if (typeof etag === 'string' && /^[\x21-\x7e]+$/.test(etag)) return etag;
  const fault = typeof etag !== 'string' ? kindOf(etag) : etag === '' ? 'empty' : 'not a valid header value';
  throw new FlowServiceError(
    `The option ifMatch is ${fault}, so nothing was sent. Pass the etag of the ${kind} as it was read, with its double quotes; ` +
      'it has none while its state is initializing.',
  );
}
