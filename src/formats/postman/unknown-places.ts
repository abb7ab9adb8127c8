import { type Finding, finding } from '../../check/finding.ts';
import type { Header } from '../../check/http-message.ts';
import { pointerTo } from '../../contract/pointer.ts';
import { placesInJson } from '../../redaction/places-in-json.ts';
import type { PostmanBody } from './postman-body.ts';
import { hasVariable, variablesIn } from './variables.ts';

/** A request that still contains its variables without a value. */
export type Unfilled = {
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly Header[];
  readonly body: PostmanBody;
  /** Whether the media type of the body does not depend on a file. */
  readonly isTyped: boolean;
};

/** Finds the places of a request whose values are not in the collection; each is reported if the value matters. */
export function unknownPlaces({ target, headers, body, isTyped }: Unfilled): readonly Finding[] {
  const [path = '', query = ''] = target.split(/\?(.*)/s, 2);
  return [
    ...headers.flatMap(([name, value]) => (hasVariable(value) ? [unknownAt(`/headers/${name.toLowerCase()}`, value)] : [])),
    ...(hasVariable(path) ? [unknownAt('/path', path)] : []),
    ...[...new URLSearchParams(query)].flatMap(([name, value]) => {
      if (hasVariable(name)) return [unknownAt('/query', name)];
      return hasVariable(value) ? [unknownAt(pointerTo('/query', name), value)] : [];
    }),
    ...(body.elsewhere === undefined ? inText(body) : inFile(body.elsewhere, isTyped)),
  ];
}

function inFile(why: string, isTyped: boolean): readonly Finding[] {
  const detail = {
    kind: 'value-unknown',
    why,
    way: 'write the body into the collection as raw JSON',
    received: 'a file',
    reference: 'Postman collection format 2.1.0, body',
  } as const;
  const places = isTyped ? ['/body'] : ['/body', '/headers/content-type'];
  return places.map((at) => finding('value-unknown', at, detail));
}

function inText({ text, isQuoted = false }: PostmanBody): readonly Finding[] {
  if (!hasVariable(text)) return [];
  // A member with an unknown name may be any of the missing ones.
  const found = placesInJson(text, hasVariable);
  if (found !== undefined) return found.map((one) => unknownAt(one.at, one.text));
  const form = [...new URLSearchParams(text)];
  // A variable that may be more than one value makes the whole body unknown.
  if (isQuoted || form.some(([name]) => /^\{\{[^{}]+\}\}$/.test(name.trim()))) return [unknownAt('/body', text)];
  return form.flatMap(([name, value]) => (hasVariable(value) ? [unknownAt(pointerTo('/body', name), value)] : []));
}

/** Names only the variables and placeholders, because the text around them may be a secret. */
function unknownAt(at: string, text: string): Finding {
  const names = variablesIn(text).map((written) => (written.length > 60 ? '{{…}}' : written.replace(/^\{\{(<.*>)\}\}$/, '$1')));
  const isGenerated = names.every((name) => name.startsWith('<'));
  const [one, several] = isGenerated
    ? ['is a placeholder of a generated collection', 'are placeholders of a generated collection']
    : ['has no value', 'have no value'];
  const subject = isGenerated ? '' : names.length === 1 ? 'the variable ' : 'the variables ';
  return finding('value-unknown', at, {
    kind: 'value-unknown',
    why: `${subject}${names.join(', ')} ${names.length === 1 ? one : several}`,
    way: isGenerated ? `replace ${names.join(', ')} by a value in the collection` : 'pass the values with --environment FILE',
    received: names.join(', '),
    reference: 'Postman documentation: Store and reuse values using variables',
  });
}
