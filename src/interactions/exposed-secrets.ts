import {
  headerValues,
  type RequestExamination,
  type RequestMessage,
  type ResponseMessage,
  secretNames,
  type Violation,
  violation,
} from '../conformance/index.ts';
import { looksReal } from './looks-real.ts';

/** Where an exchange holds what looks like a real credential. Nothing of the credential is told. */
export function exposedSecrets(
  { headers }: RequestMessage,
  { body, query }: RequestExamination,
  response: ResponseMessage | undefined,
): readonly Violation[] {
  const places = [
    ...headerValues(headers, 'authorization').flatMap((value) => placeIf(value.replace(/^\w+ +/, ''), '/headers/authorization')),
    ...headerValues(headers, 'x-api-key').flatMap((value) => placeIf(value, '/headers/x-api-key')),
    ...headerValues(headers, 'cookie').flatMap((value) => placeIf(value.replaceAll(/[^;=]+=/g, ''), '/headers/cookie')),
    ...[...query].flatMap(([name, value]) => (isSecret(name) ? placeIf(value, `/query/${name}`) : [])),
    ...secretPlaces(body, '/body'),
    ...(response === undefined ? [] : secretPlaces(parsed(response.body), '/response/body')),
  ];
  return [...new Set(places)].map(exposed);
}

function exposed(at: string): Violation {
  return violation('secret-exposed', at, {
    message: 'The file holds what looks like a real credential.',
    expected: 'a placeholder such as {MASKED}',
    received: 'a value that looks real (not shown)',
    fix: 'Put a placeholder in its place and have the credential renewed: whoever has the file has had it.',
    reference: 'Description: format password, security schemes',
  });
}

/** The places of secrets in a body, by their names wherever they stand. */
function secretPlaces(value: unknown, at: string): readonly string[] {
  const places: string[] = [];
  // Not by recursion: a response may be nested deeper than the call stack is.
  for (const waiting = [{ value, at, name: '' }]; waiting.length > 0; ) {
    const one = waiting.pop();
    if (typeof one?.value === 'string' && isSecret(one.name)) places.push(...placeIf(one.value, one.at));
    if (typeof one?.value !== 'object' || one.value === null) continue;
    for (const [name, member] of Object.entries(one.value).reverse()) waiting.push({ value: member, at: `${one.at}/${name}`, name });
  }
  return places;
}

function isSecret(name: string): boolean {
  return secretNames.has(name) || name === 'access_token';
}

function placeIf(value: string, at: string): readonly string[] {
  return looksReal(value) ? [at] : [];
}

function parsed(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  // To parse each answer once more would cost more than to check it.
  if (![...secretNames, 'access_token'].some((name) => text.includes(name))) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
