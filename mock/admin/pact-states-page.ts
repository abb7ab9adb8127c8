import { type RequestMessage, splitTarget } from '../../src/check/http-message.ts';
import { isRecord } from '../../src/contract/is-record.ts';
import { stateNames } from '../../src/contract/provider-states.ts';
import { revealName } from '../../src/messages/wording.ts';
import { UnknownStateError } from '../pact-states/provider-state-changes.ts';
import { type AdminPage, type AdminParts, plain } from './admin-page.ts';

/** Lists the provider states, and changes them as the verifiers of Pact ask for it. */
export const answerPactStates: AdminPage = {
  GET: {
    summary: "lists the provider states for Pact's verifiers",
    answer: (_, { context }) => plain(200, { states: stateNames(context.contract) }),
  },
  POST: {
    summary: 'sets up a provider state and returns its values, or tears it down: {"state": "Too many requests", "action": "setup"}',
    answer: changeState,
  },
};

/** A change as a verifier asks for it. */
type StateChange = { readonly states: readonly string[]; readonly action: 'setup' | 'teardown' };

const form = 'Send {"state": "…", "action": "setup"}; GET /__mock/pact-states lists the states.';

function changeState(request: RequestMessage, { states }: AdminParts) {
  const change = readChange(request);
  if (typeof change === 'string') return plain(400, { message: change });
  try {
    if (change.action === 'setup') return plain(200, states.setUp(change.states));
    states.tearDown();
    return plain(200, {});
  } catch (error) {
    if (error instanceof UnknownStateError) return plain(400, { message: error.message });
    throw error;
  }
}

/**
 * Reads the change, or returns why it cannot be read. The Rust verifier, and all that are built on it, send `state`, `params` and `action`,
 * in the body or as the query; an interaction without a state has an empty one. The JVM sends `action` only if it tears down, and the Ruby
 * verifier, which older versions for Python and Go use, sends `state` and a list `states`, and no `action`.
 *
 * @see Pact documentation: Provider states; pact_verifier, HttpRequestProviderStateExecutor
 */
function readChange({ target, body }: RequestMessage): StateChange | string {
  const query = new URLSearchParams(splitTarget(target).query);
  const asked = body.length === 0 ? Object.fromEntries(query) : parsed(body);
  if (!isRecord(asked)) return `The body is not a JSON object. ${form}`;
  if (asked.state === undefined && asked.states === undefined) return `The request has no state. ${form}`;
  const { state, states = [], action = 'setup' } = asked;
  if (action !== 'setup' && action !== 'teardown') return `Unknown action ${revealName(String(action))}. Use setup or teardown.`;
  const names = [state ?? states ?? []].flat().filter((name) => name !== '');
  if (!names.every((name) => typeof name === 'string')) return `The state is not a string. ${form}`;
  return { states: names, action };
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString());
  } catch {
    return undefined;
  }
}
