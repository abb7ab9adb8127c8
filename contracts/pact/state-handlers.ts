import { flowService } from '../../src/contract/flow-service.ts';
import { stateNames } from '../../src/contract/provider-states.ts';

/** A mock, or the URL that it listens at. */
export type MockOrUrl =
  | string
  | URL
  | {
      /** Responds to a request of the handlers. */
      readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
    };

/** Sets a provider state up and tears it down, for the option `stateHandlers` of Pact's `Verifier`. */
export type StateHandler = {
  /** Returns the values for the requests, such as `id` and `etag` of the entity, or a `continuationToken`. */
  readonly setup: () => Promise<Record<string, string>>;
  /** Deletes the entities that the setups of all states have created. */
  readonly teardown: () => Promise<void>;
};

/**
 * Returns a handler for each provider state of `providerStates` and `refusal()`, for the option `stateHandlers` of Pact's `Verifier`. To
 * add states of your own, spread it: `{ ...stateHandlers(mock), 'my state': … }`. Without that, the handler of an unknown state rejects
 * with an error that names the states, which Pact prints. The entities of a state exist until its teardown.
 *
 * @param mock - a mock in this process, or the URL of `flowservice mock`
 * @see Pact documentation: Pact JS, Provider states
 */
export function stateHandlers(mock: MockOrUrl): Readonly<Record<string, StateHandler>> {
  const isUrl = typeof mock === 'string' || mock instanceof URL;
  const endpoint = new URL('/__mock/pact-states', isUrl ? mock : 'http://127.0.0.1').href;
  const send = isUrl ? fetch : mock.fetch;
  const change = async (state: string, action: string): Promise<Record<string, string>> => {
    const response = await send(endpoint, { method: 'POST', body: JSON.stringify({ state, action }) });
    if (response.ok) return response.json();
    throw new Error(await reasonOf(response, endpoint));
  };
  const handlerOf = (state: string): StateHandler => ({
    setup: () => change(state, 'setup'),
    teardown: async () => void (await change(state, 'teardown')),
  });
  const known = Object.fromEntries(stateNames(flowService).map((state) => [state, handlerOf(state)]));
  return new Proxy(known, {
    get: (handlers, name, self) => (typeof name !== 'string' || name in handlers ? Reflect.get(handlers, name, self) : handlerOf(name)),
  });
}

/** Returns the message of the mock; another server has none. */
async function reasonOf(response: Response, endpoint: string): Promise<string> {
  const text = await response.text();
  try {
    return String(JSON.parse(text).message);
  } catch {
    return `POST ${endpoint} responded with ${response.status}. Pass a mock of this package, or its URL.`;
  }
}
