import type { Mock } from '../../mock/index.ts';
import { providerStates as states } from '../../src/contract/provider-states.ts';
import { exampleIds, idNames, type StatedKind } from '../../src/contract/state-values.ts';
import { flowService, type Header, type OperationId, type RequestMessage } from '../contract.ts';

/** The provider state in which a valid request to an operation succeeds, unless it succeeds in any. */
const stateOf: { readonly [id in OperationId]?: string } = {
  createSourceConnection: states.basicConnection,
  createTargetConnection: states.basicConnection,
  retrieveSourceConnection: states.sourceConnection,
  updateSourceConnection: states.sourceConnection,
  deleteSourceConnection: states.sourceConnection,
  performSourceConnectionAction: states.draftSourceConnection,
  retrieveTargetConnection: states.targetConnection,
  updateTargetConnection: states.targetConnection,
  deleteTargetConnection: states.targetConnection,
  performTargetConnectionAction: states.draftTargetConnection,
  createFlow: states.flowParts,
  retrieveFlow: states.flow,
  // A draft may be incomplete, so that any change is allowed.
  updateFlow: states.draftFlow,
  deleteFlow: states.flow,
  createRun: states.flowOnce,
  retrieveRun: states.run,
  performRunAction: states.failedRun,
};

/** The state of a dataflow that each action changes. */
const stateBefore: Readonly<Record<string, string>> = { enable: states.disabledFlow, publish: states.draftFlow };

/** Sets up the provider state that an operation needs, and returns the request for it. Base connections have no state here. */
export function inProviderState(mock: Mock, id: OperationId | undefined, request: RequestMessage): RequestMessage {
  const state = id === undefined ? undefined : stateFor(id, request);
  return state === undefined ? request : inState(mock, state, request);
}

/** Sets up a provider state, and returns the request with the ids and the etag of that state in place of the examples. */
export function inState(mock: Mock, state: string, request: RequestMessage): RequestMessage {
  const values = setUp(mock, state);
  const examples = exampleIds(flowService);
  const changes = (Object.keys(examples) as StatedKind[]).flatMap((kind) => {
    const [example, given] = [examples[kind], values[idNames[kind]]];
    return given === undefined ? [] : spellings.map((spelt) => [spelt(example), spelt(given)] as const);
  });
  const put = (text: string): string => changes.reduce((all, [example, given]) => all.replaceAll(example, given), text);
  const headers = request.headers.map(([name, value]): Header => {
    const isEtag = name.toLowerCase() === 'if-match' && /^\s*"[^"]+"\s*$/.test(value);
    return [name, isEtag ? (values.etag ?? '') : value];
  });
  return {
    ...request,
    target: put(request.target),
    headers,
    body: Buffer.from(put(Buffer.from(request.body).toString('latin1')), 'latin1'),
  };
}

/** The ways to write an id in a path. */
const spellings = [
  (id: string) => id.replace(/^./, (digit) => `%${digit.charCodeAt(0).toString(16)}`),
  (id: string) => id,
  (id: string) => id.toUpperCase(),
  (id: string) => id.replaceAll('-', '%2D'),
];

function stateFor(id: OperationId, { target }: RequestMessage): string | undefined {
  if (id !== 'performFlowAction') return stateOf[id];
  const op = new URLSearchParams(target.split('?')[1]).get('op')?.toLowerCase() ?? '';
  return stateBefore[op] ?? states.flow;
}

function setUp(mock: Mock, state: string): Readonly<Record<string, string>> {
  const body = Buffer.from(JSON.stringify({ state, params: {}, action: 'setup' }));
  const answer = mock.handle({ method: 'POST', target: '/__mock/pact-states', headers: [['content-type', 'application/json']], body });
  if (answer instanceof Promise) throw new Error('The mock did not respond at once.');
  return JSON.parse(answer.body);
}
