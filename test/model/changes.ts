import fc from 'fast-check';
import type { ErrorName } from '../contract.ts';
import { anyParams, description, masked, name, set } from './bodies.ts';
import { backfill, schedule, scheduleAt, startAt, tableName, transformationsFor, transforming } from './flow-bodies.ts';
import type { Own } from './model.ts';

/** An instruction of a patch. */
export type Change = { readonly op: string; readonly path: string; readonly value?: unknown };
/** The time when a patch is sent, and a mapping set that it may name. */
type Place = { readonly now: number; readonly mappingId: string };
/** A change whose value may depend on when and where it is sent. */
export type ChangeAt = (place: Place) => Change;

function drawn(text: string, change: ChangeAt): ChangeAt {
  return Object.assign(change, { [fc.toStringMethod]: () => text });
}

function setting<Given>(
  path: string,
  given: fc.Arbitrary<Given>,
  value: (given: Given, place: Place) => unknown = (one) => one,
): fc.Arbitrary<ChangeAt> {
  return fc
    .tuple(set, given)
    .map(([op, one]) => drawn(`${op} ${path} ${fc.stringify(one)}`, (place) => ({ op, path, value: value(one, place) })));
}
function removing(path: string): fc.Arbitrary<ChangeAt> {
  return fc.constantFrom('remove', 'REMOVE').map((op) => drawn(`${op} ${path}`, () => ({ op, path })));
}

const common = [setting('/name', name), setting('/description', description), removing('/description')];

/** Described changes of each kind. Whether they are valid depends on the entity. */
export const anyChange = {
  connections: fc.oneof(...common, setting('/auth/params', anyParams)),
  sourceConnections: fc.oneof(
    ...common,
    setting('/params/tableName', tableName),
    setting('/params', tableName, (table) => ({ tableName: table })),
  ),
  targetConnections: fc.oneof(...common, setting('/params/dataSetId', fc.constant('6889f4f89b982b2b90bc1207')), removing('/params/color')),
  flows: fc.oneof(
    ...common,
    setting('/scheduleParams', schedule, (given, { now }) => scheduleAt(now, given)),
    setting('/scheduleParams/startTime', fc.constantFrom(-500, 500, 50_000), (seconds, { now }) => startAt(now, seconds)),
    setting('/scheduleParams/frequency', fc.constantFrom('once', 'minute', 'hour')),
    setting('/scheduleParams/interval', fc.constantFrom(1, 15, 90)),
    setting(
      '/scheduleParams/backfill',
      backfill.map((given) => given ?? true),
    ),
    removing('/scheduleParams/backfill'),
    setting('/transformations', fc.tuple(transforming, fc.boolean()), ([how, isOnce], { mappingId }) =>
      transformationsFor(how, isOnce, mappingId),
    ),
  ),
} as const;

/** Returns an entity after a patch, or the error: params of the other auth spec, or a member that is not there. */
export function changed(own: Own, changes: readonly Change[]): Own | ErrorName | 'foreign' {
  const isForeign = ({ path, value }: Change): boolean =>
    path === '/auth/params' && 'username' in Object(value) !== 'username' in own.auth.params;
  if (changes.some(isForeign)) return 'foreign';
  const after = structuredClone(own) as Record<string, unknown>;
  for (const { op, path, value } of changes) {
    const names = path.slice(1).split('/');
    const last = names.pop() ?? '';
    const parent = names.reduce<unknown>((one, name) => Object(one)[name], after);
    if (typeof parent !== 'object' || parent === null) return 'invalid-patch';
    if (!/add/i.test(op) && Reflect.get(parent, last) === undefined) return 'invalid-patch';
    if (/remove/i.test(op)) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, path === '/auth/params' ? masked(Object(value)) : structuredClone(value));
  }
  return after;
}
