import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Connection } from '../../src/generated/flow-service.ts';
import { hashedUuid, randomIdentifiers } from '../identifiers.ts';
import { withEtag } from './new-entity.ts';

/** The version of the form of a state file, which SQLite keeps in the file's header. */
export const version = 3;

/** The only table of versions 1 and 2. */
const connectionsTable = `
  CREATE TABLE connections (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    ims_org TEXT NOT NULL, sandbox TEXT NOT NULL, id TEXT NOT NULL,
    json TEXT NOT NULL, etag TEXT, enabled_at INTEGER,
    UNIQUE (ims_org, sandbox, id)
  ) STRICT`;

const entitiesTable = `
  CREATE TABLE entities (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, ims_org TEXT NOT NULL, sandbox TEXT NOT NULL, id TEXT NOT NULL,
    etag TEXT NOT NULL, json TEXT NOT NULL, due_at INTEGER, outcome TEXT,
    UNIQUE (kind, ims_org, sandbox, id)
  ) STRICT`;

/** Has one row. */
const clockTable = 'CREATE TABLE clock (clock_offset INTEGER NOT NULL, moved_to INTEGER NOT NULL) STRICT';

/** The tables of a state file in each version that can be opened, by name. */
export const tablesOf: Readonly<Record<number, readonly string[]>> = {
  1: [connectionsTable],
  2: [connectionsTable],
  [version]: [clockTable, entitiesTable],
};

/** Creates the tables of a new state file. */
export const schema = `${entitiesTable};
  CREATE INDEX in_order ON entities (kind, ims_org, sandbox, sequence);
  CREATE INDEX in_time ON entities (due_at, sequence) WHERE due_at IS NOT NULL;
  ${clockTable};
  INSERT INTO clock VALUES (0, 0);
  PRAGMA user_version = ${version}`;

/**
 * The auth specs that 0.1.0 knew, by their number in a row, and the params in a row. Constants, because the meaning of version 1 must not
 * change with the description.
 */
const authSpecs = [
  { specName: 'Basic Authentication for Dynamics-Online', params: ['serviceUri', 'username'], secret: 'password' },
  {
    specName: 'Service Principal Key Based Authentication',
    params: ['serviceUri', 'servicePrincipalId'],
    secret: 'servicePrincipalKey',
  },
] as const;

/** Brings a state file of an earlier version into the form of this one. Does nothing if it has that form. */
export function migrate(database: DatabaseSync, from: number): void {
  if (from === 1) migrateRowsOfVersion1(database);
  if (from < version) migrateFromVersion2(database);
}

/** Moves the connections into the table of all kinds. The count of those that were ever created goes on. */
function migrateFromVersion2(database: DatabaseSync): void {
  const created = Number(database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'connections'").get()?.seq ?? 0);
  // The old index has the name of a new one.
  database.exec('DROP INDEX IF EXISTS in_order');
  database.exec(schema);
  database.exec(`
    INSERT INTO entities (sequence, kind, ims_org, sandbox, id, etag, json, due_at)
      SELECT sequence, 'connections', ims_org, sandbox, id, ifnull(etag, ''), json, enabled_at FROM connections ORDER BY sequence;
    DROP TABLE connections;
    DELETE FROM sqlite_sequence WHERE name = 'entities'`);
  if (created > 0) database.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('entities', ?)").run(created);
}

/**
 * Brings the rows of a state file of version 1, which 0.1.0 wrote, into the form of version 2. In version 1 a row is either JSON without
 * id and etag, or, for most connections, values separated by tabs. A connection that is being created has no etag yet.
 */
function migrateRowsOfVersion1(database: DatabaseSync): void {
  const update = database.prepare('UPDATE connections SET json = ?, etag = ? WHERE sequence = ?');
  for (const row of database.prepare('SELECT * FROM connections').all()) {
    const connection = connectionOf(row);
    update.run(JSON.stringify(connection), connection.etag ?? '', Number(row.sequence));
  }
}

function connectionOf({ id, json, etag, ims_org: imsOrg, sandbox }: Record<string, SQLOutputValue>): Connection {
  const text = String(json);
  const members = text.startsWith('{') ? JSON.parse(text) : shortRow(text, String(imsOrg), String(sandbox));
  const connection = { id: String(id), ...members, ...(members.state === 'initializing' ? { state: 'enabled' } : {}) };
  return withEtag(connection, etag === null ? randomIdentifiers().etag() : String(etag));
}

function shortRow(text: string, imsOrg: string, sandbox: string): Omit<Connection, 'id'> {
  const [createdAt, updatedAt, index, name = '""', description = '', ...values] = text.split('\t');
  const { specName, params, secret } = authSpecs[index === '1' ? 1 : 0];
  const plain = params.map((param, place) => [param, JSON.parse(values[place] ?? '""')]);
  const creator = 'flowservice-kit-mock';
  return {
    createdAt: Number(createdAt),
    updatedAt: Number(updatedAt),
    createdBy: creator,
    updatedBy: creator,
    createdClient: creator,
    updatedClient: creator,
    sandboxId: hashedUuid(`${imsOrg}\n${sandbox}`),
    sandboxName: sandbox,
    imsOrgId: imsOrg,
    name: JSON.parse(name),
    ...(description === '' ? {} : { description: JSON.parse(description) }),
    connectionSpec: { id: '38ad80fe-8b06-4938-94f4-d4ee80266b07', version: '1.0' },
    state: 'enabled',
    auth: { specName, params: Object.fromEntries([...plain, [secret, '{MASKED}']]) },
  };
}
