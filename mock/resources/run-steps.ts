import { hash } from 'node:crypto';
import type { Flow, FlowRun, SourceConnection } from '../../src/generated/flow-service.ts';
import { hashedUuid } from '../identifiers.ts';
import type { Outcome } from '../store/entity-store.ts';
import { type CrmObject, crm } from './crm.ts';

/** How long a run waits before it begins, and how long it takes, in milliseconds. Adobe's take minutes: this is our choice. */
export const runTimes = { waiting: 1000, running: 2000 } as const;

type Summary = FlowRun['metrics'];
type Activity = FlowRun['activities'][number];
type RunError = NonNullable<Summary['statusSummary']['errors']>[number];

const nothing = { durationSummary: {}, sizeSummary: {}, recordSummary: {}, fileSummary: {} } as const;

/** Returns the metrics of a run that has not begun. */
export const scheduledMetrics: Summary = { ...nothing, statusSummary: { status: 'scheduled' } };

/** Returns the metrics of a run that began at a time, in milliseconds since 1970. */
export function runningMetrics(startedAtUTC: number): Summary {
  return { ...nothing, durationSummary: { startedAtUTC }, statusSummary: { status: 'inProgress' } };
}

/** A run that ends, and what it stands on. */
export type Ending = {
  readonly run: FlowRun;
  readonly flow: Flow;
  /** Undefined if it has been deleted since. */
  readonly source: SourceConnection | undefined;
  /** Whether the run reads the whole table, not only what has changed since the run before. */
  readonly readsAll: boolean;
  readonly outcome: Outcome | undefined;
  /** In milliseconds since 1970. */
  readonly at: number;
};

/** Error codes and texts of activities. */
const errors = {
  copy: { code: 'CONNECTOR-1001-500', message: 'Error occurred at copy activity.' },
  promotion: { code: 'CONNECTOR-2001-500', message: 'Error occurred at promotion activity.' },
  ingestion: { code: 'INGEST-1212-400', message: 'Some records could not be ingested.' },
  mapping: { code: 'MAPPER-3700-400', recordCount: 1, message: 'Mapper Transform Error' },
} as const satisfies Readonly<Record<string, RunError>>;

/**
 * Returns metrics and activities of a run that has ended: it copied the records of the made-up table and promoted them to the data set.
 * A run that could not ingest some records ends with `success` and errors, as Adobe's sample shows.
 *
 * @see Monitor dataflows using the Flow Service API, response
 */
export function endOfRun({ run, flow, source, readsAll, outcome, at }: Ending): Pick<FlowRun, 'metrics' | 'activities'> {
  const started = run.metrics.durationSummary.startedAtUTC ?? run.createdAt;
  const copied = started + Math.floor((at - started) / 2);
  // Without a record, none could be lost.
  const rows = readsAll || outcome === 'run-partial' ? rowsOf(source) : [];
  const sourceInfo = flow.sourceConnectionIds.map((id) => ({
    id,
    type: 'SourceConnection',
    reference: { type: 'AdfRunId', ids: [hashedUuid(`copy ${run.id}`)] },
  }));
  if (outcome === 'run-failed') {
    const statusSummary = { status: 'failed', errors: [errors.copy] } as const;
    const copy: Activity = {
      ...nothing,
      id: 'copyActivity',
      updatedAtUTC: at,
      durationSummary: { startedAtUTC: started, completedAtUTC: at },
      statusSummary,
      sourceInfo,
    };
    return {
      metrics: {
        ...nothing,
        durationSummary: { startedAtUTC: started, completedAtUTC: at },
        statusSummary: { ...statusSummary, activityRefs: ['copyActivity'] },
      },
      activities: [copy],
    };
  }
  const failed = outcome === 'run-partial' ? 1 : 0;
  const bytes = Buffer.byteLength(JSON.stringify(rows));
  const sizeSummary = { inputBytes: bytes, outputBytes: bytes };
  const records = (inputRecordCount: number, lost: number): Summary['recordSummary'] => ({
    inputRecordCount,
    outputRecordCount: inputRecordCount - lost,
    ...(lost === 0 ? {} : { failedRecordCount: lost }),
  });
  const files = { inputFileCount: 1, outputFileCount: 1 };
  const batch = batchId(run.id);
  const copy: Activity = {
    id: 'copyActivity',
    updatedAtUTC: copied,
    durationSummary: { startedAtUTC: started, completedAtUTC: copied },
    sizeSummary,
    recordSummary: records(rows.length, 0),
    fileSummary: files,
    statusSummary: { status: 'success', extensions: { type: flow.scheduleParams?.frequency === 'once' ? 'one-time' : 'incremental' } },
    sourceInfo,
  };
  const promotion: Activity = {
    id: 'promotionActivity',
    updatedAtUTC: at,
    durationSummary: { startedAtUTC: copied, completedAtUTC: at },
    sizeSummary,
    recordSummary: records(rows.length, failed),
    fileSummary: files,
    statusSummary: failed === 0 ? { status: 'success' } : partialStatus(batch),
    targetInfo: flow.targetConnectionIds.map((id) => ({ id, type: 'TargetConnection', reference: { type: 'Batch', ids: [batch] } })),
  };
  return {
    metrics: {
      durationSummary: { startedAtUTC: started, completedAtUTC: at },
      sizeSummary,
      recordSummary: records(rows.length, failed),
      fileSummary: { ...files, activityRefs: ['promotionActivity'] },
      statusSummary: {
        status: 'success',
        ...(failed === 0 ? {} : { errors: [errors.promotion] }),
        activityRefs: ['promotionActivity'],
      },
    },
    activities: [copy, promotion],
  };
}

function partialStatus(batch: string): Summary['statusSummary'] {
  const manifest = `https://platform.adobe.io/data/foundation/export/batches/${batch}/meta?path=`;
  return {
    status: 'success',
    errors: [errors.promotion],
    extensions: {
      manifest: { failedRecords: `${manifest}row_errors`, sampleErrors: `${manifest}row_error_samples.json` },
      errors: [errors.ingestion, errors.mapping],
    },
  };
}

/** Returns the rows of the table or view of a source connection. A table that the made-up CRM does not have has those of its contacts. */
function rowsOf(source: SourceConnection | undefined): CrmObject['rows'] {
  const name = String(source?.params?.tableName).toLowerCase();
  const isNamed = ({ path, name: title }: CrmObject): boolean => [path, title].some((text) => text.toLowerCase() === name);
  return (crm.find(isNamed) ?? crm.find(({ path }) => path === 'contact'))?.rows ?? [];
}

/** Returns the id of the batch in the data set: 26 digits and capital letters, as a ULID has. */
function batchId(run: string): string {
  return `01${hash('sha256', `batch ${run}`).toUpperCase().slice(0, 24)}`;
}
