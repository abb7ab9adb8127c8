import type { ViolationCode } from '../../src/check/finding.ts';
import { isRecord } from '../../src/contract/is-record.ts';
import { valueAt } from '../../src/contract/pointer.ts';
import { absent, lacking, lastName, type Mistake, param, type Refusal, sent, wrongValue } from './refusal.ts';

const anyFault: readonly ViolationCode[] = ['property-missing', 'property-type', 'property-empty', 'property-format'];

/** The errors of source connections. */
export const sourceRows: readonly Refusal[] = [
  {
    codes: ['property-format'],
    at: '/body/data/format',
    error: 'data-format-unsupported',
    variables: (mistake) => ({ format: sent(mistake) }),
  },
  { codes: ['property-missing', 'property-type'], at: '/body/params/filters/value', error: 'filter-condition-value' },
  { codes: anyFault, at: '/body/params/filters/type', error: 'filter-type' },
  { codes: anyFault, at: '/body/params/filters/format', error: 'filter-format' },
  { codes: lacking, at: '/body/params/', error: 'param-missing', variables: ({ finding }) => ({ param: lastName(finding.at) }) },
];

/** The errors of target connections. */
export const targetRows: readonly Refusal[] = [
  {
    codes: ['property-format', 'property-type', 'property-empty', 'connection-spec-unknown'],
    at: '/body/connectionSpec/id',
    error: 'target-spec-invalid',
    variables: (mistake) => ({ id: sent(mistake) }),
  },
  { codes: ['property-missing', 'property-empty', 'property-type'], at: '/body/params/dataSetId', error: 'data-set-missing' },
  { codes: ['property-missing', 'property-type'], at: '/body/params', error: 'data-set-missing' },
];

const ids = ['/body/sourceConnectionIds', '/body/targetConnectionIds'];

/**
 * The errors of dataflows. In a patch, the value of an instruction has the place of the schedule or of a transformation.
 *
 * @see Sources error messages, 1317-400, 1320-400, 1321-400, 1361-400 to 1370-400, 1397-400; Flow Service error messages, 1410-400
 */
export const flowRows: readonly Refusal[] = [
  { codes: ['property-unknown'], at: '/body/state', error: 'flow-state-not-allowed' },
  {
    codes: anyFault,
    at: '/body/flowSpec',
    error: 'unknown-connection-spec',
  },
  {
    codes: anyFault,
    at: '/body/flowSpec/id',
    error: 'unknown-connection-spec',
  },
  ...ids.flatMap((at): readonly Refusal[] => [
    { codes: ['property-missing', 'property-empty', 'property-type'], at, error: 'connection-ids-missing', variables: idType },
    {
      codes: ['property-format'],
      at,
      error: 'connection-ids-length',
      variables: (mistake) => ({
        ...idType(mistake),
        size: Array.isArray(mistake.finding.value) ? String(mistake.finding.value.length) : '',
      }),
    },
  ]),
  ...['/body/scheduleParams', '/body/*/value'].flatMap(scheduleRows),
  { codes: ['property-conflict'], at: '/body/transformations/', error: 'delta-column-with-once' },
  {
    codes: ['property-missing'],
    at: '/body/transformations',
    error: transformationFault,
    choices: ['mapping-missing', 'delta-column-missing'],
  },
  { codes: ['property-missing'], at: '/body/transformations/*/params/deltaColumn', error: 'delta-column-missing' },
  {
    codes: ['property-missing'],
    at: '/body/transformations/*/params',
    error: (mistake) => (isCopy(mistake) ? 'delta-column-missing' : 'missing-field'),
    choices: ['delta-column-missing', 'missing-field'],
    variables: (mistake) => (isCopy(mistake) ? {} : { field: 'params' }),
  },
];

/** Returns the errors of a schedule at a place. */
function scheduleRows(at: string): readonly Refusal[] {
  return [
    { codes: ['property-conflict'], at: `${at}/interval`, error: 'interval-with-once' },
    { codes: ['property-conflict'], at: `${at}/backfill`, error: 'backfill-with-once' },
    { codes: ['property-format'], at: `${at}/interval`, error: 'interval-too-small', variables: smallestInterval },
    {
      codes: ['property-format', 'property-type', 'property-empty'],
      at: `${at}/frequency`,
      error: 'frequency-invalid',
      variables: (mistake) => ({ frequency: sent(mistake) }),
    },
    {
      codes: ['property-missing'],
      at: `${at}/frequency`,
      error: (mistake) => (isEmptySchedule(mistake) ? 'schedule-empty' : 'missing-field'),
      choices: ['schedule-empty', 'missing-field'],
      variables: (mistake) => (isEmptySchedule(mistake) ? {} : { field: 'frequency' }),
    },
  ];
}

