import type { Flow } from '../../src/generated/flow-service.ts';
import type { AnyPlaced, Placed } from '../store/entity-store.ts';
import { withEtag } from '../store/new-entity.ts';
import { firstRunOf } from './flows.ts';
import type { MockContext } from './operation-call.ts';
import { endOfRun, runningMetrics, runTimes } from './run-steps.ts';
import { addRun } from './runs.ts';
import { nextRunAt, scheduleOf } from './schedule.ts';

/** Something that happened because its time had come. */
export type Happening = {
  readonly kind: 'connections' | 'flows' | 'runs';
  readonly id: string;
  /** The dataflow of a run. */
  readonly flowId?: string;
  /** The new state of a connection or dataflow, or the new status of a run. */
  readonly became: string;
};

/** Lets happen what is due for an entity, and returns what happened; empty if another process with the same state file was first. */
export function happen(context: MockContext, due: AnyPlaced, at: number): readonly Happening[] {
  switch (due.kind) {
    case 'connections':
      return store(context, due, due.entity, undefined) ? [{ kind: due.kind, id: due.entity.id, became: due.entity.state }] : [];
    case 'flows':
      return due.entity.state === 'enabled-finalizing' ? finishFlow(context, due, at) : startRun(context, due, at);
    case 'runs':
      return due.entity.metrics.statusSummary.status === 'scheduled' ? beginRun(context, due, at) : endRun(context, due, at);
    default:
      return [];
  }
}

function finishFlow(context: MockContext, due: Placed<'flows'>, at: number): readonly Happening[] {
  const entity: Flow = { ...due.entity, state: 'enabled', lastOperation: { ...due.entity.lastOperation, updated: at } };
  const isDone = store(context, due, withEtag(entity, context.identifiers.etag()), firstRunOf(entity, at));
  return isDone ? [{ kind: 'flows', id: entity.id, became: entity.state }] : [];
}

/** Starts the run that the schedule of a dataflow asks for, and sets the time of the next one. */
function startRun(context: MockContext, due: Placed<'flows'>, at: number): readonly Happening[] {
  const schedule = scheduleOf(due.entity);
  const next = schedule === undefined ? undefined : nextRunAt(schedule, at);
  return store(context, due, due.entity, next) ? [scheduled(context, due)] : [];
}

/** Starts a run of a dataflow now, whatever its schedule. */
export function scheduled(context: MockContext, flow: Placed<'flows'>): Happening {
  const run = addRun(context, flow.scope, flow);
  return { kind: 'runs', id: run.id, flowId: run.flowId, became: run.metrics.statusSummary.status };
}

function beginRun(context: MockContext, due: Placed<'runs'>, at: number): readonly Happening[] {
  const run = { ...due.entity, updatedAt: at, etag: context.identifiers.etag(), metrics: runningMetrics(at) };
  const end = due.outcome === 'run-stuck' ? undefined : at + runTimes.running;
  return store(context, due, run, end) ? [{ kind: 'runs', id: run.id, flowId: run.flowId, became: 'inProgress' }] : [];
}

/** Ends a run. Its dataflow shows it as the last one, under the same etag, so that a run does not stand in the way of an update. */
function endRun(context: MockContext, due: Placed<'runs'>, at: number): readonly Happening[] {
  const { entities, identifiers } = context;
  const flow = entities.find('flows', due.scope, due.entity.flowId);
  if (flow === undefined) return store(context, due, due.entity, undefined) ? [] : [];
  const source = entities.find('sourceConnections', due.scope, flow.entity.sourceConnectionIds[0] ?? '')?.entity;
  // The made-up tables do not change, so only the first run and those of a request find records.
  const readsAll = due.entity.params !== undefined || flow.entity.lastRunDetails === undefined || isOnce(flow.entity);
  const ending = endOfRun({ run: due.entity, flow: flow.entity, source, readsAll, outcome: due.outcome, at });
  const run = { ...due.entity, ...ending, updatedAt: at, etag: identifiers.etag() };
  const { status } = run.metrics.statusSummary;
  if (!store(context, due, run, undefined)) return [];
  const { startedAtUTC } = run.metrics.durationSummary;
  const lastRunDetails = { id: run.id, state: status, ...(startedAtUTC === undefined ? {} : { startedAtUTC }), completedAtUTC: at };
  store(context, flow, { ...flow.entity, lastRunDetails }, flow.dueAt);
  return [{ kind: 'runs', id: run.id, flowId: run.flowId, became: status }];
}

function isOnce({ scheduleParams }: Flow): boolean {
  return (scheduleParams?.frequency ?? 'once') === 'once';
}

/** Stores what has become of an entity, unless another process has changed it since. */
function store<P extends AnyPlaced>(
  { entities }: MockContext,
  { kind, scope, entity: before, outcome }: P,
  entity: P['entity'],
  dueAt: number | undefined,
): boolean {
  return entities.replace(kind, scope, { entity, dueAt, outcome }, before.etag ?? '');
}
