import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRow, rowOf, shortRow } from '../../mock/store/connection-row.ts';
import { memoryStore } from '../../mock/store/memory-store.ts';
import { maskedParams, newConnection, shownConnection } from '../../mock/store/shown-connection.ts';
import { description } from '../../src/generated/description.ts';
import type { Connection, CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { authBranches } from '../contract.ts';

const { value: printed } = description.components.examples['create-basic'];
const scope = { imsOrg: 'A@AdobeOrg', sandbox: 'prod' };
const text = fc.string({ unit: 'binary' });
const identifiers = { connectionId: () => '4cb0c374-d3bb-4557-b139-5712880adc55', etag: () => '"a"', now: () => 1_700_000_000_000 };

/** Requests of both auth specs, with all params that the spec has, and now and then one that it has not. */
const requests = fc.constantFrom(...authBranches).chain(({ specName, params }) =>
  fc.record({
    name: text,
    description: fc.option(text, { nil: undefined }),
    connectionSpec: fc.constant(printed.connectionSpec),
    auth: fc.record({
      specName: fc.constant(specName),
      params: fc.oneof(
        { weight: 4, arbitrary: fc.record(Object.fromEntries(params.map((name) => [name, text]))) },
        fc.dictionary(fc.oneof(text, fc.constantFrom(...params)), text),
      ),
    }),
  }),
) as fc.Arbitrary<CreateConnectionRequest>;

test('shows every connection as it was made, however it is kept', () => {
  fc.assert(
    fc.property(requests, fc.constantFrom(undefined, 1000), (request, initializing) => {
      const stored = newConnection(scope, request, identifiers, initializing);
      const shown = shownConnection(scope, stored);
      expect(shown).toMatchObject(
        JSON.parse(JSON.stringify({ ...request, auth: { ...request.auth, params: maskedParams(request.auth.params) } })),
      );
      expect(Object.keys(shown.auth.params).sort()).toEqual(Object.keys(request.auth.params).sort());
      expect(JSON.parse(readRow(scope, shown.id, rowOf(scope, shown, stored.etag), stored.etag))).toEqual(shown);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, (connection: Connection) => Connection]>([
  ['somebody else has created it', (connection) => ({ ...connection, createdBy: 'somebody' })],
  ['it is disabled', (connection) => ({ ...connection, state: 'disabled' })],
  ['its sandbox has an id of its own', (connection) => ({ ...connection, sandboxId: 'x' })],
  [
    'it has a param of its own',
    (connection) => ({ ...connection, auth: { ...connection.auth, params: { ...connection.auth.params, more: 1 } } }),
  ],
])('keeps the whole of a connection where %s', (_, change) => {
  const usual = newConnection(scope, printed, identifiers);
  const changed = change(shownConnection(scope, usual));
  expect(shortRow(printed, 0, 0)).not.toMatch(/^\{/);
  const row = rowOf(scope, changed, usual.etag);
  expect(row).toMatch(/^\{/);
  expect(JSON.parse(readRow(scope, changed.id, row, usual.etag))).toEqual(changed);
});

test('keeps what is there when most of what was written is gone', () => {
  const store = memoryStore();
  const made = Array.from({ length: 3000 }, (_, index) => ({
    id: String(index),
    row: `{"name":"ü${index}"}`,
    etag: `"${index}"`,
    enabledAt: undefined,
  }));
  for (const connection of made) store.insert(scope, connection);
  for (const { id } of made.slice(0, 2900)) store.remove(scope, id);
  const left = made.slice(2900).map((connection) => ({ ...connection, row: connection.row.repeat(2), enabledAt: 5 }));
  for (let again = 0; again < 20; again++) {
    for (const connection of left) expect(store.replace(scope, connection, connection.etag)).toBe(true);
  }
  expect([...store.all()].map(({ connection }) => connection)).toEqual(left);
  expect([...store.newestFirst(scope)].map(({ id }) => id)).toEqual(left.map(({ id }) => id).reverse());
});
