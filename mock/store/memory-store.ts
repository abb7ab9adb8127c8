import type { ConnectionStore, Scope, StoredConnection } from './connection-store.ts';

/** A place in the order of creation; empty once its connection is removed. */
type Slot = { readonly sequence: number; connection: StoredConnection | undefined };

/** The connections of one scope: by id, and in the order of creation. */
type Shelf = { readonly byId: Map<string, Slot>; order: Slot[] };

/** Few empty places are not worth the trouble of closing the gaps. */
const fewGaps = 64;

/** Keeps connections for as long as the process lives. Nothing but a walk over them takes longer the more there are. */
export function memoryStore(): ConnectionStore {
  const shelves = new Map<string, Shelf>();
  let created = 0;
  const shelfOf = ({ imsOrg, sandbox }: Scope): Shelf => {
    const key = `${imsOrg}\n${sandbox}`;
    let shelf = shelves.get(key);
    if (shelf === undefined) {
      shelf = { byId: new Map(), order: [] };
      shelves.set(key, shelf);
    }
    return shelf;
  };

  const insert: ConnectionStore['insert'] = (scope, connection) => {
    const { byId, order } = shelfOf(scope);
    const slot = { sequence: ++created, connection };
    byId.set(connection.id, slot);
    order.push(slot);
  };

  return {
    insertFirst: (connections) => {
      if (created > 0) return false;
      for (const { scope, connection } of connections) insert(scope, connection);
      return true;
    },
    insert,
    find: (scope, id) => shelfOf(scope).byId.get(id)?.connection,
    replace: (scope, connection, etag) => {
      const slot = shelfOf(scope).byId.get(connection.id);
      if (slot?.connection === undefined || slot.connection.etag !== etag) return false;
      slot.connection = connection;
      return true;
    },
    remove: (scope, id) => {
      const shelf = shelfOf(scope);
      const slot = shelf.byId.get(id);
      if (slot === undefined) return false;
      shelf.byId.delete(id);
      slot.connection = undefined;
      const gaps = shelf.order.length - shelf.byId.size;
      if (gaps > fewGaps && gaps > shelf.byId.size) shelf.order = shelf.order.filter(({ connection }) => connection !== undefined);
      return true;
    },
    newestFirst: function* (scope, before = Number.POSITIVE_INFINITY) {
      const { order } = shelfOf(scope);
      for (let place = countBefore(order, before) - 1; place >= 0; place--) {
        const { sequence, connection } = order[place] ?? { sequence: 0, connection: undefined };
        if (connection !== undefined) yield { ...connection, sequence };
      }
    },
    count: (scope) => shelfOf(scope).byId.size,
    all: () =>
      [...shelves.values()]
        .flatMap(({ byId }) => [...byId.values()])
        .sort((a, b) => a.sequence - b.sequence)
        .flatMap(({ connection }) => connection ?? []),
    created: () => created,
    clear: () => {
      shelves.clear();
      created = 0;
    },
    close: () => {},
  };
}

/** How many places come before this one in the order of creation, found by halving. */
function countBefore(order: readonly Slot[], sequence: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle]?.sequence ?? 0) < sequence) low = middle + 1;
    else high = middle;
  }
  return low;
}
