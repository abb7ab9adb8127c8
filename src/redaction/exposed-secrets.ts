import type { Examination } from '../check/examine.ts';
import { type Finding, finding } from '../check/finding.ts';
import { headerValues, type RequestMessage, type ResponseMessage } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { pointerTo } from '../contract/pointer.ts';
import { looksReal } from './looks-real.ts';

/** Finds the places in an exchange that contain what looks like a real credential. */
export function exposedSecrets(
  contract: Contract,
  { headers }: RequestMessage,
  { body, query }: Examination,
  response: ResponseMessage | undefined,
): readonly Finding[] {
  const isSecret = (name: string): boolean => contract.secretNames.has(name) || name === 'access_token';
  const isReal = (value: string): boolean => looksReal(contract, value);
  const places = [
    ...headerValues(headers, 'authorization').flatMap((value) => (isReal(value.replace(/^\w+ +/, '')) ? ['/headers/authorization'] : [])),
    ...headerValues(headers, 'x-api-key').flatMap((value) => (isReal(value) ? ['/headers/x-api-key'] : [])),
    ...headerValues(headers, 'cookie').flatMap((value) => (isReal(value.replaceAll(/[^;=]+=/g, '')) ? ['/headers/cookie'] : [])),
    ...[...query].flatMap(([name, value]) => (isSecret(name) && isReal(value) ? [pointerTo('/query', name)] : [])),
    ...placesIn(body, '/body', (name, value) => isSecret(name) && isReal(value)),
    ...placesIn(parsed(contract, response?.body), '/response/body', (name, value) => isSecret(name) && isReal(value)),
  ];
  return [...new Set(places)].map((at) => finding('secret-exposed', at, { kind: 'secret-exposed' }, { secret: true }));
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

function parsed({ secretNames }: Contract, bytes: Uint8Array | undefined): unknown {
  const text = new TextDecoder().decode(bytes);
  // Parsing every response again would take longer than checking it.
  if (![...secretNames, 'access_token'].some((name) => text.includes(name))) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
