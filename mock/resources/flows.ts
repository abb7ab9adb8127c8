import { isWithin } from '../../src/check/finding.ts';
import type { CreateFlowRequest, Flow } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import type { Outcome } from '../store/entity-store.ts';
import { newEntity, stateOfNew, withoutCredentials } from '../store/new-entity.ts';
import { faultAsCreated } from './as-created.ts';
import { inheritedBy, referencesOf } from './flow-references.ts';
import { mappingFault } from './mapping.ts';
import type { OperationCall } from './operation-call.ts';
import { firstRunAt, nextRunAt, scheduleOf } from './schedule.ts';
import { act, type Changed, type Resource } from './verbs.ts';

/** Dataflows: from a source connection to a target connection, with transformations and a schedule. */
export const flows: Resource<'flows'> = {
  kind: 'flows',
  refuses: ({ entity: { state } }, _, change) => {
    if (state !== 'enabled-finalizing') return undefined;
    return { error: change === 'update' ? 'update-not-applicable' : 'delete-not-applicable', variables: { state } };
  },
  revise: (after, { entity: before }, call) =>
    scheduleFault(before, after, call.at) ?? incomplete(after, call) ?? updated(before, after, call),
  afterDelete: ({ entity: { id } }, { scope, context: { entities } }) => {
    for (const { entity } of entities.list('runs', scope)) if (entity.flowId === id) entities.remove('runs', scope, entity.id);
  },
};

/** How a new dataflow differs from the usual one. */
export type NewFlowOptions = {
  /** How its runs end. Default: with success. */
  readonly outcome?: Outcome;
  /** How long it stays in the state `enabled-finalizing`, in milliseconds. Default: no time. */
  readonly finalizing?: number;
};

/**
 * Creates a dataflow, or a draft of one. Unless it is a draft, its schedule begins.
 *
 * @see Create a dataflow to ingest data from a CRM, Create a dataflow; Create draft Flow Service entities, Create a draft dataflow
 */
export function createFlow(call: OperationCall, { outcome, finalizing }: NewFlowOptions = {}): Reply {
  const { query, scope, context, basePath, operation } = call;
  const { name, description, flowSpec, sourceConnectionIds, targetConnectionIds, ...others } = call.body as CreateFlowRequest;
  const references = referencesOf(call, call.body as CreateFlowRequest);
  if (!('source' in references)) return references;
  const { transformations, scheduleParams, options } = others;
  const fault = mappingFault(call, transformations, references.target);
  if (fault !== undefined) return fault;
  const made = newEntity(scope, context.identifiers);
  const state = stateOfNew(query);
  const isFinalizing = state === 'enabled' && finalizing !== undefined;
  const given = withoutCredentials({ scheduleParams, transformations, options }, context.contract.secretNames);
  const entity: Flow = {
    ...made,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    flowSpec: { id: references.flowSpec.id, version: references.flowSpec.version },
    state: isFinalizing ? 'enabled-finalizing' : state,
    sourceConnectionIds: [references.source.id],
    targetConnectionIds: [references.target.id],
    inheritedAttributes: inheritedBy(references),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    runs: `/runs?property=flowId==${made.id}`,
    lastOperation: operationOf('create', made.createdAt),
  } as Flow;
  const dueAt = isFinalizing ? made.createdAt + finalizing : state === 'enabled' ? firstRunOf(entity, made.createdAt) : undefined;
  context.entities.insert('flows', scope, { entity, dueAt, outcome });
  const { id, etag } = made;
  return { status: 201, body: { id, etag }, headers: { location: `${basePath}${operation.path}/${id}` } };
}

/**
 * Enables, disables or publishes a dataflow. Adobe does not publish how the schedule continues after a dataflow is enabled again: it goes
 * on with its next time and does not catch up, or begins like that of a new dataflow if it has never run.
 *
 * @see Create draft Flow Service entities, Publish your draft dataflow; Flow Service API - Sources, POST /flows/{id}/action
 */
