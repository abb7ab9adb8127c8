import { headerValues, type RequestMessage } from './message.ts';
import { misnamedHeader } from './misnamed-header.ts';
import type { BodyRule } from './operation.ts';
import { pointerTo } from './pointer.ts';
import type { Finding } from './profile.ts';
import { isForm, readForm } from './read-form.ts';
import { findDuplicateNames, findSyntaxError } from './read-json.ts';
import { reveal, revealLike, revealName } from './reveal.ts';
import { countProperties, scanJson } from './scan-json.ts';
import { type Violation, violation } from './violation.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A body that could be read: its text and its value. */
export type ReadBody = { readonly text: string; readonly value: unknown };

/**
 * Reads a request body, JSON or a form, or says why it cannot be read; undefined then.
 * A body of another media type that is not JSON either is one mistake, not two.
 *
 * @see Tutorial: Gather values for required headers, Content-Type; RFC 8259
 */
export function readBody(rule: BodyRule, { headers, body }: RequestMessage, found: Finding[]): ReadBody | undefined {
  const isJson = rule.mediaType === 'application/json';
  if (body.length === 0) {
    found.push(
      violation('body-missing', '/body', {
        message: 'The request has no body.',
        expected: `a body of the type ${rule.mediaType}`,
        received: 'nothing',
        fix: `Send what the operation is about as ${rule.mediaType}.`,
        reference: isJson ? 'Flow Service error messages, 1405-400' : rule.reference,
      }),
    );
    return undefined;
  }
  const typeKnown = checkContentType(rule, headers, found);
  if (headerValues(headers, 'content-encoding').some((coding) => coding !== '' && coding.toLowerCase() !== 'identity')) return undefined;
  if (body.length > rule.maxBytes) {
    found.push(
      tooLarge(`The body has more than ${rule.maxBytes} bytes.`, `at most ${rule.maxBytes} bytes`, `more than ${rule.maxBytes} bytes`),
    );
    return undefined;
  }
  const [code, expected, standard] = isJson
    ? (['body-not-json', 'JSON in UTF-8', 'RFC 8259 §8.1'] as const)
    : (['body-not-form', 'a form in UTF-8', 'RFC 6749 §4.4.2, Appendix B'] as const);
  const unreadable = (explanation: { message: string; received: string; fix: string; reference?: string }): undefined => {
    if (typeKnown) found.push(violation(code, '/body', { expected, reference: standard, ...explanation }));
  };
  let text: string;
  try {
    text = decoder.decode(body);
  } catch {
    return unreadable({
      message: 'The body is not UTF-8.',
      received: 'bytes that are no UTF-8',
      fix: 'Encode the body as UTF-8.',
    });
  }
  if (text.charCodeAt(0) === 0xfeff) {
    return unreadable({
      message: 'The body begins with a byte order mark.',
      received: 'a byte order mark',
      fix: 'Leave the byte order mark out; save the file as UTF-8 without BOM.',
    });
  }
  if (!isJson && !isForm(text)) {
    return unreadable({
      message: 'The body is not form-encoded, but Content-Type says so.',
      received: 'something else (not shown)',
      fix: 'Write the parameters as name=value, & between them, or let a library do it.',
    });
  }
  const { depth, names } = isJson ? scanJson(text) : { depth: 1, names: text.split('&').length };
  if (names > rule.maxProperties) {
    found.push(tooLarge(`The body has ${names} properties.`, `at most ${rule.maxProperties} properties`, `${names} properties`));
    return undefined;
  }
  if (!isJson) return typeKnown ? { text, value: readForm(text, found) } : undefined;
  if (depth > rule.maxDepth) {
    found.push(tooLarge(`The body has ${depth} levels of objects and arrays.`, `at most ${rule.maxDepth} levels`, `${depth} levels`));
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const place = findSyntaxError(text);
    const where = place === undefined ? 'its end' : `line ${place.line}, column ${place.column}`;
    return unreadable({
      message: `The body is not JSON: it breaks off at ${where}.`,
      received: `no JSON at ${where}`,
      fix: 'Mend the syntax there; a JSON library writes the body without such faults.',
      reference: 'RFC 8259 §2',
    });
  }
  if (Array.isArray(value) && value.length > rule.maxItems) {
    found.push(tooLarge(`The body has ${value.length} items.`, `at most ${rule.maxItems} items`, `${value.length} items`));
    return undefined;
  }
  if (names !== countProperties(value)) {
    for (const { at, name, position } of findDuplicateNames(text)) {
      found.push(
        violation('body-duplicate-key', `/body${pointerTo(at.slice(0, at.lastIndexOf('/')), revealName(name))}`, {
          message: `The property ${reveal(name)} occurs twice in its object, again at line ${position.line}, column ${position.column}.`,
          expected: 'each property name once',
          received: 'the same name again',
          fix: 'Leave one of them out; which one a reader takes is not defined.',
          reference: 'RFC 8259 §4',
        }),
      );
    }
  }
  return { text, value };
}

/** Known kinds of media types, wildcards and short names; what stands on both sides of any other slash may be a secret in Base64. */
const likeMediaType =
  /^(?:(?:application|audio|font|image|message|model|multipart|text|video|\*)\/[\w.+*-]+|[a-z]*\/?[a-z.+-]*json)\s*(?:;|$)/i;

/**
 * Whether the media type is the right one: its case and parameters do not matter.
 *
 * @see RFC 9110 §8.3.1
 */
function checkContentType({ mediaType, reference }: BodyRule, headers: RequestMessage['headers'], found: Violation[]): boolean {
  const values = headerValues(headers, 'content-type');
  const value = values[0];
  if (value === mediaType && values.length === 1) return true;
  const essence = value?.split(';', 1)[0]?.trim().toLowerCase();
  if (essence === mediaType && values.length === 1) return true;
  const explanation = {
    expected: mediaType,
    fix: `Send Content-Type: ${mediaType}.`,
    reference: mediaType === 'application/json' ? 'Tutorial: Gather values for required headers' : reference,
  };
  const at = '/headers/content-type';
  if (values.length > 1) {
    found.push(
      violation('header-repeated', at, {
        message: `The header Content-Type is sent ${values.length} times.`,
        ...explanation,
        received: `${values.length} of them`,
        fix: 'Send Content-Type once.',
        reference: 'RFC 9110 §5.3',
      }),
    );
    return true;
  }
  if (value === undefined || value === '') {
    const fault = value === undefined ? `missing${misnamedHeader(headers, 'Content-Type')}` : 'empty.';
    const received = value === undefined ? 'nothing' : 'an empty value';
    found.push(violation('header-missing', at, { message: `The header Content-Type is ${fault}`, ...explanation, received }));
  } else {
    found.push(
      violation('content-type', at, {
        message: `The body is not sent as ${mediaType}.`,
        ...explanation,
        received: revealLike(likeMediaType, value),
      }),
    );
  }
  return false;
}

function tooLarge(message: string, expected: string, received: string): Violation {
  return violation('body-too-large', '/body', {
    message,
    expected,
    received,
    fix: 'Send only what the operation is about; that is a few hundred bytes.',
    reference: "This toolkit's own limit, x-max-bytes, x-max-depth, x-max-properties and x-max-items in the description; RFC 8259 §9",
  });
}
