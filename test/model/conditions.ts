import fc from 'fast-check';
import { dynamicsAuthSpecs } from '../../src/dynamics.ts';
import type { FlowServiceKind } from '../entity-requests.ts';
import { names, serviceUris } from './bodies.ts';
import { tableNames } from './flow-bodies.ts';
import type { Known, Own } from './model.ts';

/** A condition as it is sent, and its meaning. */
export type Condition = { readonly property: string; readonly holds: (known: Known) => boolean };

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: Math.min(2, values.length) });
const quoted = (values: readonly string[]): string => values.map((value) => JSON.stringify(value)).join(',');

/** A condition that a member of an entity is one of some values. */
function member(field: string, values: readonly string[], read: (own: Own, known: Known) => unknown): fc.Arbitrary<Condition> {
  return some(values).map((wanted) => ({
    property: `${field}==${quoted(wanted)}`,
    holds: (known: Known) => wanted.includes(String(read(known.own, known))),
  }));
}

const since = fc.oneof(
  fc.constantFrom(1_577_836_900_000, 1_577_840_000_000),
  fc.integer({ min: 0, max: 90_000 }).map((seconds) => begun + seconds * 1000),
);
/** When the time of a mock begins that has that of this machine. */
export const begun = Date.UTC(2026, 0, 1);

function time(field: string, read: (known: Known) => number | undefined): fc.Arbitrary<Condition> {
  const meanings: Readonly<Record<string, (a: number, b: number) => boolean>> = {
    '>=': (a, b) => a >= b,
    '<': (a, b) => a < b,
  };
  return fc.tuple(fc.constantFrom(...Object.keys(meanings)), since).map(([operator, wanted]) => ({
    property: `${field}${operator}${wanted}`,
    holds: (known: Known) => {
      const value = read(known);
      return value !== undefined && meanings[operator]?.(value, wanted) === true;
    },
  }));
}

const times = [time('createdAt', ({ createdAt }) => createdAt), time('updatedAt', ({ updatedAt }) => updatedAt)];
const named = [
  member('name', names, ({ name }) => name),
  member('description', [...names, 'CRM'], ({ description }) => description),
  ...times,
];

/** Conditions on the fields of each kind. */
export const conditions: { readonly [K in FlowServiceKind]: fc.Arbitrary<Condition> } = {
  connections: fc.oneof(
    ...named,
    member('state', ['enabled', 'draft', 'initializing'], ({ state }, { dueAt }) => (dueAt === undefined ? state : 'initializing')),
    member('auth.params.serviceUri', serviceUris, ({ auth }) => auth.params.serviceUri),
    member('auth.specName', Object.values(dynamicsAuthSpecs), ({ auth }) => auth.specName),
    member('auth.params.username', ['anna'], ({ auth }) => auth.params.username),
  ),
  sourceConnections: fc.oneof(
    ...named,
    member('state', ['enabled', 'draft'], ({ state }) => state),
    member('params.tableName', tableNames, ({ params }) => params.tableName),
  ),
  targetConnections: fc.oneof(
    ...named,
    member('state', ['enabled', 'draft'], ({ state }) => state),
  ),
  flows: fc.oneof(
    ...named,
    member('state', ['enabled', 'draft', 'disabled', 'enabled-finalizing'], ({ state }) => state),
    member('scheduleParams.frequency', ['once', 'minute', 'hour'], ({ scheduleParams }) => scheduleParams?.frequency),
    member('lastRunDetails.state', ['success', 'failed'], ({ lastRunState }) => lastRunState),
  ),
  runs: fc.oneof(
    ...times,
    member('metrics.statusSummary.status', ['scheduled', 'inProgress', 'success', 'failed'], ({ status }) => status),
    time('metrics.durationSummary.startedAtUTC', ({ own }) => own.startedAt),
    time('metrics.durationSummary.completedAtUTC', ({ own }) => own.completedAt),
  ),
};

type Key = (known: Known) => string | number | undefined;
const timeOrders: Readonly<Record<string, Key>> = { createdAt: ({ createdAt }) => createdAt, updatedAt: ({ updatedAt }) => updatedAt };
const namedOrders: Readonly<Record<string, Key>> = {
  ...timeOrders,
  id: ({ id }) => id,
  name: ({ own }) => own.name,
  description: ({ own }) => own.description,
};

/** The fields that the model can order each kind by. */
export const orders: { readonly [K in FlowServiceKind]: Readonly<Record<string, Key>> } = {
  connections: { ...namedOrders, 'auth.specName': ({ own }) => own.auth.specName },
  sourceConnections: { ...namedOrders, state: ({ own }) => own.state },
  targetConnections: namedOrders,
  flows: { ...namedOrders, state: ({ own }) => own.state, 'lastRunDetails.state': ({ own }) => own.lastRunState },
  runs: {
    ...timeOrders,
    'metrics.statusSummary.status': ({ own }) => own.status,
    'metrics.durationSummary.completedAtUTC': ({ own }) => own.completedAt,
  },
};
