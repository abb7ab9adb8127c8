import { isRecord } from '../../src/contract/is-record.ts';
import { secretName } from '../../src/contract/secrets.ts';
import { looksSecret, mask } from '../../src/credentials/credentials.ts';
import { hashedUuid, type Identifiers } from '../identifiers.ts';
import type { Scope } from './entity-store.ts';

/** The creator and the client of every entity. Adobe shows the API key as the client; the mock shows no key. */
const creator = 'flowservice-kit-mock';

/** The identifiers that a new entity needs. */
export type EntityIdentifiers = Pick<Identifiers, 'entityId' | 'etag' | 'now'>;

/** Returns the members that all kinds of entities begin with. The same sandbox of the same organization always has the same id. */
export function newEntity(scope: Scope, identifiers: EntityIdentifiers) {
  const id = identifiers.entityId();
  const at = identifiers.now();
  const etag = identifiers.etag();
  return {
    id,
    createdAt: at,
    updatedAt: at,
    createdBy: creator,
    updatedBy: creator,
    createdClient: creator,
    updatedClient: creator,
    sandboxId: hashedUuid(`${scope.imsOrg}\n${scope.sandbox}`),
    sandboxName: scope.sandbox,
    imsOrgId: scope.imsOrg,
    version: etag,
    etag,
  };
}

/** Returns the state of a new entity: `mode=draft` in the query makes it a draft. */
export function stateOfNew(query: URLSearchParams): 'draft' | 'enabled' {
  return query.get('mode') === 'draft' ? 'draft' : 'enabled';
}

/** Returns an entity with another etag; `version`, which runs do not have, is the same. */
export function withEtag<E extends object>(entity: E, etag: string): E {
  return { ...entity, ...('flowId' in entity ? {} : { version: etag }), etag };
}

/**
 * Returns a value without credentials: a text is masked in the place of a secret, under a name of one, and if it looks like one. Base
 * connections have a stricter rule, because most of their params are known.
 */
export function withoutCredentials<V>(value: V, secretNames: ReadonlySet<string>): V {
  const inside = (one: unknown, name: string): unknown => {
    if (typeof one === 'string') return secretNames.has(name) || secretName.test(name) || looksSecret(one) ? mask : one;
    if (Array.isArray(one)) return one.map((item) => inside(item, name));
    return isRecord(one) ? Object.fromEntries(Object.entries(one).map(([key, member]) => [key, inside(member, key)])) : one;
  };
  return inside(value, '') as V;
}

/** Masks the secrets in the value of a member. Lists and objects stay, so that an export of the state is a valid seed. */
export function withoutSecrets<V>(value: V, name: string, secretNames: ReadonlySet<string>): V {
  const inside = (one: unknown, own: string): unknown => {
    if (Array.isArray(one)) return one.map((item) => inside(item, own));
    if (!isRecord(one)) return secretNames.has(own) ? mask : one;
    // Every member of a secret is secret.
    const members = Object.entries(one).map(([key, member]) => [key, inside(member, secretNames.has(own) ? own : key)]);
    return Object.fromEntries(members);
  };
  return inside(value, name) as V;
}
