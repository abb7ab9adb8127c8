import { expect, test } from 'vitest';
import { checkRequest, isError, type OperationId, type Profile, type ViolationCode } from '../contract.ts';
import { removed, replaced } from '../mutants/edit.ts';
import { bodyOf, requestTo } from '../request-to.ts';
import type { Json } from '../requests.ts';

type Value = Json[string];
type Want = readonly [code: ViolationCode, at: string];
/** A mistake: its name, the new values by their pointers in a valid body (undefined: removed), and the expected violations. */
type Row = readonly [name: string, changes: Readonly<Record<string, Value | undefined>>, ...want: readonly Want[]];

function changed(operation: OperationId, changes: Row[1]): Value {
  return Object.entries(changes).reduce((body: Value, [pointer, value]) => {
    const path = pointer.split('/').slice(1);
    return value === undefined ? removed(body, path) : replaced(body, path, value);
  }, bodyOf(operation));
}

function errorsIn(id: OperationId, body: Value, { query = '', profile = 'strict' as Profile } = {}): readonly Want[] {
  const found = checkRequest(requestTo(id, { body, query }), { profile }).filter(isError);
  return found.map(({ code, at }) => [code, at]);
}

const at = '/body/scheduleParams';
const [copyAt, mappingAt] = ['/body/transformations/0', '/body/transformations/1'];
const minute = { startTime: 1612310466, frequency: 'minute', interval: 15 };
const once = { startTime: 1612310466, frequency: 'once' };
const mapping = { name: 'Mapping', params: { mappingId: 'a', mappingVersion: '0' } };
const filters = { type: 'PQL', format: 'pql/json', value: { nodeType: 'fnApply' } };

const schedule = (members: Value) => ({ '/scheduleParams': members });
const patch = (...instructions: readonly Json[]) => ({ '': [...instructions] });
const set = (path: string, value: Value): Json => ({ op: 'replace', path, value });

