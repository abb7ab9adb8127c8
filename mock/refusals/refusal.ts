import type { Examination } from '../../src/check/examine.ts';
import type { Finding, ViolationCode } from '../../src/check/finding.ts';
import type { Contract } from '../../src/contract/contract.ts';
import type { ErrorName } from '../../src/contract/error-example.ts';
import { pointerNames } from '../../src/contract/pointer.ts';
import { couldBeSecret } from '../../src/credentials/could-be-secret.ts';
import { secretsOfRequest } from '../../src/redaction/secrets-of-request.ts';
import { type Variables, withheld } from '../published-errors.ts';

/** An invalid request, and how to look up the etag of the entity that it is about. */
export type RefusedRequest = Pick<Examination, 'operation' | 'query' | 'body' | 'findings'> & {
  /** Returns undefined if there is no such entity. Left out if no mistake is about the state of the mock. */
  readonly entity?: () => string | undefined;
};

/** The first mistake of a request, the request, and the contract. */
export type Mistake = { readonly finding: Finding; readonly request: RefusedRequest; readonly contract: Contract };

/** The published error that some findings lead to. */
export type Refusal = {
  readonly codes: readonly ViolationCode[];
  /** The place of the finding, or its beginning if this ends in a slash; `*` stands for any one name. */
  readonly at: string;
  /** The value that was sent, if the row is for this one only. */
  readonly value?: unknown;
  readonly error: ErrorName | ((mistake: Mistake) => ErrorName);
  /** The errors that `error` chooses from, if it is a function. */
  readonly choices?: readonly ErrorName[];
  readonly variables?: (mistake: Mistake) => Variables;
};

export const absent: readonly ViolationCode[] = ['header-missing', 'header-empty'];
export const wrong: readonly ViolationCode[] = ['header-format', 'header-repeated'];
export const lacking: readonly ViolationCode[] = ['property-missing', 'auth-param-missing'];

/** Returns the varying part of an error about a param: its name. */
export function param({ finding }: Mistake): Variables {
  return { param: lastName(finding.at) };
}

/** Returns the varying parts of an error about a value: the value and its name. */
export function wrongValue(mistake: Mistake): Variables {
  return { paramValue: sent(mistake), requestParam: lastName(mistake.finding.at) };
}

/** Returns the last name of a place. */
export function lastName(at: string): string {
  return pointerNames(at).at(-1) ?? '';
}

/**
 * Writes the value that was sent as a text. A secret is withheld by its place or by the name of its member, also where a patch puts it in
 * place of all params; `errorBody` withholds every other value that could be a credential.
 */
export function sent({ finding: { at, value }, request, contract }: Mistake): string {
  const { secretNames } = contract;
  if (pointerNames(at).some((name) => secretNames.has(name))) return withheld;
  const secrets: readonly unknown[] = secretsOfRequest(contract, { headers: [] }, { ...request, findings: [] });
  const isSecret = (text: unknown): boolean => secrets.includes(text);
  if (typeof value === 'string') return isSecret(value) ? withheld : value;
  const shown = (name: string, member: unknown): unknown =>
    secretNames.has(name) || isSecret(member) || couldBeSecret(member) ? withheld : member;
  return JSON.stringify(value, shown) ?? '';
}
