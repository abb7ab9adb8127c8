import { connectionExamples } from '../../src/contract/connection-examples.ts';
import type { Description } from '../../src/contract/contract.ts';
import { exampleIds, type StatedKind } from '../../src/contract/state-values.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import type { MockContext } from '../resources/operation-call.ts';
import type { Scope, Stored } from '../store/entity-store.ts';
import { type EntityIdentifiers, newEntity, withEtag } from '../store/new-entity.ts';
import { type NewConnectionOptions, newConnection } from '../store/stored-connection.ts';

/** An entity that exists in the sandbox of the next request. */
export type PreparedEntity = {
  readonly kind: StatedKind;
  readonly id: string;
  readonly etag: string;
  /** Creates it in a sandbox. */
  readonly storedIn: (scope: Scope) => Stored<StatedKind>;
};

type Examples = Description['components']['examples'];

/** The description's example of each kind. They refer to each other by the example ids of the path parameters. */
const exampleOf = {
  sourceConnections: (examples: Examples) => examples['source-connection'].value.items[0],
  targetConnections: (examples: Examples) => examples['target-connection'].value.items[0],
  flows: (examples: Examples) => examples.flow.value.items[0],
  runs: (examples: Examples) => examples.run.value.items[0],
} as const;

/** Prepares the entities of one provider state. */
export type Preparation = {
  /** Prepares a base connection from a request to create it. */
  readonly connection: (options?: NewConnectionOptions, body?: CreateConnectionRequest) => PreparedEntity;
  /** Prepares the mapping set of a dataflow. */
  readonly mappingSet: () => PreparedEntity;
  /** Prepares an entity like the description's example, with other members, that refers to the entities of the other kinds. */
  readonly like: (kind: keyof typeof exampleOf, changes?: object) => PreparedEntity;
};

/** Begins the preparation of a provider state. */
export function preparation({ contract, identifiers }: Pick<MockContext, 'contract' | 'identifiers'>): Preparation {
  const ids = new Map<string, string>();
  const { examples } = contract.description.components;
  const take = (kind: StatedKind) => {
    // The id of a mapping set has no hyphens.
    const id = kind === 'mappingSets' ? identifiers.entityId().replaceAll('-', '') : identifiers.entityId();
    const etag = identifiers.etag();
    const example = exampleIds(contract)[kind];
    ids.set(example, id);
    const own: EntityIdentifiers = { entityId: () => id, etag: () => etag, now: identifiers.now };
    return { made: { kind, id, etag }, own, example };
  };
  return {
    connection: (options, body = connectionExamples(contract)[0]) => {
      if (body === undefined) throw new TypeError('The description has no example of a request to create a connection.');
      const { made, own } = take('connections');
      return { ...made, storedIn: (scope) => newConnection(contract, scope, body, own, options) };
    },
    mappingSet: () => {
      const { made } = take('mappingSets');
      const value = { ...examples['mapping-set'].value, id: made.id };
      return { ...made, storedIn: () => atRest({ id: made.id, updatedAt: identifiers.now(), value }) };
    },
    like: (kind, changes = {}) => {
      const { made, own, example } = take(kind);
      const text = JSON.stringify({ ...exampleOf[kind](examples), ...changes });
      const storedIn = (scope: Scope) => {
        // All ids are known by now, also that of a run that its dataflow shows as the last one.
        const others = [...ids].filter(([old]) => old !== example);
        const members = JSON.parse(others.reduce((all, [old, id]) => all.replaceAll(old, id), text.replaceAll(example, made.id)));
        const { version: _, ...added } = newEntity(scope, own);
        return atRest(withEtag({ ...members, ...added }, made.etag));
      };
      return { ...made, storedIn };
    },
  };
}

/** Returns an entity to which nothing happens on its own, so that a verification does not depend on the time. */
function atRest(entity: Stored<StatedKind>['entity']): Stored<StatedKind> {
  return { entity, dueAt: undefined, outcome: undefined };
}
