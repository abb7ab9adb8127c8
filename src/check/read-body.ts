import type { BodyRule } from '../contract/operation.ts';
import { pointerTo } from '../contract/pointer.ts';
import { safeName } from '../credentials/could-be-secret.ts';
import { misnamedHeader } from './check-headers.ts';
import { type Detail, type Finding, finding } from './finding.ts';
import { headerValues, type RequestMessage } from './http-message.ts';
import { isLike, likeMediaType } from './likely-values.ts';
import { findDuplicateNames, findSyntaxError } from './read-json.ts';
import { countProperties, longestList, scanJson } from './scan-json.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A request body: its text and value, which are undefined if it cannot be read, and the mistakes in its encoding. */
export type ReadBody = {
  readonly content: { readonly text: string; readonly value: unknown } | undefined;
  readonly findings: readonly Finding[];
};

/**
 * Reads a request body, JSON or a form. A body of a wrong media type that also cannot be read is one mistake, not two.
 *
 * @see Tutorial: Gather values for required headers, Content-Type; RFC 8259
 */
export function readBody(rule: BodyRule, { headers, body }: RequestMessage): ReadBody {
  if (body.length === 0) return unreadable([finding('body-missing', '/body', { kind: 'body-missing', rule })]);
  const wrongType = checkContentType(rule, headers);
  const isTyped = !wrongType.some(({ code }) => code !== 'header-repeated');
  if (headerValues(headers, 'content-encoding').some((coding) => coding !== '' && coding.toLowerCase() !== 'identity')) {
    return unreadable(wrongType);
  }
  if (body.length > rule.maxBytes) return unreadable([...wrongType, tooLarge('bytes', rule.maxBytes, undefined)]);
  const isJson = rule.mediaType === 'application/json';
  const malformed = (detail: Detail): ReadBody =>
    unreadable(isTyped ? [...wrongType, finding(isJson ? 'body-not-json' : 'body-not-form', '/body', detail)] : wrongType);
  let text: string;
  try {
    text = decoder.decode(body);
  } catch {
    return malformed({ kind: 'not-utf8', isJson });
  }
  if (text.charCodeAt(0) === 0xfeff) return malformed({ kind: 'byte-order-mark', isJson });
  if (!isJson && !isForm(text)) return malformed({ kind: 'not-form' });
  const read = isJson ? readJson(rule, text) : readFormBody(rule, text);
  if (read === undefined) return malformed({ kind: 'not-json', position: findSyntaxError(text) });
  if (!isJson && !isTyped) return unreadable([...wrongType, ...read.findings.filter(({ code }) => code === 'body-too-large')]);
  return { content: read.content, findings: [...wrongType, ...read.findings] };
}

function unreadable(findings: readonly Finding[]): ReadBody {
  return { content: undefined, findings };
}

function readFormBody(rule: BodyRule, text: string): ReadBody {
  const names = text.split('&').length;
  if (names > rule.maxProperties) return unreadable([tooLarge('properties', rule.maxProperties, names)]);
  const { value, repeated } = readForm(text);
  const findings = repeated.map((name) => {
    const at = pointerTo('/body', safeName(name));
    // Adobe's identity service documents that it rejects a form with a repeated name; a JSON reader may use either value.
    return finding('body-duplicate-key', at, { kind: 'name-repeated', position: undefined }, { value: name, essential: true });
  });
  return { content: { text, value }, findings };
}

/** Reads JSON within its limits; undefined if it is not JSON. */
function readJson(rule: BodyRule, text: string): ReadBody | undefined {
  const { depth, names, values } = scanJson(text);
  if (names > rule.maxProperties) return unreadable([tooLarge('properties', rule.maxProperties, names)]);
  if (depth > rule.maxDepth) return unreadable([tooLarge('levels', rule.maxDepth, depth)]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (Array.isArray(value) && value.length > rule.maxItems) return unreadable([tooLarge('items', rule.maxItems, value.length)]);
  // A list within the body has no limit of its own, and each of its items may be a mistake.
  const longest = values > rule.maxProperties ? longestList(value) : 0;
  if (longest > rule.maxProperties) return unreadable([tooLarge('items', rule.maxProperties, longest)]);
  if (names === countProperties(value)) return { content: { text, value }, findings: [] };
  const findings = findDuplicateNames(text).map(({ at, name, position }) => {
    const place = `/body${pointerTo(at.slice(0, at.lastIndexOf('/')), safeName(name))}`;
    return finding('body-duplicate-key', place, { kind: 'name-repeated', position }, { value: name });
  });
  return { content: { text, value }, findings };
}

/**
 * Checks whether the media type is the right one. Its case and its parameters do not matter.
 *
 * @see RFC 9110 §8.3.1
 */
function checkContentType(rule: BodyRule, headers: RequestMessage['headers']): readonly Finding[] {
  const values = headerValues(headers, 'content-type');
  const [value] = values;
  if (value === rule.mediaType && values.length === 1) return [];
  const essence = value?.split(';', 1)[0]?.trim().toLowerCase();
  if (essence === rule.mediaType && values.length === 1) return [];
  const at = '/headers/content-type';
  const instead = value === undefined ? misnamedHeader(headers, 'Content-Type') : undefined;
  const detail = { kind: 'content-type', rule, count: values.length, instead } as const;
  if (values.length > 1) return [finding('header-repeated', at, detail)];
  if (value === undefined || value === '') return [finding('header-missing', at, detail, { value })];
  return [finding('content-type', at, detail, { value, secret: !isLike(likeMediaType, value) })];
}

function tooLarge(unit: 'bytes' | 'levels' | 'properties' | 'items', limit: number, count: number | undefined): Finding {
  return finding('body-too-large', '/body', { kind: 'body-too-large', unit, limit, count });
}

/**
 * Returns whether a text is a form. JSON, XML, a multipart body and parts without a name and value are not: their "names" could contain
 * secrets.
 *
 * @see URL Standard, application/x-www-form-urlencoded serializing: braces and quotes are always encoded
 */
function isForm(text: string): boolean {
  if (/^\s*(?:[[{"<]|--)|\0/.test(text)) return false;
  return text.split('&').every((part) => part === '' || part.includes('='));
}

/**
 * Reads a form-encoded body as an object of strings, and lists the names that occur more than once. The first value is used.
 *
 * @see RFC 6749 §3.2 (parameters must not be included more than once)
 */
function readForm(text: string): { readonly value: Readonly<Record<string, string>>; readonly repeated: readonly string[] } {
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (values.has(name)) repeated.add(name);
    else values.set(name, value);
  }
  return { value: Object.fromEntries(values), repeated: [...repeated] };
}
