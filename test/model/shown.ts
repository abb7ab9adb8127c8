import { expect } from 'vitest';
import type { Known, Model, Own } from './model.ts';

/** Returns an entity as it is shown, without the members that the model does not know. */
export function shown(model: Model, known: Known): object {
  const { kind, id, scope, own, createdAt, updatedAt, etags } = known;
  const text = expect.any(String);
  const isInitializing = kind === 'connections' && known.dueAt !== undefined;
  // That of a run changes whenever something happens to it, and no request needs it.
  const etag = isInitializing ? undefined : kind === 'runs' ? text : (etags.at(-1) ?? text);
  return {
    id: id ?? text,
    createdAt,
    updatedAt,
    createdBy: text,
    updatedBy: text,
    createdClient: text,
    updatedClient: text,
    sandboxId: text,
    sandboxName: scope.sandbox,
    imsOrgId: scope.imsOrg,
    ...(kind === 'runs' ? shownRun(known) : kind === 'flows' ? shownFlow(model, known) : own),
    ...(isInitializing ? { state: 'initializing' } : {}),
    ...(kind === 'runs' ? {} : { version: etag }),
    etag,
  };
}

function shownFlow(model: Model, { id, own }: Known): object {
  const { lastRun, lastRunState, ...members } = own;
  const run = lastRun === undefined ? undefined : model.at(lastRun);
  const { startedAt: startedAtUTC, completedAt: completedAtUTC } = run?.own ?? {};
  return {
    ...members,
    runs: `/runs?property=flowId==${id}`,
    lastOperation: expect.objectContaining({ operation: own.lastOperation }),
    lastRunDetails: run === undefined ? undefined : { id: run.id ?? expect.any(String), state: lastRunState, startedAtUTC, completedAtUTC },
  };
}

function shownRun({ own, outcome }: Known): object {
  const { flowId, flowSpec, status, startedAt: startedAtUTC, completedAt: completedAtUTC, records, params } = own;
  const lost = outcome === 'run-partial' && records !== undefined ? 1 : 0;
  const counts: Own = { inputRecordCount: records, outputRecordCount: records - lost, failedRecordCount: lost === 0 ? undefined : lost };
  const codes = status === 'failed' ? ['CONNECTOR-1001-500'] : lost > 0 ? ['CONNECTOR-2001-500'] : undefined;
  return {
    flowId,
    flowSpec,
    params,
    providerRefId: expect.any(String),
    metrics: expect.objectContaining({
      durationSummary: times(startedAtUTC, completedAtUTC),
      recordSummary: records === undefined ? {} : withoutUndefined(counts),
      statusSummary: expect.objectContaining({
        status,
        ...(codes === undefined ? {} : { errors: codes.map((code) => expect.objectContaining({ code })) }),
      }),
    }),
    activities: [
      ...(completedAtUTC === undefined ? [] : [expect.objectContaining({ id: 'copyActivity' })]),
      ...(records === undefined ? [] : [expect.objectContaining({ id: 'promotionActivity' })]),
    ],
  };
}

function times(startedAtUTC?: number, completedAtUTC?: number): object {
  return withoutUndefined({ startedAtUTC, completedAtUTC });
}

function withoutUndefined(members: Own): Own {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
