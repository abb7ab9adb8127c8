import type { Happening, Known, Model, Own } from './model.ts';
import { firstRun, nextRun } from './schedule.ts';

/** How long a run waits and how long it takes, in milliseconds. */
const waiting = 1000;
const running = 2000;

/** The records of the tables that source connections name. */
const records: Readonly<Record<string, number>> = { contact: 4, account: 3 };

/** Makes happen what is due for an entity. */
export function happen(model: Model, known: Known, at: number): Happening {
  const { key, kind, own } = known;
  if (kind === 'connections') {
    model.update(known, { dueAt: undefined });
    return { at, key, what: 'connection-enabled', status: 'enabled' };
  }
  if (kind === 'flows') return own.state === 'enabled-finalizing' ? finishFlow(model, known, at) : startRun(model, known, at);
  return own.status === 'scheduled' ? beginRun(model, known, at) : endRun(model, known, at);
}

function finishFlow(model: Model, known: Known, at: number): Happening {
  const own = { ...known.own, state: 'enabled' };
  model.update(known, { own, etags: [...known.etags, undefined], dueAt: firstRun(own, at) });
  return { at, key: known.key, what: 'flow-enabled', status: 'enabled' };
}

function startRun(model: Model, known: Known, at: number): Happening {
  model.update(known, { dueAt: nextRun(known.own, at) });
  const { key } = model.create(newRun(known, at));
  return { at, key, what: 'flow-run-pending', status: 'scheduled' };
}

/** A run of a dataflow that has not begun. */
export function newRun(flow: Known, createdAt: number, changed: Partial<Known> = {}): Omit<Known, 'key'> {
  const own: Own = { flow: flow.key, flowId: flow.id, flowSpec: flow.own.flowSpec, status: 'scheduled' };
  const times = { createdAt, updatedAt: createdAt, dueAt: createdAt + waiting };
  return { kind: 'runs', scope: flow.scope, id: undefined, own, etags: [undefined], ...times, outcome: flow.outcome, ...changed };
}

function beginRun(model: Model, run: Known, at: number): Happening {
  const own = { ...run.own, status: 'inProgress', startedAt: at };
  const dueAt = run.outcome === 'run-stuck' ? undefined : at + running;
  model.update(run, { own, updatedAt: at, dueAt });
  return { at, key: run.key, what: 'flow-run-in-progress', status: own.status };
}

/** Ends a run. Only the first run of a dataflow and those of a request find records, or that of a dataflow that runs once. */
function endRun(model: Model, run: Known, at: number): Happening {
  const flow = model.at(run.own.flow);
  if (flow === undefined) throw new TypeError('A run is left of a dataflow that was deleted.');
  const [sourceId] = flow.own.sourceConnectionIds;
  const source = model.find('sourceConnections', flow.scope, sourceId);
  const isOnce = (flow.own.scheduleParams?.frequency ?? 'once') === 'once';
  const readsAll = isOnce || run.own.params !== undefined || flow.own.lastRun === undefined || run.outcome === 'run-partial';
  const found = readsAll ? records[source?.own.params.tableName] : 0;
  const ending = run.outcome === 'run-failed' ? { status: 'failed' } : { status: 'success', records: found };
  const own: Own = { ...run.own, ...ending, completedAt: at };
  model.update(run, { own, updatedAt: at, dueAt: undefined });
  model.update(flow, { own: { ...flow.own, lastRun: run.key, lastRunState: own.status } });
  return { at, key: run.key, what: 'flow-run-finished', status: own.status };
}