/** The errors of flow runs. */
export const runRows: readonly Refusal[] = [
  { codes: ['property-missing', 'property-empty', 'property-type'], at: '/body/flowId', error: 'flow-id-missing' },
  { codes: ['property-missing', 'property-empty', 'property-type'], at: '/body/params', error: 'run-params-invalid', variables: runParams },
  { codes: lacking, at: '/body/params/', error: 'run-params-invalid', variables: runParams },
];

/** The errors of a patch of a dataflow, a source connection or a target connection. */
export const journeyPatchRows: readonly Refusal[] = [
  {
    codes: [...absent, 'property-missing', 'property-empty', 'property-format'],
    at: '/body/*/path',
    error: 'invalid-patch-path',
    variables: path,
  },
  { codes: ['property-format'], at: '/body/*/op', error: 'unsupported-patch-operation', variables: (mistake) => ({ op: sent(mistake) }) },
  {
    codes: ['property-format', 'property-type', 'property-empty'],
    at: '/body/*/value',
    error: valueFault,
    choices: ['frequency-invalid', 'interval-too-small', 'empty-field', 'wrong-value'],
    variables: (mistake) => {
      const error = valueFault(mistake);
      if (error === 'frequency-invalid') return { frequency: sent(mistake) };
      if (error === 'interval-too-small') return smallestInterval(mistake);
      return error === 'empty-field' ? param(mistake) : wrongValue(mistake);
    },
  },
];

function idType({ finding }: Mistake): { readonly idType: string } {
  return { idType: lastName(finding.at) };
}

function path(mistake: Mistake): { readonly path: string } {
  return { path: sent(mistake) };
}

function runParams({ request }: Mistake): { readonly params: string } {
  const params = valueAt(request.body, '/params');
  return { params: isRecord(params) ? JSON.stringify(params) : 'null' };
}

/** Returns the error of a value in a patch, by the path of its instruction. */
function valueFault({
  finding: { at, code, value },
  request,
}: Mistake): 'frequency-invalid' | 'interval-too-small' | 'empty-field' | 'wrong-value' {
  const changed = valueAt(request.body, `${at.replace(/^\/body|value$/g, '')}path`);
  if (changed === '/scheduleParams/frequency') return 'frequency-invalid';
  if (changed === '/scheduleParams/interval' && code === 'property-format') return 'interval-too-small';
  return code === 'property-empty' || value === null ? 'empty-field' : 'wrong-value';
}

/** Returns the smallest interval of the frequency beside an interval: 15 minutes, or 1 of anything else. */
function smallestInterval({ finding, request }: Mistake): { readonly minInterval: string } {
  const around = finding.at.replace('/body', '').replace(/\/[^/]*$/, '');
  return { minInterval: valueAt(request.body, `${around}/frequency`) === 'minute' ? '15' : '1' };
}

function isEmptySchedule({ finding, request }: Mistake): boolean {
  const schedule = valueAt(request.body, finding.at.replace('/body', '').replace(/\/[^/]*$/, ''));
  return isRecord(schedule) && Object.keys(schedule).length === 0;
}

/** Returns the error of a dataflow without a transformation that it needs: Copy only if it runs more than once. */
function transformationFault({ finding: { detail }, request }: Mistake): 'mapping-missing' | 'delta-column-missing' {
  const schedule = valueAt(request.body, '/scheduleParams');
  const isOnce = !isRecord(schedule) || schedule.frequency === 'once';
  const lacksMapping = detail.kind === 'item-missing' ? detail.item === 'Mapping' : isOnce;
  return lacksMapping ? 'mapping-missing' : 'delta-column-missing';
}

/** Returns whether the transformation around a place is Copy. */
function isCopy({ finding, request }: Mistake): boolean {
  return valueAt(request.body, finding.at.replace('/body', '').replace(/params$/, 'name')) === 'Copy';
}
