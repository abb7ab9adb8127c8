import type { ConnectionStore, Scope, StoredConnection } from './connection-store.ts';
import { type TextLog, textLog } from './text-log.ts';

/** A place in the order of creation; `text` is where in the log its connection is, undefined once that is removed. */
type Slot = { readonly id: string; readonly sequence: number; text: number | undefined };

/** The connections of one scope: by id, and in the order of creation. */
type Shelf = { readonly scope: Scope; readonly byId: Map<string, Slot>; order: Slot[] };

/** Few empty places are not worth the trouble of closing the gaps. */
const fewGaps = 64;
/** Nor are few texts that nobody will ask for. */
const fewTexts = 1024;

/** Keeps connections for as long as the process lives. Nothing but a walk over them takes longer the more there are. */
export function memoryStore(): ConnectionStore {
  const shelves = new Map<string, Shelf>();
  let log: TextLog = textLog();
  let created = 0;
  let left = 0;
  let written = 0;
  const shelfOf = (scope: Scope): Shelf => {
    const key = `${scope.imsOrg}\n${scope.sandbox}`;
    let shelf = shelves.get(key);
    if (shelf === undefined) {
      shelf = { scope, byId: new Map(), order: [] };
      shelves.set(key, shelf);
    }
    return shelf;
  };
  const read = ({ id, text }: Slot): StoredConnection | undefined => (text === undefined ? undefined : readText(id, log.read(text)));

  /** A text of the log that no slot points to is lost; where most are, the others move to a new one. */
  const write = (slot: Slot, connection: StoredConnection): void => {
    slot.text = log.append(textOf(connection));
    written++;
    if (written < fewTexts || written < 2 * left) return;
    const old = log;
    log = textLog();
    written = left;
    for (const { byId } of shelves.values()) {
      for (const kept of byId.values()) if (kept.text !== undefined) kept.text = log.append(old.read(kept.text));
    }
  };

  const insert: ConnectionStore['insert'] = (scope, connection) => {
    const { byId, order } = shelfOf(scope);
    const slot: Slot = { id: connection.id, sequence: ++created, text: undefined };
    byId.set(connection.id, slot);
    order.push(slot);
    left++;
    write(slot, connection);
  };

  return {
    insertFirst: (connections) => {
      if (created > 0) return false;
      for (const { scope, connection } of connections) insert(scope, connection);
      return true;
    },
    insert,
    find: (scope, id) => {
      const slot = shelfOf(scope).byId.get(id);
      return slot === undefined ? undefined : read(slot);
    },
    replace: (scope, connection, etag) => {
      const slot = shelfOf(scope).byId.get(connection.id);
      if (slot === undefined || read(slot)?.etag !== etag) return false;
      write(slot, connection);
      return true;
    },
    remove: (scope, id) => {
      const shelf = shelfOf(scope);
      const slot = shelf.byId.get(id);
      if (slot === undefined) return false;
      shelf.byId.delete(id);
      slot.text = undefined;
      left--;
      const gaps = shelf.order.length - shelf.byId.size;
      if (gaps > fewGaps && gaps > shelf.byId.size) shelf.order = shelf.order.filter(({ text }) => text !== undefined);
      return true;
    },
    newestFirst: function* (scope, before = Number.POSITIVE_INFINITY) {
      const { order } = shelfOf(scope);
      for (let place = countBefore(order, before) - 1; place >= 0; place--) {
        const slot = order[place];
        const connection = slot === undefined ? undefined : read(slot);
        if (slot !== undefined && connection !== undefined) yield { ...connection, sequence: slot.sequence };
      }
    },
    count: (scope) => shelfOf(scope).byId.size,
    all: () =>
      [...shelves.values()]
        .flatMap(({ scope, byId }) => [...byId.values()].map((slot) => ({ scope, slot })))
        .sort((a, b) => a.slot.sequence - b.slot.sequence)
        .flatMap(({ scope, slot }) => {
          const connection = read(slot);
          return connection === undefined ? [] : { scope, connection };
        }),
    created: () => created,
    clear: () => {
      shelves.clear();
      log = textLog();
      created = 0;
      left = 0;
      written = 0;
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

/** A row is JSON on one line, so that the first line's end is its own. */
function textOf({ row, etag, enabledAt }: StoredConnection): string {
  return `${row}\n${enabledAt ?? ''}\n${etag ?? ''}`;
}

function readText(id: string, text: string): StoredConnection {
  const first = text.indexOf('\n');
  const second = text.indexOf('\n', first + 1);
  const enabledAt = second === first + 1 ? undefined : Number(text.slice(first + 1, second));
  return { id, row: text.slice(0, first), etag: second + 1 === text.length ? undefined : text.slice(second + 1), enabledAt };
}