export function performFlowAction(call: OperationCall): Reply {
  const action = (call.query.get('op') ?? '').toLowerCase();
  return act(flows, call, ({ entity }) => {
    if (entity.state !== stateBefore[action]) return undefined;
    const lastOperation = operationOf(action, call.at);
    if (action === 'disable') return { entity: { ...entity, state: 'disabled', lastOperation }, dueAt: undefined };
    const enabled: Flow = { ...entity, state: 'enabled', lastOperation };
    const fault = action === 'publish' ? incomplete(enabled, call) : undefined;
    return fault ?? { entity: enabled, dueAt: runAfterChange(enabled, call) };
  });
}

/** The state that an action changes. */
const stateBefore: Readonly<Record<string, Flow['state']>> = { enable: 'disabled', disable: 'enabled', publish: 'draft' };

/** Returns the time of the first run of a new dataflow; undefined if it has no schedule. */
export function firstRunOf(flow: Flow, now: number): number | undefined {
  const schedule = scheduleOf(flow);
  return schedule === undefined ? undefined : firstRunAt(schedule, now);
}

/** Returns the time of the next run of a dataflow that was changed. Its first run does not happen twice. */
function runAfterChange(flow: Flow, { scope, context, at }: OperationCall): number | undefined {
  const schedule = scheduleOf(flow);
  if (schedule === undefined) return undefined;
  const hasRun = context.entities.list('runs', scope).some(({ entity }) => entity.flowId === flow.id);
  return hasRun ? nextRunAt(schedule, at) : firstRunAt(schedule, at);
}

/**
 * Returns the error response to a change of the schedule that its start, once passed, does not allow.
 *
 * @see Update dataflows using the Flow Service API; Sources error messages, 1366-400, 1403-400, 1404-400
 */
function scheduleFault(before: Flow, after: Flow, now: number): Reply | undefined {
  const [old, changed] = [scheduleOf(before), scheduleOf(after)];
  if (old === undefined || changed === undefined || before.state === 'draft' || old.start > now) return undefined;
  // A placeholder is not a number, and does not equal itself.
  if (!Object.is(changed.start, old.start)) return { error: 'start-time-passed' };
  if (changed.period === undefined && old.period !== undefined) return { error: 'frequency-fixed' };
  return changed.backfill === old.backfill ? undefined : { error: 'backfill-fixed' };
}

/**
 * Returns the error response if a dataflow as a whole is not one that could be created; drafts may be incomplete. An update may leave it
 * without a transformation: the errors about those are published for its creation, and a sample of Adobe's replaces Copy by a mapping.
 *
 * @see Sources error messages, 1367-400; Update dataflows using the Flow Service API, Update mapping
 */
function incomplete(flow: Flow, call: OperationCall): Reply | undefined {
  if (flow.state === 'draft') return undefined;
  const fault = faultAsCreated(
    call,
    'createFlow',
    flow,
    ({ at }) => call.operation.id === 'updateFlow' && isWithin(at, '/body/transformations'),
  );
  if (fault !== undefined) return fault;
  const references = referencesOf(call, flow);
  return 'source' in references ? mappingFault(call, flow.transformations, references.target) : references;
}

/** Completes a changed dataflow. A schedule that has changed counts from now on. */
function updated(before: Flow, after: Flow, call: OperationCall): Changed<'flows'> {
  const ops = call.body as NonNullable<Flow['lastOperation']['ops']>;
  const entity: Flow = { ...after, lastOperation: { ...operationOf('update', call.at), ops: [ops].flat() } };
  const isSame = JSON.stringify(before.scheduleParams) === JSON.stringify(after.scheduleParams);
  return after.state !== 'enabled' || isSame ? { entity } : { entity, dueAt: runAfterChange(entity, call) };
}

function operationOf(operation: string, at: number): Flow['lastOperation'] {
  return { started: at, updated: at, percentCompleted: 100, status: { value: 'completed', errors: [] }, operation };
}
