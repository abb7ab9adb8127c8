import type { Flow } from '../../src/generated/flow-service.ts';
import type { ClockEvent } from '../clock-event.ts';
import type { Placed } from '../store/entity-store.ts';
import type { Kind } from '../store/kinds.ts';
import { withEtag } from '../store/new-entity.ts';
import { firstRunOf } from './flows.ts';
import type { MockContext } from './operation-call.ts';
import { endOfRun, runningMetrics, runTimes } from './run-steps.ts';
import { addRun } from './runs.ts';
import { nextRunAt, scheduleOf } from './schedule.ts';

/**
 * Runs the event that is due for an entity, and returns the events to report. It replaces the entity, so that it is due later or never, and
 * inserts new entities. While it runs, the mock's time is `at`.
 */
export type DueHandler<K extends Kind = Kind> = (due: Placed<K>, context: MockContext, at: number) => readonly DueEvent[];

type DueEvent = Omit<ClockEvent, 'at'>;

/** The handlers of entities that something can be due for. */
export type DueHandlers = { readonly [K in Kind]?: DueHandler<K> };

/** The handler of each kind. That of dataflows also runs one before its time, when the clock is asked to. */
export const dueHandlers: DueHandlers = {
  connections: (due, context) => {
    // Its state and etag are those that it was stored with.
    become(context, due, due.entity, undefined);
    return [{ kind: 'connections', id: due.entity.id, what: 'connection-enabled', status: due.entity.state }];
  },
  flows: (due, context, at) => (due.entity.state === 'enabled-finalizing' ? finishFlow(due, context, at) : startRun(due, context, at)),
  runs: (due, context, at) =>
    due.entity.metrics.statusSummary.status === 'scheduled' ? beginRun(due, context, at) : endRun(due, context, at),
};

const finishFlow: DueHandler<'flows'> = (due, context, at) => {
  const entity: Flow = { ...due.entity, state: 'enabled', lastOperation: { ...due.entity.lastOperation, updated: at } };
  become(context, due, withEtag(entity, context.identifiers.etag()), firstRunOf(entity, at));
  return [{ kind: 'flows', id: entity.id, what: 'flow-enabled', status: entity.state }];
};

/** Adds the run that the schedule of a dataflow asks for, and sets the time of the next one. */
const startRun: DueHandler<'flows'> = (due, context, at) => {
  const schedule = scheduleOf(due.entity);
  become(context, due, due.entity, schedule === undefined ? undefined : nextRunAt(schedule, at));
  const { id, flowId } = addRun(context, due.scope, due);
  return [{ kind: 'runs', id, flowId, what: 'flow-run-pending', status: 'scheduled' }];
};

const beginRun: DueHandler<'runs'> = (due, context, at) => {
  const { id, flowId } = due.entity;
  const run = { ...due.entity, updatedAt: at, etag: context.identifiers.etag(), metrics: runningMetrics(at) };
  become(context, due, run, due.outcome === 'run-stuck' ? undefined : at + runTimes.running);
  return [{ kind: 'runs', id, flowId, what: 'flow-run-in-progress', status: 'inProgress' }];
};

/**
 * Ends a run. Its dataflow shows it as the last one, under the same etag, so that a run does not block an update. The made-up
 * tables do not change, so only the first run and those of a request find records.
 */
const endRun: DueHandler<'runs'> = (due, context, at) => {
  const { entities, identifiers } = context;
  const { id, flowId, params } = due.entity;
  const flow = entities.find('flows', due.scope, flowId);
  // A dataflow takes its runs with it, but another process with the same state file may be about to.
  if (flow === undefined) {
    become(context, due, due.entity, undefined);
    return [];
  }
  const source = entities.find('sourceConnections', due.scope, flow.entity.sourceConnectionIds[0] ?? '')?.entity;
  const isOnce = scheduleOf(flow.entity)?.period === undefined;
  const readsAll = isOnce || params !== undefined || flow.entity.lastRunDetails === undefined;
  const ending = endOfRun({ run: due.entity, flow: flow.entity, source, readsAll, outcome: due.outcome, at });
  const run = { ...due.entity, ...ending, updatedAt: at, etag: identifiers.etag() };
  become(context, due, run, undefined);
  const { statusSummary, durationSummary } = run.metrics;
  const lastRunDetails = { id, state: statusSummary.status, ...durationSummary };
  become(context, flow, { ...flow.entity, lastRunDetails }, flow.dueAt);
  return [{ kind: 'runs', id, flowId, what: 'flow-run-finished', status: statusSummary.status }];
};

/** Stores what has become of an entity, and when something happens to it next. */
function become<K extends Kind>(
  { entities }: MockContext,
  { kind, scope, entity: before, outcome }: Placed<K>,
  entity: Placed<K>['entity'],
  dueAt: number | undefined,
): void {
  entities.replace(kind, scope, { entity, dueAt, outcome }, before.etag ?? '');
}
