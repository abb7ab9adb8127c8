import type { Examination } from '../check/examine.ts';
import type { RequestMessage } from '../check/http-message.ts';
import { isPlaceholder } from '../check/likely-values.ts';
import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import { isRecord } from '../contract/is-record.ts';
import { pointerNames, valueAt } from '../contract/pointer.ts';
import { kindOf } from '../contract/state-values.ts';
import { couldBeSecret } from '../credentials/could-be-secret.ts';

/** Params of a form that are secret or, as the API key, sent as such elsewhere. */
const formSecrets: ReadonlySet<string> = new Set(['client_id', 'client_secret']);

/** The names of all params, and of the members of those that are objects. */
const knownParams = derived(({ authSpecs }): ReadonlySet<string> => {
  const pointers = authSpecs.flatMap(({ nodes }) => [...nodes.keys()]);
  return new Set(pointers.flatMap((pointer) => (pointer.startsWith('/auth/params/') ? pointerNames(pointer).slice(2) : [])));
});

/**
 * Lists the secrets that a request has in the places for them, and the values that a finding calls secret. They are masked wherever else
 * the request or its response has them.
 */
export function secretsOfRequest(
  contract: Contract,
  request: Pick<RequestMessage, 'headers'>,
  examination: Pick<Examination, 'operation' | 'query' | 'body' | 'findings'>,
): readonly string[] {
  const found = [
    ...headerSecrets(request),
    ...querySecrets(contract, examination),
    ...bodySecrets(contract, examination),
    ...misplacedSecrets(request, examination),
  ];
  return [...new Set(found)].filter((secret) => secret !== '' && !isPlaceholder(secret));
}

function headerSecrets({ headers }: Pick<RequestMessage, 'headers'>): readonly string[] {
  return headers.flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    if (lower === 'authorization') return [value.replace(/^\s*\w+\s+/, '').trim()];
    return lower === 'x-api-key' ? [value.trim()] : [];
  });
}

/**
 * Lists the values of secret parameters, also as a URL has them, because an error may quote the target of the request. An unknown
 * parameter could be secret as well.
 */
function querySecrets({ secretNames }: Contract, { query, operation }: Pick<Examination, 'query' | 'operation'>): readonly string[] {
  const isSecret = (name: string, value: string): boolean => {
    const rule = operation?.query.parameters.get(name);
    return secretNames.has(name) || rule?.secret === true || (rule === undefined && couldBeSecret(`${name}=${value}`));
  };
  return [...query].flatMap(([name, value]) =>
    isSecret(name, value) ? [value, encodeURIComponent(value), new URLSearchParams({ '': value }).toString().slice(1)] : [],
  );
}

/**
 * Lists the secrets of a body. An unknown param beside those of auth specs may be a secret with a misspelled name. The params of other
 * entities, such as the name of a table, are not for authentication.
 */
function bodySecrets(contract: Contract, { operation, body }: Pick<Examination, 'operation' | 'body'>): readonly string[] {
  const known = knownParams(contract);
  const hasAuth = operation === undefined || operation.authorization === undefined || kindOf(operation) === 'connections';
  const isSecret = (name: string, isParam: boolean): boolean =>
    contract.secretNames.has(name) || formSecrets.has(name) || (hasAuth && isParam && !known.has(name));
  // A secret may be a list or an object.
  const walk = (value: unknown, isHidden: boolean, isParam: boolean): readonly string[] => {
    if (typeof value === 'string') return isHidden ? [value] : [];
    if (Array.isArray(value)) return value.flatMap((item) => walk(item, isHidden, isParam));
    if (!isRecord(value)) return [];
    const replacesParams = typeof value.path === 'string' && value.path.includes('params');
    return Object.entries(value).flatMap(([own, member]) => {
      const isRoot = !isParam && (own === 'params' || (replacesParams && own === 'value'));
      const isOwnSecret = isRoot ? hasAuth && !isRecord(member) : isSecret(own, isParam);
      return walk(member, isHidden || isOwnSecret, isParam || isRoot);
    });
  };
  return walk(body, false, false);
}

/** Lists the values that a finding calls secret, in other places than their own. */
function misplacedSecrets(
  { headers }: Pick<RequestMessage, 'headers'>,
  { body, findings }: Pick<Examination, 'body' | 'findings'>,
): readonly string[] {
  const values = findings.flatMap(({ at, secret }) => {
    if (!secret) return [];
    if (at.startsWith('/body/')) return [valueAt(body, at.slice('/body'.length))];
    return headers.flatMap(([name, value]) => (at === `/headers/${name.toLowerCase()}` ? [value.trim()] : []));
  });
  return values.filter((value) => typeof value === 'string');
}