// biome-ignore format: a row for each mistake
const mistakes: { readonly [id in OperationId]?: readonly Row[] } = {
  createFlow: [
    ['a schedule of another type', schedule('daily'), ['property-type', at]],
    ['no frequency', schedule({ startTime: 1, interval: 15 }), ['property-missing', `${at}/frequency`]],
    ['a frequency of another type', schedule({ ...minute, frequency: 15 }), ['property-type', `${at}/frequency`]],
    ['an empty frequency', schedule({ ...minute, frequency: '' }), ['property-empty', `${at}/frequency`]],
    ['an unknown frequency', schedule({ ...minute, frequency: 'fortnight' }), ['property-format', `${at}/frequency`]],
    ['a frequency in capitals', schedule({ ...minute, frequency: 'Minute' }), ['property-format', `${at}/frequency`]],
    ['a misspelled name of the frequency', schedule({ startTime: 1, freqency: 'minute', interval: 15 }), ['property-unknown', `${at}/freqency`]],
    ['mistakes that every frequency has, beside an unknown one', schedule({ frequency: 'never', interval: 0, until: 9 }),
      ['property-format', `${at}/frequency`], ['property-unknown', `${at}/until`], ['property-missing', `${at}/startTime`]],
    ['a mistake beside a misspelled frequency, which is understood', schedule({ ...minute, frequency: 'MINUTE', interval: 14 }),
      ['property-format', `${at}/frequency`], ['property-format', `${at}/interval`]],
    ['no start time', schedule({ frequency: 'minute', interval: 15 }), ['property-missing', `${at}/startTime`]],
    ['a date as start time', schedule({ ...minute, startTime: '2026-01-01' }), ['property-format', `${at}/startTime`]],
    ['no interval', schedule({ startTime: 1, frequency: 'hour' }), ['property-missing', `${at}/interval`]],
    ['an interval below 15 minutes', schedule({ ...minute, interval: 14 }), ['property-format', `${at}/interval`]],
    ['the same as a string', schedule({ ...minute, interval: '14' }), ['property-format', `${at}/interval`]],
    ['an interval of 0 hours', schedule({ ...minute, frequency: 'hour', interval: 0 }), ['property-format', `${at}/interval`]],
    ['half an interval', schedule({ ...minute, interval: 15.5 }), ['property-type', `${at}/interval`]],
    ['a backfill that is neither true nor false', schedule({ ...minute, backfill: 'yes' }), ['property-format', `${at}/backfill`]],
    ['an interval and a backfill with once', { '/scheduleParams': { ...once, interval: 15, backfill: true }, '/transformations': [mapping] },
      ['property-conflict', `${at}/interval`], ['property-conflict', `${at}/backfill`]],
    ['a delta column with once', schedule(once), ['property-conflict', `${copyAt}/params/deltaColumn`]],
    ['a delta column without a schedule', { '/scheduleParams': undefined }, ['property-conflict', `${copyAt}/params/deltaColumn`]],
    ['no Copy transformation', { '/transformations': [mapping] }, ['property-missing', '/body/transformations']],
    ['a Copy transformation without params', { '/transformations/0/params': undefined }, ['property-missing', `${copyAt}/params`]],
    ['no delta column', { '/transformations/0/params': {} }, ['property-missing', `${copyAt}/params/deltaColumn`]],
    ['a delta column as a table of the tutorial spells it', { '/transformations/0/params': { deltaColum: { name: 'a' } } },
      ['property-unknown', `${copyAt}/params/deltaColum`]],
    ['a delta column without a name', { '/transformations/0/params/deltaColumn': {} }, ['property-missing', `${copyAt}/params/deltaColumn/name`]],
    ['a time zone as the text of the tutorial spells it', { '/transformations/0/params/deltaColumn': { name: 'a', timeZone: 'UTC' } },
      ['property-unknown', `${copyAt}/params/deltaColumn/timeZone`]],
    ['no Mapping transformation', { '/transformations/1': undefined }, ['property-missing', '/body/transformations']],
    ['no Mapping transformation with once', { ...schedule(once), '/transformations': [] }, ['property-missing', '/body/transformations']],
    ['no transformations', { '/transformations': undefined }, ['property-missing', '/body/transformations']],
    ['an empty list of transformations', { '/transformations': [] },
      ['property-missing', '/body/transformations'], ['property-missing', '/body/transformations']],
    ['a transformation as a string', { '/transformations/0': 'Copy' }, ['property-type', copyAt]],
    ['a transformation without a name', { '/transformations/1/name': undefined }, ['property-missing', `${mappingAt}/name`]],
    ['a transformation in lower case', { '/transformations/0/name': 'copy' }, ['property-format', `${copyAt}/name`]],
    ['another transformation in lower case in place of Copy', { '/transformations/0': { name: 'mapping', params: mapping.params } },
      ['property-format', `${copyAt}/name`]],
    ['an unknown transformation beside the others', { '/transformations/2': { name: 'Filter' } }, ['property-format', '/body/transformations/2/name']],
    ['no mapping id', { '/transformations/1/params/mappingId': undefined }, ['property-missing', `${mappingAt}/params/mappingId`]],
    ['a version that is not a number', { '/transformations/1/params/mappingVersion': 'v1' }, ['property-format', `${mappingAt}/params/mappingVersion`]],
    ['a param of another kind of transformation', { '/transformations/0/params/mappingId': 'a' }, ['property-unknown', `${copyAt}/params/mappingId`]],
    ['a longer list than is read', { '/transformations': Array(1001).fill(1) }, ['body-too-large', '/body']],
    ['a state', { '/state': 'enabled' }, ['property-unknown', '/body/state']],
    ['no source connection', { '/sourceConnectionIds': [] }, ['property-empty', '/body/sourceConnectionIds']],
    ['two target connections', { '/targetConnectionIds': ['a', 'b'] }, ['property-format', '/body/targetConnectionIds']],
    // A page about Capillary prints this. It has no meaning that another page supports.
    ['an id without a list', { '/sourceConnectionIds': 'a' }, ['property-type', '/body/sourceConnectionIds']],
    ['an empty id', { '/sourceConnectionIds/0': '' }, ['property-empty', '/body/sourceConnectionIds/0']],
    ['a misspelled list of ids', { '/sourceConnectionIds': undefined, '/sourceConnectionId': ['a'] }, ['property-unknown', '/body/sourceConnectionId']],
    ['no name', { '/name': undefined }, ['property-missing', '/body/name']],
    ['no version of the flow specification', { '/flowSpec/version': undefined }, ['property-missing', '/body/flowSpec/version']],
    ['a percentage of 0', { '/options': { partialIngestionPercent: 0 } }, ['property-format', '/body/options/partialIngestionPercent']],
    ['three independent mistakes', { '/name': undefined, '/sourceConnectionIds': [], '/scheduleParams/interval': 5 },
      ['property-missing', '/body/name'], ['property-empty', '/body/sourceConnectionIds'], ['property-format', `${at}/interval`]],
  ],
  createSourceConnection: [
    ['no base connection for Dynamics', { '/baseConnectionId': undefined }, ['property-missing', '/body/baseConnectionId']],
    ['files of Dynamics', { '/data': { format: 'delimited' } }, ['property-format', '/body/data/format']],
    ['no connection specification', { '/connectionSpec': undefined }, ['property-missing', '/body/connectionSpec']],
    ['a table of another type', { '/params/tableName': 7 }, ['property-type', '/body/params/tableName']],
    ['a column without a type', { '/params/columns': [{ name: 'a' }] }, ['property-missing', '/body/params/columns/0/type']],
    ['a filter of another type', { '/params/filters': { ...filters, type: 'SQL' } }, ['property-format', '/body/params/filters/type']],
    ['a filter without a condition', { '/params/filters': { ...filters, value: null } }, ['property-type', '/body/params/filters/value']],
  ],
  createTargetConnection: [
    ['no data set', { '/params': {} }, ['property-missing', '/body/params/dataSetId']],
    ['a small letter in dataSetId', { '/params': { datasetId: 'a' } }, ['property-unknown', '/body/params/datasetId']],
    ['no schema', { '/data': {} }, ['property-missing', '/body/data/schema']],
    ['another connection specification', { '/connectionSpec/id': 'd504ff05-7f1a-43c0-8e18-33bf874cb11c' }, ['property-format', '/body/connectionSpec/id']],
  ],
  createRun: [
    ['no dataflow', { '/flowId': undefined }, ['property-missing', '/body/flowId']],
    ['no window', { '/params': {} }, ['property-missing', '/body/params/windowStartTime'], ['property-missing', '/body/params/windowEndTime']],
    ['a date as time', { '/params/startTime': '2026-01-01' }, ['property-format', '/body/params/startTime']],
  ],
  searchConnections: [
    ['a limit above 1000', { '/limit': 1001 }, ['property-format', '/body/limit']],
    ['a limit of 0', { '/limit': 0 }, ['property-format', '/body/limit']],
    ['a count of another type', { '/count': 'yes' }, ['property-type', '/body/count']],
  ],
  updateFlow: [
    ['an instruction without a list', { '': set('/name', 'a') }, ['property-type', '/body']],
    ['a path that cannot change', patch(set('/state', 'disabled')), ['property-format', '/body/0/path']],
    ['an index that is not a number', patch(set('/transformations/one', {})), ['property-format', '/body/0/path']],
    ['an operation that a path does not have', patch({ op: 'remove', path: '/scheduleParams/startTime' }), ['property-format', '/body/0/op']],
    ['the operation of aepp for another path', patch({ ...set('/name', 'a'), op: 'Replace' }), ['property-format', '/body/0/op']],
    ['an unknown frequency', patch(set('/scheduleParams/frequency', 'daily')), ['property-format', '/body/0/value']],
    ['an interval of 0', patch(set('/scheduleParams/interval', '0')), ['property-format', '/body/0/value']],
    ['a whole schedule with a conflict', patch(set('/scheduleParams', { ...once, interval: 1 })), ['property-conflict', '/body/0/value/interval']],
    ['an unknown transformation', patch(set('/transformations/-', { name: 'Filter' })), ['property-format', '/body/0/value/name']],
    ['a list in place of a transformation', patch(set('/transformations/0', [])), ['property-type', '/body/0/value']],
    ['a label without a list', patch(set('/labels', 'core/C12')), ['property-type', '/body/0/value']],
    ['a mistake in each of two instructions', patch({ op: 'replace', path: '/name' }, set('/transformations', [{ name: 'Mapping' }])),
      ['property-missing', '/body/0/value'], ['property-missing', '/body/1/value/0/params']],
  ],
  updateSourceConnection: [
    ['a table of another type', patch(set('/params', { tableName: 7 })), ['property-type', '/body/0/value/tableName']],
    ['a base connection', patch(set('/baseConnectionId', 'a')), ['property-format', '/body/0/path']],
    ['a place below a param', patch(set('/params/columns/0', {})), ['property-format', '/body/0/path']],
  ],
  updateTargetConnection: [
    ['a misspelled param', patch(set('/params', { datasetId: 'a' })), ['property-unknown', '/body/0/value/datasetId']],
  ],
};

