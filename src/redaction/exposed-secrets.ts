import type { Examination } from '../check/examine.ts';
import { type Finding, finding } from '../check/finding.ts';
import type { Header, RequestMessage } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { pointerTo } from '../contract/pointer.ts';
import { looksReal } from './looks-real.ts';

/** Finds the places in an exchange with a value that looks like a real credential. */
export function exposedSecrets(
  contract: Contract,
  { headers }: RequestMessage,
  { body, query }: Examination,
  response: { readonly text: string; readonly value: unknown } | undefined,
): readonly Finding[] {
  const names = [...contract.secretNames, 'access_token'];
  const isSecret = (name: string): boolean => names.includes(name);
  const isReal = (value: string): boolean => looksReal(contract, value);
  const secretsBelow = (value: unknown, at: string) => placesIn(value, at, (name, member) => isSecret(name) && isReal(member));
  const places = [
    ...headers.flatMap((header) => (isReal(credentialIn(header)) ? [`/headers/${header[0].toLowerCase()}`] : [])),
    ...[...query].flatMap(([name, value]) => (isSecret(name) && isReal(value) ? [pointerTo('/query', name)] : [])),
    ...secretsBelow(body, '/body'),
    ...(response !== undefined && names.some((name) => response.text.includes(name)) ? secretsBelow(response.value, '/response/body') : []),
  ];
  return [...new Set(places)].map((at) => finding('secret-exposed', at, { kind: 'secret-exposed' }, { secret: true }));
}

/** Returns the part of a header that is a credential, without its scheme or the names of cookies; empty if the header has none. */
function credentialIn([name, written]: Header): string {
  const value = written.trim();
  switch (name.toLowerCase()) {
    case 'authorization':
      return value.replace(/^\w+ +/, '');
    case 'x-api-key':
      return value;
    case 'cookie':
      return value.replaceAll(/[^;=]+=/g, '');
    default:
      return '';
  }
}

/** Lists the places of texts in a body that fulfill a condition, by their names wherever they are. */
function placesIn(value: unknown, at: string, isSought: (name: string, value: string) => boolean): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = pointerTo(at, name);
    if (typeof member === 'string') return isSought(name, member) ? [place] : [];
    return placesIn(member, place, isSought);
  });
}
