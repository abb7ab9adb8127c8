import type { CreateRunRequest, Flow, FlowRun } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import type { Outcome, Scope, Stored } from '../store/entity-store.ts';
import { newEntity } from '../store/new-entity.ts';
import type { MockContext, OperationCall } from './operation-call.ts';
import { runTimes, scheduledMetrics } from './run-steps.ts';
import { findIn, notFound, type Resource } from './verbs.ts';

/** Flow runs. They cannot be changed or deleted. */
export const runs: Resource<'runs'> = { kind: 'runs' };

/** How a new run differs from one of the schedule. */
export type NewRunOptions = {
  /** How it ends. Default: as the runs of its dataflow. */
  readonly outcome?: Outcome | undefined;
  /** The params of a run that a request creates. */
  readonly params?: FlowRun['params'];
};

/** Stores a run of a dataflow, which begins a moment later, and returns it. */
export function addRun(
  context: MockContext,
  scope: Scope,
  { entity: flow, outcome: usual }: Stored<'flows'>,
  { outcome, params }: NewRunOptions = {},
): FlowRun {
  const { version: _, ...made } = newEntity(scope, context.identifiers);
  const entity: FlowRun = {
    ...made,
    flowId: flow.id,
    flowSpec: flow.flowSpec,
    providerRefId: `M-${flow.id}-${made.id}`,
    ...(params === undefined ? {} : { params }),
    metrics: scheduledMetrics,
    activities: [],
  };
  context.entities.insert('runs', scope, { entity, dueAt: made.createdAt + runTimes.waiting, outcome: outcome ?? usual });
  return entity;
}

/**
 * Creates a run of a dataflow whose frequency is once.
 *
 * @see Create a flow run for on-demand ingestion; Sources error messages, 1381-400, 1382-400, 1386-400; Flow Service error messages,
 * 1430-400
 */
export function createRun(call: OperationCall, outcome?: Outcome): Reply {
  const { scope, context } = call;
  const { flowId, params } = call.body as CreateRunRequest;
  const flow = context.entities.find('flows', scope, flowId.toLowerCase());
  if (flow === undefined) return { error: 'flow-not-found', variables: { id: flowId } };
  const frequency = String(flow.entity.scheduleParams?.frequency ?? 'once');
  if (frequency !== 'once') return { error: 'flow-not-once', variables: { flowId, frequency } };
  const fault = windowFault(params) ?? deltaFault(params, flow.entity);
  if (fault !== undefined) return fault;
  const { id, etag } = addRun(context, scope, flow, { outcome, params });
  return { status: 201, body: { id, etag } };
}

/**
 * Repeats a run that failed or read no record, as a new run. Its own scenario decides how it ends, not that of its dataflow.
 *
 * @see Retry failed dataflow runs; Sources error messages, 1387-400, 1388-400
 */
export function performRunAction(call: OperationCall, outcome?: Outcome): Reply {
  const { scope, context, parameters } = call;
  const run = findIn(runs, call)?.entity;
  if (run === undefined) return notFound('runs', parameters.id);
  const { statusSummary, recordSummary } = run.metrics;
  const { status } = statusSummary;
  const mayRepeat = status === 'failed' || (status === 'success' && recordSummary.inputRecordCount === 0);
  if (!mayRepeat) return { error: 'run-not-retriable', variables: { flowRunId: run.id, state: status } };
  const flow = context.entities.find('flows', scope, run.flowId);
  if (flow === undefined) return notFound('flows', run.flowId);
  const { state } = flow.entity;
  if (state !== 'enabled') return { error: 'flow-not-enabled', variables: { flowId: run.flowId, state } };
  const { id, etag } = addRun(context, scope, { ...flow, outcome }, { params: run.params });
  return { status: 200, body: { id, etag } };
}

type RunParams = CreateRunRequest['params'];

function windowFault(params: RunParams): Reply | undefined {
  const { windowStartTime: startTime, windowEndTime: endTime } = { ...params };
  // A placeholder is not a number, and is neither before nor after another time.
  if (startTime === undefined || endTime === undefined || !(Number(endTime) < Number(startTime))) return undefined;
  return { error: 'window-end-before-start', variables: { startTime: String(startTime), endTime: String(endTime) } };
}

/** Returns the error response if a run and the Copy transformation of its dataflow both name a delta column, and not the same one. */
function deltaFault(params: RunParams, { transformations = [] }: Flow): Reply | undefined {
  const copy = transformations.find(({ name }) => name === 'Copy')?.params as { deltaColumn?: { name?: string } } | undefined;
  const [wanted, given] = [copy?.deltaColumn?.name, params?.deltaColumn?.name];
  return wanted === undefined || given === undefined || wanted === given ? undefined : { error: 'delta-column-differs' };
}
