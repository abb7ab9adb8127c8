import { type AnyDue, type AnyPlaced, type EntityStore, type Placed, type Scope, unmoved } from './entity-store.ts';
import type { Kind } from './kinds.ts';

/** Keeps entities as long as the process lives. */
export function memoryStore(): EntityStore {
  const places = new Map<string, Map<string, AnyPlaced>>();
  const due = dueEntities();
  let created = 0;
  let clock = unmoved;
  const find = <K extends Kind>(kind: K, scope: Scope, id: string): Placed<K> | undefined =>
    places.get(keyOf(kind, scope))?.get(id) as Placed<K> | undefined;
  const put = (placed: AnyPlaced, before?: AnyPlaced): void => {
    const key = keyOf(placed.kind, placed.scope);
    const entities = places.get(key) ?? new Map<string, AnyPlaced>();
    places.set(key, entities.set(placed.entity.id, placed));
    if (before !== undefined) due.delete(before);
    due.add(placed);
  };
  const insert: EntityStore['insert'] = (kind, scope, { entity, dueAt, outcome }) =>
    put({ kind, scope, entity, dueAt, outcome, sequence: ++created } as AnyPlaced);
  const all = <K extends Kind>(kind?: K): readonly Placed<K>[] =>
    [...places.values()]
      .flatMap((entities) => [...entities.values()])
      .filter((placed) => kind === undefined || placed.kind === kind)
      .sort((a, b) => a.sequence - b.sequence) as unknown as readonly Placed<K>[];
  return {
    insertFirst: (entities) => {
      if (created > 0) return false;
      for (const { kind, scope, ...stored } of entities) insert(kind, scope, stored);
      return true;
    },
    insert,
    find,
    replace: (kind, scope, { entity, dueAt, outcome }, etag) => {
      const before = find(kind, scope, entity.id);
      if (before === undefined || (before.entity.etag ?? '') !== etag) return false;
      put({ ...before, entity, dueAt, outcome } as AnyPlaced, before as AnyPlaced);
      return true;
    },
    remove: (kind, scope, id) => {
      const key = keyOf(kind, scope);
      const entities = places.get(key);
      const before = entities?.get(id);
      if (before !== undefined) due.delete(before);
      const isRemoved = entities?.delete(id) === true;
      if (entities?.size === 0) places.delete(key);
      return isRemoved;
    },
    // A Map keeps the order of insertion, also when a value is replaced.
    list: <K extends Kind>(kind: K, scope: Scope) =>
      [...(places.get(keyOf(kind, scope))?.values() ?? [])] as unknown as readonly Placed<K>[],
    all,
    count: (kind) => [...places].reduce((sum, [key, { size }]) => (key.startsWith(`["${kind}",`) ? sum + size : sum), 0),
    newest: (kind, limit, from) =>
      all(kind)
        .toReversed()
        .slice(from, from + limit),
    nextDue: due.next,
    atomically: (act) => act(),
    created: () => created,
    clock: () => clock,
    setClock: (moved) => {
      clock = moved;
    },
    clear: () => {
      places.clear();
      due.clear();
      created = 0;
      clock = unmoved;
    },
    close: () => {},
  };
}

/** Keeps the entities that something will happen to. Remembers the first of them, because every request asks whether it is due. */
function dueEntities() {
  const waiting = new Set<AnyDue>();
  let first: AnyDue | undefined;
  const isBefore = (one: AnyDue, other: AnyDue): boolean =>
    one.dueAt === other.dueAt ? one.sequence < other.sequence : one.dueAt < other.dueAt;
  const soonest = (): AnyDue | undefined => {
    let found: AnyDue | undefined;
    for (const one of waiting) if (found === undefined || isBefore(one, found)) found = one;
    return found;
  };
  return {
    add: (placed: AnyPlaced): void => {
      if (!isDue(placed)) return;
      // Without a first one, others may be waiting whose first was taken away.
      if (waiting.size === 0 || (first !== undefined && isBefore(placed, first))) first = placed;
      waiting.add(placed);
    },
    delete: (placed: AnyPlaced): void => {
      if (isDue(placed)) waiting.delete(placed);
      if (first === placed) first = undefined;
    },
    next: (until: number): AnyDue | undefined => {
      if (waiting.size === 0) return undefined;
      first ??= soonest();
      return first !== undefined && first.dueAt <= until ? first : undefined;
    },
    clear: (): void => {
      waiting.clear();
      first = undefined;
    },
  };
}

function isDue(placed: AnyPlaced): placed is AnyDue {
  return placed.dueAt !== undefined;
}

function keyOf(kind: Kind, { imsOrg, sandbox }: Scope): string {
  return JSON.stringify([kind, imsOrg, sandbox]);
}
