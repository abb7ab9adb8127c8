import fc from 'fast-check';
import { expect } from 'vitest';
import type { Scope } from '../connection-requests.ts';
import type { ErrorName } from '../contract.ts';
import { requestsOf } from '../entity-requests.ts';
import { mostly } from './bodies.ts';
import { command, idOf, pick, scope } from './command.ts';
import { created } from './create-commands.ts';
import { newRun } from './due.ts';
import {
  flowScenario,
  flowSpec,
  naming,
  otherSource,
  runScenario,
  schedule,
  scheduleAt,
  transformationsFor,
  transforming,
} from './flow-bodies.ts';
import { expectError, type Received } from './mock-under-test.ts';
import type { Known, Model, Own } from './model.ts';
import { faultsOf, firstRun } from './schedule.ts';

const unknownSpec = { id: '00000000-0000-4000-8000-000000000000', version: '1.0' };

/** Compares an error response with the errors that a request deserves: any of them if it deserves several. */
export function expectOneOf(said: Received, errors: readonly ErrorName[]): void {
  const [first, second] = errors;
  if (first !== undefined && second === undefined) expectError(said, first);
  else expect(said.status).toBe(400);
}

/** Returns the error of a dataflow because of what it stands on. */
export function referenceFault(model: Model, scope: Scope, own: Own): ErrorName | undefined {
  if (own.flowSpec.id !== flowSpec.id) return 'unknown-connection-spec';
  const source = model.find('sourceConnections', scope, own.sourceConnectionIds[0]);
  const target = model.find('targetConnections', scope, own.targetConnectionIds[0]);
  if (source === undefined || target === undefined) return 'resource-not-found';
  if (model.find('connections', scope, source.own.baseConnectionId) === undefined) return 'resource-not-found';
  if (source.own.connectionSpec.id === otherSource.id) return 'unknown-connection-spec';
  const params = own.transformations?.find(({ name }: Own) => name === 'Mapping')?.params;
  if (params === undefined) return undefined;
  const mapping = model.find('mappingSets', scope, params.mappingId);
  const dataSet = model.find('dataSets', scope, target.own.params.dataSetId);
  if (mapping === undefined) return 'mapping-invalid';
  if (params.mappingVersion !== '0') return 'mapping-version-invalid';
  return dataSet !== undefined && dataSet.own.schemaId !== mapping.own.schemaId ? 'mapping-schema-mismatch' : undefined;
}

const inherited = (model: Model, scope: Scope, kind: 'sourceConnections' | 'targetConnections', id: string): Own => {
  const { connectionSpec, inheritedAttributes } = model.find(kind, scope, id)?.own ?? {};
  return { id, connectionSpec, ...inheritedAttributes };
};

export const createFlow = command(
  'create a dataflow',
  fc.record({
    scope,
    source: pick,
    target: pick,
    mapping: pick,
    naming,
    schedule: fc.option(schedule, { nil: undefined, freq: 8 }),
    transforming,
    version: mostly('0', '0', '1'),
    spec: mostly(flowSpec, flowSpec, unknownSpec),
    draft: fc.oneof(fc.constant(false), fc.constant(false), fc.boolean()),
    scenario: flowScenario,
  }),
  async ({ scope, naming, schedule, spec, draft, scenario, ...given }, model, mock) => {
    const scheduleParams = schedule === undefined ? undefined : scheduleAt(mock.now, schedule);
    const isOnce = (scheduleParams?.frequency ?? 'once') === 'once';
    const sourceId = idOf(given.source, 'sourceConnections', scope, model);
    const targetId = idOf(given.target, 'targetConnections', scope, model);
    const members = {
      ...naming,
      flowSpec: spec,
      sourceConnectionIds: [sourceId],
      targetConnectionIds: [targetId],
      scheduleParams,
      transformations: transformationsFor(given.transforming, isOnce, idOf(given.mapping, 'mappingSets', scope, model), given.version),
    };
    const isFinalizing = scenario?.startsWith('flow-finalizing') === true && !draft;
    const said = await mock.ask(requestsOf(scope).create('flows', members, { draft, scenario }));
    model.settle(said.at);
    // Of a draft nothing is asked, and what a dataflow of an unknown specification needs is unknown too.
    const faults = draft || spec !== flowSpec ? [] : faultsOf(members);
    if (faults.length > 0) return expectOneOf(said, faults);
    const fault = referenceFault(model, scope, members);
    if (fault !== undefined) return expectError(said, fault);
    const own = {
      ...members,
      state: draft ? 'draft' : isFinalizing ? 'enabled-finalizing' : 'enabled',
      inheritedAttributes: {
        properties: { isSourceFlow: true },
        sourceConnections: [inherited(model, scope, 'sourceConnections', sourceId)],
        targetConnections: [inherited(model, scope, 'targetConnections', targetId)],
      },
      lastOperation: 'create',
    };
    const going = (createdAt: number): Partial<Known> => ({
      dueAt: draft ? undefined : isFinalizing ? createdAt + 20_000 : firstRun(own, createdAt),
      outcome: scenario,
    });
    await created('flows', scope, said, own, model, mock, going);
  },
);

