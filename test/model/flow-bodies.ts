import fc from 'fast-check';
import { mostly, name } from './bodies.ts';
import type { Own } from './model.ts';

export const dynamics = { id: '38ad80fe-8b06-4938-94f4-d4ee80266b07', version: '1.0' };
/** Snowflake streaming, which the flow specification CRMToAEP does not list. */
export const otherSource = { id: '51ae16c2-bdad-42fd-9fce-8d5dfddaf140', version: '1.0' };
export const lake = { id: 'c604ff05-7f1a-43c0-8e18-33bf874cb11c', version: '1.0' };
export const flowSpec = { id: '14518937-270c-4525-bdec-c2ba7cce3860', version: '1.0' };

export const tableNames = ['contact', 'account'] as const;
export const tableName = fc.constantFrom(...tableNames);

/** The schemas that data sets and mapping sets are for. */
const schemaIds = ['one', 'two'].map((id) => `https://ns.adobe.com/contoso/schemas/${id}`);
export const schemaId = mostly(schemaIds[0] ?? '', ...schemaIds);

/** Bodies of the neighbors, for a schema. */
export const neighborBodies = {
  schemas: (_: string, title: string) => ({ type: 'object', title, allOf: [{ $ref: 'https://ns.adobe.com/xdm/context/profile' }] }),
  dataSets: (id: string, name: string) => ({ name, schemaRef: { id, contentType: 'application/vnd.adobe.xed+json;version=1' } }),
  mappingSets: (xdmSchema: string, name: string) => ({
    version: 0,
    xdmSchema,
    xdmVersion: '1.0',
    id: null,
    mappings: [{ destinationXdmPath: 'person.name', sourceAttribute: name, identity: false, version: 0 }],
  }),
} as const;

/** The start of a schedule, in seconds after the time of the request. */
const start = fc.constantFrom(-1_000_000, -86_400, -1000, -1, 5, 60, 3600, 100_000);
export const backfill = fc.option(fc.boolean(), { nil: undefined });
const once = { frequency: 'once' };
const frequencies = [
  ...[15, 20, 60].map((interval) => ({ frequency: 'minute', interval })),
  { frequency: 'hour', interval: 1 },
  { frequency: 'hour', interval: 5 },
  { frequency: 'day', interval: 2 },
  { frequency: 'week', interval: 1 },
];
export const schedule = fc.record({
  start,
  frequency: fc.oneof(fc.constant(once), fc.constantFrom(...frequencies), fc.constantFrom(...frequencies)),
  backfill,
});
export type ScheduleGiven = typeof schedule extends fc.Arbitrary<infer T> ? T : never;

/** Writes a schedule as it is sent at a time. */
export function scheduleAt(now: number, { start, frequency, backfill }: ScheduleGiven): Own {
  const isOnce = frequency.frequency === 'once';
  return { startTime: startAt(now, start), ...frequency, ...(isOnce || backfill === undefined ? {} : { backfill }) };
}

export function startAt(now: number, seconds: number): number {
  return Math.floor(now / 1000) + seconds;
}

/** The items of the transformations of a dataflow: mostly those that its schedule asks for. */
export const transforming = mostly<'fitting' | 'no mapping' | 'no copy' | 'both' | 'none'>(
  'fitting',
  'no mapping',
  'no copy',
  'both',
  'none',
);
export type Transforming = typeof transforming extends fc.Arbitrary<infer T> ? T : never;

export function transformationsFor(how: Transforming, isOnce: boolean, mappingId: string, mappingVersion = '0'): readonly Own[] {
  const copy = { name: 'Copy', params: { deltaColumn: { name: 'modifiedon', dateFormat: 'YYYY-MM-DD', timezone: 'UTC' } } };
  const mapping = { name: 'Mapping', params: { mappingId, mappingVersion } };
  const hasCopy = how === 'both' || (!isOnce && (how === 'fitting' || how === 'no mapping'));
  return [...(hasCopy ? [copy] : []), ...(how === 'none' || how === 'no mapping' ? [] : [mapping])];
}

/** How the runs of a dataflow end, and how its creation does. */
export const runScenario = fc.oneof(fc.constant(undefined), fc.constantFrom('run-failed', 'run-partial', 'run-stuck'));
export const flowScenario = fc.oneof(
  { weight: 5, arbitrary: runScenario },
  { weight: 1, arbitrary: fc.constant('flow-finalizing:after=20000') },
);
export const naming = fc.record({ name, description: fc.constantFrom('CRM', undefined) });
