import type { Finding } from '../../check/finding.ts';
import type { Header, RequestMessage } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import { requestWithOwnMasks } from '../../redaction/others-masks.ts';
import { methodOf } from '../reading.ts';
import { withAuth } from './auth.ts';
import type { CollectionItem } from './collection-items.ts';
import { bodyOfPostman, pairsOf } from './postman-body.ts';
import { addressOf, hostVariables, urlOf } from './postman-url.ts';
import { unknownPlaces } from './unknown-places.ts';
import { type Fill, withPlaceholders } from './variables.ts';

/** A request of a collection as it is sent, and its URL. */
export type PostmanRequest = {
  readonly message: RequestMessage;
  readonly url: URL;
  /** The variables without a value in its host; empty if there are none. */
  readonly unnamed: string;
  /** A warning for each place whose value the collection does not hold, to be reported if the value matters. */
  readonly notChecked: readonly Finding[];
};

/**
 * Makes the request that Postman would send; undefined if its URL is invalid.
 *
 * @param around the authorization and the settings of the folders around it
 * @see Postman collection format 2.1.0, request
 */
export function requestOfPostman(
  written: unknown,
  around: Pick<CollectionItem, 'auth' | 'disabledHeaders'>,
  fill: Fill,
): PostmanRequest | undefined {
  const request: Readonly<Record<string, unknown>> = isRecord(written) ? written : { url: written };
  const filled = fill(urlOf(request.url));
  const address = addressOf(filled);
  if (!URL.canParse(withPlaceholders(address))) return undefined;
  const url = new URL(withPlaceholders(address));
  const own = pairsOf(request.header, fill);
  const body = bodyOfPostman(request.body, own, fill);
  const isTyped = own.some(([name]) => name.toLowerCase() === 'content-type') || around.disabledHeaders.has('content-type');
  const authorized = withAuth(own, isRecord(request.auth) ? request.auth : around.auth, fill);
  const headers: readonly Header[] = body.type === undefined || isTyped ? authorized : [...authorized, ['Content-Type', body.type]];
  const target = address.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const { message, notChecked } = requestWithOwnMasks({
    method: methodOf(request.method),
    target: decodeBraces(url.pathname + url.search),
    headers: headers.map(([name, value]): Header => [withPlaceholders(name), withPlaceholders(value)]),
    body: new TextEncoder().encode(withPlaceholders(body.text)),
  });
  const unknown = unknownPlaces({ target, headers, body, isTyped: isTyped || body.type !== undefined });
  return { url, unnamed: hostVariables(filled), message, notChecked: [...unknown, ...notChecked] };
}

/** Restores the braces of placeholders, which a URL encodes. */
function decodeBraces(target: string): string {
  return target.replaceAll(/%7B(\w+)%7D/gi, '{$1}');
}