const window = { startTime: 5, windowStartTime: 10 };
const runParams = fc.option(
  fc.record({ windowEndTime: mostly(10, 9), column: mostly('modifiedon', 'createdon') }).map(({ windowEndTime, column }) => ({
    ...window,
    windowEndTime,
    deltaColumn: { name: column },
  })),
  { nil: undefined, freq: 1 },
);
type RunParams = typeof runParams extends fc.Arbitrary<infer T> ? T : never;

export const createRun = command(
  'create a run',
  fc.record({ scope, flow: pick, scenario: runScenario, params: runParams }),
  async ({ scope, flow, scenario, params }, model, mock) => {
    const flowId = idOf(flow, 'flows', scope, model);
    const said = await mock.ask(requestsOf(scope).create('runs', { flowId, params }, { scenario }));
    model.settle(said.at);
    const known = model.find('flows', scope, flowId);
    if (known === undefined) return expectError(said, 'flow-not-found');
    const fault = runFault(known.own, params);
    if (fault !== undefined) return expectError(said, fault);
    expect(said.status).toBe(201);
    const { outcome, own } = newRun(known, 0);
    await created('runs', scope, said, { ...own, params }, model, mock, (at) => ({ ...dueOf(known, at), outcome: scenario ?? outcome }));
  },
);

function runFault({ scheduleParams, transformations }: Own, params: RunParams): ErrorName | undefined {
  if ((scheduleParams?.frequency ?? 'once') !== 'once') return 'flow-not-once';
  if (params === undefined) return undefined;
  if (params.windowEndTime < params.windowStartTime) return 'window-end-before-start';
  const copy = transformations.find(({ name }: Own) => name === 'Copy')?.params;
  return copy === undefined || copy.deltaColumn.name === params.deltaColumn.name ? undefined : 'delta-column-differs';
}

const dueOf = (flow: Known, createdAt: number): Partial<Known> => ({ dueAt: newRun(flow, createdAt).dueAt });

export const retry = command('retry a run', fc.record({ scope, run: pick, scenario: runScenario }), async (given, model, mock) => {
  const { scope, scenario } = given;
  const id = idOf(given.run, 'runs', scope, model);
  const said = await mock.ask(requestsOf(scope).act('runs', id, 're-trigger', scenario));
  model.settle(said.at);
  const run = model.find('runs', scope, id);
  const flow = run === undefined ? undefined : model.at(run.own.flow);
  if (run === undefined || flow === undefined) return expectError(said, 'resource-not-found');
  const { status, records, params } = run.own;
  if (status !== 'failed' && !(status === 'success' && records === 0)) return expectError(said, 'run-not-retriable');
  if (flow.own.state !== 'enabled') return expectError(said, 'flow-not-enabled');
  expect(said.status).toBe(200);
  await created('runs', scope, said, { ...newRun(flow, 0).own, params }, model, mock, (at) => ({ ...dueOf(flow, at), outcome: scenario }));
});
