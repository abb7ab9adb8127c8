import { expect } from 'vitest';
import { description } from '../../src/generated/description.ts';
import { operationBody, propertyFilter, providerStates as states, success } from '../pact/index.ts';
import { entityKinds, successesOf } from './entities.ts';
import { read, type SuccessfulExchange } from './exchange.ts';

const { examples, parameters } = description.components;
const requestId = expect.any(String);
const { flowId } = examples['create-run'].value;
const runId = parameters.RunId.example;
const flowSpecId = parameters.FlowSpecId.example;

/** The successful exchanges from a base connection to a flow run, by their descriptions. */
export const journey: Readonly<Record<string, SuccessfulExchange>> = {
  'a request to create a source connection': {
    state: states.basicConnection,
    operation: 'createSourceConnection',
    body: operationBody('createSourceConnection', 'create-source-connection'),
    response: success('source-connection-created'),
    call: ({ sourceConnections }) => sourceConnections.create(examples['create-source-connection'].value),
    result: { ...examples['source-connection-created'].value, requestId },
  },
  'a request to create a draft of a source connection': {
    state: states.basicConnection,
    operation: 'createSourceConnection',
    query: { mode: 'draft' },
    body: operationBody('createSourceConnection', 'create-source-view'),
    response: success('source-connection-created'),
    call: ({ sourceConnections }) => sourceConnections.create(examples['create-source-view'].value, { draft: true }),
    result: { ...examples['source-connection-created'].value, requestId },
  },
  'a request to create a target connection': {
    operation: 'createTargetConnection',
    body: operationBody('createTargetConnection', 'create-target-connection'),
    response: success('target-connection-created'),
    call: ({ targetConnections }) => targetConnections.create(examples['create-target-connection'].value),
    result: { ...examples['target-connection-created'].value, requestId },
  },
  'a request to list flow specifications by name': {
    operation: 'listFlowSpecs',
    query: { property: 'name=="CRMToAEP"' },
    response: success('flow-spec'),
    call: ({ flowSpecs }) => flowSpecs.list({ name: 'CRMToAEP' }),
    result: [expect.objectContaining({ id: flowSpecId })],
  },
  'a request to retrieve a flow specification': {
    operation: 'retrieveFlowSpec',
    response: success('flow-spec'),
    call: ({ flowSpecs }) => flowSpecs.retrieve(flowSpecId),
    result: expect.objectContaining({ id: flowSpecId, requestId }),
  },
  'a request to create a dataflow': {
    state: states.flowParts,
    operation: 'createFlow',
    body: operationBody('createFlow', 'create-flow'),
    response: success('flow-created'),
    call: ({ flows }) => flows.create(examples['create-flow'].value),
    result: { ...examples['flow-created'].value, requestId },
  },
  'a request to create a dataflow that runs once': {
    state: states.flowParts,
    operation: 'createFlow',
    body: operationBody('createFlow', 'create-flow-once'),
    response: success('flow-created'),
    call: ({ flows }) => flows.create(examples['create-flow-once'].value),
    result: { ...examples['flow-created'].value, requestId },
  },
  'a request to create a draft of a dataflow': {
    state: states.flowParts,
    operation: 'createFlow',
    query: { mode: 'draft' },
    body: operationBody('createFlow', 'create-flow-draft'),
    response: success('flow-created'),
    call: ({ flows }) => flows.create(examples['create-flow-draft'].value, { draft: true }),
    result: { ...examples['flow-created'].value, requestId },
  },
  'a request to disable a dataflow': {
    state: states.flow,
    operation: 'performFlowAction',
    query: { op: 'disable' },
    response: success('flow-updated'),
    call: ({ flows }) => flows.disable(flowId),
    result: { ...examples['flow-updated'].value, requestId },
  },
  'a request to enable a dataflow': {
    state: states.disabledFlow,
    operation: 'performFlowAction',
    query: { op: 'enable' },
    response: success('flow-updated'),
    call: ({ flows }) => flows.enable(flowId),
    result: { ...examples['flow-updated'].value, requestId },
  },
  'a request to create a flow run': {
    state: states.flowOnce,
    operation: 'createRun',
    body: operationBody('createRun', 'create-run'),
    response: success('run-created'),
    call: ({ runs }) => runs.create(examples['create-run'].value),
    result: { ...examples['run-created'].value, requestId },
  },
  'a request to list the runs of a dataflow': {
    state: states.run,
    operation: 'listRuns',
    query: { property: propertyFilter('flowId') },
    response: success('runs', { ...examples.runs.value, _links: {} }),
    call: ({ runs }) => read(runs.list({ properties: [`flowId==${flowId}`] })),
    result: [expect.objectContaining({ id: runId, flowId })],
  },
  'a request for the newest runs of a dataflow': {
    state: states.run,
    operation: 'listRuns',
    query: { limit: '10', orderby: '-createdAt', property: propertyFilter('flowId') },
    response: success('runs', { ...examples.runs.value, _links: {} }),
    call: ({ flows }) => flows.waitForRun(flowId),
    result: expect.objectContaining({ id: runId, flowId }),
  },
  'a request to retrieve a flow run that succeeded': {
    state: states.run,
    operation: 'retrieveRun',
    response: success('run'),
    call: ({ runs }) => runs.waitFor(runId),
    result: runWithStatus('success'),
  },
  'a request to retrieve a flow run that failed': {
    state: states.failedRun,
    operation: 'retrieveRun',
    response: success('run-failed'),
    call: ({ runs }) => runs.waitFor(runId),
    result: runWithStatus('failed'),
  },
  'a request to retry a flow run': {
    state: states.failedRun,
    operation: 'performRunAction',
    query: { op: 're-trigger' },
    response: success('run-retried'),
    call: ({ runs }) => runs.retry(runId),
    result: { ...examples['run-retried'].value, requestId },
  },
  ...Object.assign({}, ...entityKinds.map(successesOf)),
};

function runWithStatus(status: string): unknown {
  return expect.objectContaining({
    id: runId,
    requestId,
    metrics: expect.objectContaining({ statusSummary: expect.objectContaining({ status }) }),
  });
}