const rows = Object.entries(mistakes).flatMap(([id, own]) =>
  own.map(([name, changes, ...want]) => [id as OperationId, name, changes, want] as const),
);

test.each(rows)('%s: %s', (id, _, changes, want) => {
  expect(errorsIn(id, changed(id, changes))).toEqual(want);
});

test('a draft may lack transformations and schedule, but not its source, and has no state', () => {
  const draft = changed('createFlow', { '/transformations': undefined, '/scheduleParams': undefined });
  const query = 'mode=draft';
  expect(errorsIn('createFlow', draft, { query })).toEqual([]);
  expect(errorsIn('createFlow', draft)).toEqual([['property-missing', '/body/transformations']]);
  expect(errorsIn('createFlow', { ...(draft as Json), sourceConnectionIds: [], state: 'draft' }, { query })).toEqual([
    ['property-empty', '/body/sourceConnectionIds'],
    ['property-unknown', '/body/state'],
  ]);
});

const tolerated: readonly (readonly [id: OperationId, changes: Row[1], want: readonly Want[]])[] = [
  ['createFlow', { '/name': undefined, '/owner': 'a', '/transformations/1/params/mappingVersion': undefined }, []],
  ['createFlow', { '/state': 'enabled' }, [['property-unknown', '/body/state']]],
  ['createFlow', { '/scheduleParams': { ...once, interval: 1 }, '/transformations': [mapping] }, [['property-conflict', `${at}/interval`]]],
  ['createSourceConnection', { '/baseConnectionId': undefined }, []],
  ['createTargetConnection', { '/name': undefined, '/data': {} }, []],
  ['createConnection', { '/name': undefined }, [['property-missing', '/body/name']]],
];

test.each(tolerated)('the lenient profile rejects only what Adobe documents as invalid in %s: %o', (id, changes, want) => {
  expect(errorsIn(id, changed(id, changes), { profile: 'lenient' })).toEqual(want);
});
