import fc from 'fast-check';
import { type Header, type RequestMessage, secretNames } from './contract.ts';
import { type DescribedOperation, described } from './described.ts';
import { bodyOf, headersOf, pairsOf, pathOf, queryWith, requestTo } from './request-to.ts';
import { bodies } from './requests.ts';
import { secrets } from './secrets.ts';

const operation = fc.constantFrom(...described);
const anyId = pathOf('retrieveConnection').split('/').at(-1) ?? '';

/** Texts without a credential, or with a recognizable one. */
const tellingText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '{A}', '__proto__', '%', 'Bearer x', anyId, ...described.flatMap(({ path }) => path.split('/'))),
  fc.tuple(fc.string(), fc.string()).map(([before, after]) => `${before} ${secrets.token} ${after}`),
  fc.constant(secrets.token),
  fc
    .tuple(fc.constantFrom(...secretNames), fc.constantFrom('=', '==', '": "', ': '), fc.constantFrom(...Object.values(secrets)))
    .map((parts) => parts.join('')),
  fc.constant(`https://anna:${secrets.password}@contoso.com`),
);

/** Texts with a credential in any place. */
const anyText = fc.oneof(tellingText, fc.constantFrom(...Object.values(secrets)));

/** Requests of any kind: valid, nearly valid and nonsensical ones for every operation. */
export const anyRequest: fc.Arbitrary<RequestMessage> = operation.chain((one) => requestLike(one, anyText, fc.uint8Array()));

/** Requests of any kind whose credentials are all in their place or recognizable. */
export const anyTellingRequest: fc.Arbitrary<RequestMessage> = operation.chain((one) =>
  requestLike(one, tellingText, fc.constant(new Uint8Array())),
);

function requestLike(
  { id, method, basePath, parameters }: DescribedOperation,
  text: fc.Arbitrary<string>,
  bytes: fc.Arbitrary<Uint8Array>,
): fc.Arbitrary<RequestMessage> {
  const right = pathOf(id);
  const path = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(right, `${basePath}${right}`, `${right}/`) },
    text.map((part) => right.replace(anyId, part)),
    text.map((part) => `/${part}`),
  );
  const parameter = fc.tuple(fc.oneof(fc.constantFrom('surplus', ...parameters.map(({ name }) => name)), tellingText), text);
  const query = fc
    .tuple(fc.boolean(), fc.array(parameter, { maxLength: 3 }))
    .map(([needed, more]) =>
      queryWith([...(needed ? pairsOf(id) : []), ...more].map(([name, value]) => [wellFormed(name), wellFormed(value)])),
    );
  const rightHeaders = headersOf(id);
  const header: fc.Arbitrary<Header> = fc.tuple(
    fc.oneof(fc.constantFrom('Content-Encoding', 'Prefer', ...rightHeaders.map(([name]) => name)), fc.string()),
    text,
  );
  const headers = fc
    .tuple(fc.subarray([...rightHeaders], { minLength: Math.max(0, rightHeaders.length - 1) }), fc.array(header, { maxLength: 2 }))
    .map((parts) => parts.flat());
  const written = bodyOf(id);
  const whole = Buffer.from(typeof written === 'string' ? written : JSON.stringify(written));
  const body = fc.oneof(
    fc.constant(whole),
    corrupted(whole),
    corrupted(Buffer.from(JSON.stringify(bodies['service principal']))),
    fc.json().map((json) => Buffer.from(json)),
    withText(whole, text),
    bytes,
  );
  return fc
    .record({
      method: fc.oneof({ weight: 4, arbitrary: fc.constant(method) }, fc.constantFrom('post', 'PUT', '')),
      path,
      query,
      headers,
      body,
    })
    .map((changes) => requestTo(id, changes));
}

/** Bytes with other bytes inserted, and for JSON some removed, but too few to join two members; in a form, one would do. */
function corrupted(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const most = bytes.includes(0x7b) ? 10 : 0;
  return fc
    .tuple(fc.nat(bytes.length), fc.nat(most), fc.uint8Array({ maxLength: 5 }))
    .map(([at, length, others]) => Buffer.concat([bytes.subarray(0, at), others, bytes.subarray(at + length)]));
}

/** A body with one text of a JSON value or form replaced. */
function withText(body: Buffer, text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const form = body.toString();
  const pieces = form.startsWith('{') || form.startsWith('[') ? /"[^"]*"/g : /[^=&]+/g;
  const places = [...form.matchAll(pieces)];
  if (places.length === 0) return fc.constant(body);
  return fc.tuple(fc.constantFrom(...places), text).map(([{ 0: piece, index }, other]) => {
    const put = piece.startsWith('"') ? JSON.stringify(other) : encodeURIComponent(wellFormed(other));
    return Buffer.from(form.slice(0, index) + put + form.slice(index + piece.length));
  });
}

/** Replaces lone surrogates, which a URL cannot contain. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
