import type { ConnectionStore, Scope, StoredConnection } from './connection-store.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import { type TextLog, textLog } from './text-log.ts';

/** Few texts that nobody will ask for are not worth the trouble of leaving them behind. */
const fewTexts = 1024;

/** Keeps connections for as long as the process lives. Nothing but a walk over them takes longer the more there are. */
export function memoryStore(): ConnectionStore {
  const shelves = new Map<string, { readonly scope: Scope; readonly shelf: Shelf }>();
  let log: TextLog = textLog();
  let created = 0;
  let left = 0;
  let written = 0;
  const shelfOf = (scope: Scope): Shelf => {
    const key = `${scope.imsOrg}\n${scope.sandbox}`;
    const known = shelves.get(key);
    if (known !== undefined) return known.shelf;
    const shelf = makeShelf((text) => read(text).id);
    shelves.set(key, { scope, shelf });
    return shelf;
  };
  const read = (text: number): StoredConnection => readText(log.read(text));

  const write = (connection: StoredConnection): number => {
    if (written >= fewTexts && written >= 2 * left) leaveBehind();
    written++;
    return log.append(textOf(connection));
  };

  /** A text of the log that no shelf knows of is lost; where most are, the others move to a new one. */
  const leaveBehind = (): void => {
    const old = log;
    log = textLog();
    written = left;
    for (const { shelf } of shelves.values()) shelf.move((text) => log.append(old.read(text)));
  };

  const insert: ConnectionStore['insert'] = (scope, connection) => {
    const shelf = shelfOf(scope);
    shelf.add(connection.id, { sequence: ++created, text: write(connection) });
    left++;
  };

  return {
    insertFirst: (connections) => {
      if (created > 0) return false;
      for (const { scope, connection } of connections) insert(scope, connection);
      return true;
    },
    insert,
    find: (scope, id) => {
      const text = shelfOf(scope).find(id);
      return text === undefined ? undefined : read(text);
    },
    replace: (scope, connection, etag) => {
      const shelf = shelfOf(scope);
      const text = shelf.find(connection.id);
      if (text === undefined || read(text).etag !== etag) return false;
      shelf.replace(connection.id, write(connection));
      return true;
    },
    remove: (scope, id) => {
      if (!shelfOf(scope).remove(id)) return false;
      left--;
      return true;
    },
    newestFirst: function* (scope, before) {
      // Whoever walks over them may write meanwhile, which may begin a new log.
      const walked = log;
      for (const { sequence, text } of shelfOf(scope).newestFirst(before)) yield { ...readText(walked.read(text)), sequence };
    },
    count: (scope) => shelfOf(scope).count(),
    all: () =>
      [...shelves.values()]
        .flatMap(({ scope, shelf }) => [...shelf.newestFirst()].map((placed) => ({ scope, placed })))
        .sort((a, b) => a.placed.sequence - b.placed.sequence)
        .map(({ scope, placed }) => ({ scope, connection: read(placed.text) })),
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

/** A row is JSON on one line, and no id, so that the first two lines' ends are their own. */
function textOf({ id, row, etag, enabledAt }: StoredConnection): string {
  return `${id}\n${row}\n${enabledAt ?? ''}\n${etag ?? ''}`;
}

function readText(text: string): StoredConnection {
  const [id = '', row = '', enabledAt = ''] = text.split('\n', 3);
  const rest = id.length + row.length + enabledAt.length + 3;
  return {
    id,
    row,
    etag: rest === text.length ? undefined : text.slice(rest),
    enabledAt: enabledAt === '' ? undefined : Number(enabledAt),
  };
}
