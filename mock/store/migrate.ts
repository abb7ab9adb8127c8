import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Connection } from '../../src/generated/flow-service.ts';
import { hashedUuid, randomIdentifiers } from '../identifiers.ts';
import { withEtag } from './stored-connection.ts';

/** The version of the form of a state file, which SQLite keeps in the file's header. */
export const version = 2;

/** The only table of a state file, the same in both versions. */
export const connectionsTable = `
  CREATE TABLE connections (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    ims_org TEXT NOT NULL, sandbox TEXT NOT NULL, id TEXT NOT NULL,
    json TEXT NOT NULL, etag TEXT, enabled_at INTEGER,
    UNIQUE (ims_org, sandbox, id)
  ) STRICT`;

/** Creates the tables of a new state file. */
export const schema = `${connectionsTable};
  CREATE INDEX in_order ON connections (ims_org, sandbox, sequence);
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

/**
 * Brings the rows of a state file of version 1, which 0.1.0 wrote, into the form of version 2. In version 1 a row is either JSON without
 * id and etag, or, for most connections, values separated by tabs. A connection that is being created has no etag yet.
 */
export function migrateFromVersion1(database: DatabaseSync): void {
  const update = database.prepare('UPDATE connections SET json = ?, etag = ? WHERE sequence = ?');
  for (const row of database.prepare('SELECT * FROM connections').all()) {
    const connection = connectionOf(row);
    update.run(JSON.stringify(connection), connection.etag ?? '', Number(row.sequence));
  }
  database.exec(`PRAGMA user_version = ${version}`);
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
