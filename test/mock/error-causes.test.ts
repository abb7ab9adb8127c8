import { expect, test } from 'vitest';
import { createMock, type Mock } from '../../mock/index.ts';
import { providerStates as states } from '../../src/contract/provider-states.ts';
import type { Answer } from '../../src/http/answer.ts';
import { isWrong } from '../case.ts';
import {
  type ErrorName,
  errorExamples,
  errorNames,
  findOperation,
  type Header,
  type OperationId,
  type RequestMessage,
} from '../contract.ts';
import { corpus } from '../corpus.ts';
import { bodyOf, requestTo } from '../request-to.ts';
import type { Json } from '../requests.ts';
import { inProviderState, inState } from './in-provider-state.ts';
import { errorsLike } from './journey-errors.ts';

const mock = createMock({ journalSize: 0 });

/** One request of the corpus for each operation, code and place of the first mistake, and all in whose place several errors are published. */
const different = new Map(
  corpus.filter(isWrong).map(({ name, request, want: [[code, at] = ['', '']] }) => {
    const operation = findOperation(request.method, request.target.replace(/\?.*/s, ''))?.operation;
    const isOneOfMany = code === 'query-format' || /\/(?:op|path|x-sandbox-name)$/.test(at);
    return [[operation?.id, code, at, isOneOfMany ? name : ''].join(' '), { name, request, operation, code, at }] as const;
  }),
);

const seen = new Set<ErrorName>();

test('an error is documented for its operation, and its x-caused-by has every mistake that it is the response to', () => {
  const unexplained = [...different.values()].flatMap(({ name, request, operation, code, at }) => {
    mock.reset();
    const { status, body } = answered(mock, inProviderState(mock, operation?.id, request));
    const errors = errorsLike(body);
    for (const error of errors) seen.add(error);
    if (operation === undefined) return [];
    const documented = operation.responses.get(status)?.examples ?? [];
    const isCause = (error: ErrorName) =>
      errorExamples[error]['x-caused-by'].some((cause) => {
        const { at: place, codes } = typeof cause === 'string' ? { at: cause, codes: undefined } : cause;
        return (at === place || at.startsWith(`${place}/`)) && (codes === undefined || codes.some((one) => one === code));
      });
    return errors.some((error) => documented.includes(error) && isCause(error)) ? [] : [[name, code, at, errors]];
  });
  expect(unexplained).toEqual([]);
});

type Situation = readonly [error: ErrorName, state: string, operation: OperationId, changes?: Parameters<typeof requestTo>[1]];

const idOfRun = { startTime: 1663735590, windowStartTime: 1651584991, windowEndTime: 1651585095 };
const run = bodyOf('createRun') as Json;
const flow = bodyOf('createFlow') as Json;
const [copy] = flow.transformations as Json[];
const withMapping = (params: Json) => ({ body: { ...flow, transformations: [copy ?? {}, { name: 'Mapping', params }] } });
const mappingId = '93ddfa69c4864d978832b1e5ef6ec3b9';
const patched = (path: string, value: unknown) => ({ body: [{ op: 'replace', path, value }] });

/** Requests that the state of the mock does not allow, and two whose error depends on a value. */
const situations: readonly Situation[] = [
  ['connection-initializing', states.initializingConnection, 'deleteConnection'],
  ['connection-in-use', states.flow, 'deleteConnection'],
  ['entity-in-use', states.flow, 'deleteSourceConnection'],
  ['entity-in-use', states.flow, 'deleteTargetConnection'],
  ['action-not-applicable', states.sourceConnection, 'performSourceConnectionAction'],
  ['mapping-invalid', states.flowParts, 'createFlow', withMapping({ mappingId: 'f'.repeat(32), mappingVersion: '0' })],
  ['mapping-version-invalid', states.flowParts, 'createFlow', withMapping({ mappingId, mappingVersion: '7' })],
  ['start-time-passed', states.flow, 'updateFlow', patched('/scheduleParams/startTime', 1700000000)],
  ['frequency-fixed', states.flow, 'updateFlow', patched('/scheduleParams', { startTime: 1612310466, frequency: 'once' })],
  ['backfill-fixed', states.flow, 'updateFlow', patched('/scheduleParams/backfill', false)],
  ['flow-not-found', states.flowOnce, 'createRun', { body: { ...run, flowId: mappingId } }],
  ['flow-not-once', states.flow, 'createRun'],
  ['window-end-before-start', states.flowOnce, 'createRun', { body: { ...run, params: { ...idOfRun, windowEndTime: 1 } } }],
  ['run-not-retriable', states.run, 'performRunAction'],
  ['provider-not-found', states.flow, 'createFlow', { path: '/flows/search' }],
  ['action-for-providers', states.draftFlow, 'performFlowAction', { query: 'op=finalize' }],
];

test.each(situations.map(([error, state, operation, changes]) => [error, state, operation, changes ?? {}] as const))(
  'the state of the mock leads to %s: %s, %s',
  (error, state, operation, changes) => {
    mock.reset();
    const { status, body } = answered(mock, inState(mock, state, requestTo(operation, changes)));
    expect([errorsLike(body), status >= 400]).toEqual([[error], true]);
    seen.add(error);
  },
);

