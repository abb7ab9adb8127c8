import type { Operation } from '../contract/operation.ts';
import { pointerNames } from '../contract/pointer.ts';
import { type DetailOf, received, reveal, revealName, typeOf, type Wordings, withArticle } from './wording.ts';

/** Words for findings in a response, and for a response that does not belong to its request. */
export const response: Wordings<
  | 'status'
  | 'response-header-unknown'
  | 'response-content-type'
  | 'response-not-json'
  | 'response-member'
  | 'response-shape'
  | 'refusal-unexplained'
> = {
  status: ({ operation, documented }, { value }) => ({
    message: `${operation.id} does not document status ${value}.`,
    expected: `one of ${documented.join(', ')}`,
    received: String(value),
    fix: 'Respond with a documented status.',
    reference: responsesOf(operation),
  }),
  'response-header-unknown': ({ operation, documented }, { value }) => ({
    message: `${operation.id} does not document header ${revealName(String(value))}.`,
    expected: documented.join(', '),
    received: revealName(String(value)),
    fix: 'Do not rely on it, or add it to the description.',
    reference: responsesOf(operation),
  }),
  'response-content-type': ({ operation, mediaType }, finding) => ({
    message: `The response is not sent as ${mediaType}.`,
    expected: mediaType,
    received: received(finding),
    fix: `Respond with Content-Type: ${mediaType}.`,
    reference: responsesOf(operation),
  }),
  'response-not-json': ({ operation, bytes }) => ({
    message: 'The response body is not valid JSON.',
    expected: 'JSON in UTF-8',
    received: `${bytes} bytes`,
    fix: 'Respond with JSON.',
    reference: responsesOf(operation),
  }),
  'response-member': ({ operation, rule }, { code, at, value, secret }) => {
    const expected = expectedBy(rule);
    const problems: Readonly<Record<string, string>> = {
      'property-missing': 'is missing',
      'property-unknown': 'is not documented',
      'property-type': `is ${typeOf(value)}, not ${withArticle(expected ?? 'string')}`,
      'property-empty': 'is empty',
    };
    const isFormat = problems[code] === undefined;
    return {
      message: `${nameOf(at)} ${problems[code] ?? 'does not have the documented format'}.`,
      ...(isFormat && expected !== undefined ? { expected } : {}),
      received: receivedMember(value, { isMissing: code === 'property-missing', isShown: isFormat && !secret }),
      fix: 'Respond with a documented body.',
      reference: responsesOf(operation),
    };
  },
  'response-shape': ({ operation, called, isEmpty, isList, due }, { at }) => {
    const isWhole = at === '/response/body';
    const problem = isWhole ? `is not ${due.join(' or ')}` : isList ? 'has no documented item' : 'is not the documented object';
    const shape = called ?? (isEmpty ? 'an empty object' : 'an object with other properties');
    return {
      message: `${nameOf(at)} ${problem}.`,
      received: isList ? `a list that starts with ${shape}` : shape,
      fix: 'Respond with a documented body.',
      reference: responsesOf(operation),
    };
  },
  'refusal-unexplained': ({ operation }, { value }) => ({
    message: `The contract expects ${operation.id} to fail with ${value}, but nothing in the request would cause that.`,
    expected: `another status: one of ${[...operation.responses.keys()].join(', ')}`,
    received: String(value),
    fix: 'Change the request so that it triggers this error, or expect a success response.',
    reference: `${responsesOf(operation)}, x-caused-by`,
  }),
};

function receivedMember(value: unknown, { isMissing, isShown }: { readonly isMissing: boolean; readonly isShown: boolean }): string {
  if (isMissing) return 'nothing';
  if (isShown && Array.isArray(value)) return `${value.length} items`;
  return isShown && typeof value === 'string' ? reveal(value) : typeOf(value);
}

function nameOf(at: string): string {
  const names = pointerNames(at).slice(2);
  return names.length === 0 ? 'The response body' : names.join('.');
}

function responsesOf({ id }: Operation): string {
  return `Description: ${id}, responses`;
}

/** Describes the values that a schema allows, if one line can. */
function expectedBy({ keyword, params }: DetailOf<'response-member'>['rule']): string | undefined {
  const { allowedValues, allowedValue, pattern, limit, type } = params;
  if (keyword === 'type') return [type].flat().join(' or ');
  if (limit !== undefined) return `${keyword.startsWith('min') ? 'at least' : 'at most'} ${limit}`;
  if (Array.isArray(allowedValues)) return `one of ${allowedValues.join(', ')}`;
  if (allowedValue !== undefined) return String(allowedValue);
  return typeof pattern === 'string' ? `a value that matches ${pattern}` : undefined;
}
