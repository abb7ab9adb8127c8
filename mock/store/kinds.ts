import type { Contract } from '../../src/contract/contract.ts';
import { isRecord } from '../../src/contract/is-record.ts';
import type { components } from '../../src/generated/flow-service.ts';

/** The members of an entity that the store reads, whatever its kind. */
export type Entity = {
  readonly id: string;
  readonly etag?: string;
  /** In milliseconds since 1970. */
  readonly updatedAt: number;
  readonly imsOrgId?: string;
  readonly sandboxName?: string;
};

type Schemas = components['schemas'];

/**
 * The schema of the entities of each kind. `Entity` stands for the members above and any others, for kinds that have no schema in the
 * description. A new kind needs one more line here, and nothing else in the store.
 */
const schemas = {
  connections: 'Connection',
  sourceConnections: 'SourceConnection',
  targetConnections: 'TargetConnection',
  flows: 'Flow',
  runs: 'FlowRun',
  schemas: 'Entity',
  dataSets: 'Entity',
  mappingSets: 'Entity',
} as const satisfies Readonly<Record<string, keyof Schemas | 'Entity'>>;

/** A kind of entities. */
export type Kind = keyof typeof schemas;

/** The entities by kind. */
export type EntityOf = {
  readonly [K in Kind]: (typeof schemas)[K] extends keyof Schemas
    ? Schemas[(typeof schemas)[K]]
    : Entity & Readonly<Record<string, unknown>>;
};

export const kinds = Object.keys(schemas) as readonly Kind[];

/** Returns whether a value is an entity of a kind. */
export function isEntityOf<K extends Kind>(contract: Contract, kind: K, value: unknown): value is EntityOf[K] {
  const schema: (typeof schemas)[Kind] = schemas[kind];
  return schema === 'Entity' ? isEntity(value) : contract.validators.promised[schema](value);
}

function isEntity(value: unknown): value is Entity {
  if (!isRecord(value)) return false;
  const { id, updatedAt, etag = '', imsOrgId = '', sandboxName = '' } = value;
  return Number.isInteger(updatedAt) && [id, etag, imsOrgId, sandboxName].every((member) => typeof member === 'string');
}