test('a dataflow that is being created cannot be changed or deleted', () => {
  mock.reset();
  const { headers, ...request } = inState(mock, states.flowParts, requestTo('createFlow'));
  const slow: readonly Header[] = [...headers, ['x-mock-scenario', 'flow-finalizing:after=60000']];
  const { id, etag } = JSON.parse(answered(mock, { ...request, headers: slow }).body);
  const about = (operation: OperationId) => {
    const { headers: own, ...rest } = requestTo(operation, { path: `/flows/${id}` });
    return answered(mock, { ...rest, headers: own.map(([name, value]): Header => [name, name === 'If-Match' ? etag : value]) }).body;
  };
  expect(errorsLike(about('updateFlow'))).toEqual(['update-not-applicable']);
  expect(errorsLike(about('deleteFlow'))).toEqual(['delete-not-applicable']);
});

test('a run of a disabled dataflow is not repeated', () => {
  mock.reset();
  const retry = inState(mock, states.failedRun, requestTo('performRunAction'));
  const [, runId = ''] = /^\/runs\/([^/]+)/.exec(retry.target) ?? [];
  const { items } = JSON.parse(answered(mock, requestTo('retrieveRun', { path: `/runs/${runId}` })).body);
  answered(mock, requestTo('performFlowAction', { path: `/flows/${items[0].flowId}/action`, query: 'op=disable' }));
  expect(errorsLike(answered(mock, retry).body)).toEqual(['flow-not-enabled']);
});

test('a mapping set and a data set of different schemas do not fit together', () => {
  mock.reset();
  const schema = { id: 'https://ns.adobe.com/tenant/schemas/other', contentType: 'application/vnd.adobe.xed+json;version=1' };
  const headers = requestTo('createFlow').headers;
  const create = (target: string, body: unknown) =>
    JSON.parse(answered(mock, { method: 'POST', target, headers, body: Buffer.from(JSON.stringify(body)) }).body);
  const [dataSet] = create('/data/foundation/catalog/dataSets', { name: 'ACME', schemaRef: schema });
  const given = inState(mock, states.flowParts, requestTo('createFlow'));
  const target = { ...(bodyOf('createTargetConnection') as Json), params: { dataSetId: dataSet.split('/').at(-1) } };
  const { body } = given;
  const wanted = JSON.parse(Buffer.from(body).toString());
  const first = answered(mock, { ...given, body: Buffer.from(JSON.stringify({ ...wanted, name: 'first' })) });
  expect(first.status).toBe(201);
  const { id } = create('/targetConnections', target);
  const mismatched = { ...given, body: Buffer.from(JSON.stringify({ ...wanted, targetConnectionIds: [id] })) };
  expect(errorsLike(answered(mock, mismatched).body)).toEqual(['mapping-schema-mismatch']);
});

test('a run must have the delta column of its dataflow', () => {
  mock.reset();
  const transformations = [{ name: 'Copy', params: { deltaColumn: { name: 'createdon' } } }];
  const draft = { ...flow, transformations, scheduleParams: { startTime: 1612310466, frequency: 'once' } };
  const created = answered(mock, inState(mock, states.flowParts, requestTo('createFlow', { query: 'mode=draft', body: draft })));
  const { id } = JSON.parse(created.body);
  expect(errorsLike(answered(mock, requestTo('createRun', { body: { ...run, flowId: id } })).body)).toEqual(['delta-column-differs']);
});

/** Errors of Adobe's platform, of its sources and of states that the mock does not have: only a scenario sends them. */
const ofScenarios: readonly ErrorName[] = [
  'org-without-access',
  'not-entitled',
  'forbidden',
  'sandbox-not-present',
  'unknown-sandbox-id',
  'no-default-sandbox',
  'throttled',
  'internal-error',
  'internal-failure',
  'sandbox-lookup-failed',
  'sandbox-id-lookup-failed',
  'default-sandbox-lookup-failed',
  'active-sandboxes-lookup-failed',
  'token-decoding-failed',
  'permission-check-failed',
  'unavailable',
  'gateway-timeout',
  'source-not-entitled',
  'bad-credentials',
  'missing-permission',
  'permission-denied',
  'connection-not-changeable',
  'state-not-updatable',
  'patch-not-enabled',
  'finalize-not-applicable',
  'state-not-transitionable',
];
/** The errors of the tests above that have a test of their own. */
const ofTests: readonly ErrorName[] = [
  'update-not-applicable',
  'delete-not-applicable',
  'flow-not-enabled',
  'mapping-schema-mismatch',
  'delta-column-differs',
];

test('every documented error is a response of the mock, or is only sent by a scenario', () => {
  const sent = [...seen, ...situations.map(([error]) => error), ...ofTests];
  const marked = errorNames.filter((name) => errorExamples[name]['x-scenario-only'] === true);
  expect(marked.filter((name) => sent.includes(name))).toEqual([]);
  expect(errorNames.filter((name) => !sent.includes(name) && !marked.includes(name)).sort()).toEqual([...ofScenarios].sort());
  for (const name of ofScenarios) expect([name, errorExamples[name]['x-caused-by']]).toEqual([name, ['state']]);
});

function answered(own: Mock, request: RequestMessage): Answer {
  const answer = own.handle(request);
  if (answer instanceof Promise) throw new Error('The mock did not respond at once.');
  return answer;
}
