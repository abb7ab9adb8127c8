import { setTimeout } from 'node:timers/promises';
import { FlowServiceClient, NotFoundError } from '../../src/client/index.ts';
import { dynamicsAuthSpecs } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { type StateValues, stateNamed } from './provider-states.ts';
import type { RealService } from './real-service.ts';

/** Sets up and tears down the provider states of a service. */
export type StateKeeper = {
  /** @throws Error if the state cannot be set up */
  readonly enter: (state: string) => Promise<StateValues>;
  /** @throws Error if a connection could not be deleted */
  readonly leave: () => Promise<void>;
};

/** The interval at which a connection is polled, in milliseconds. */
const pause = 500;

const { examples, parameters } = description.components;
const requests: Readonly<Record<string, CreateConnectionRequest>> = {
  [dynamicsAuthSpecs.basic]: examples['create-basic'].value,
  [dynamicsAuthSpecs.servicePrincipal]: examples['create-service-principal'].value,
};

/**
 * Creates a state keeper for a mock, which it resets after each state, or for a real service, whose connections it deletes after each
 * state.
 *
 * @param timeout for each response, in milliseconds
 */
export function stateKeeper(baseUrl: string, timeout: number, real?: RealService): StateKeeper {
  const client = new FlowServiceClient({
    accessToken: real?.headers.authorization?.replace(/^Bearer /, '') ?? 'flowservice-kit',
    apiKey: real?.headers[parameters.ApiKey.name] ?? parameters.ApiKey.example,
    imsOrg: real?.headers[parameters.ImsOrganization.name] ?? parameters.ImsOrganization.example,
    sandbox: real?.headers[parameters.Sandbox.name] ?? parameters.Sandbox.example,
    baseURL: baseUrl,
    timeout,
  });
  const created: string[] = [];

  return {
    enter: async (name) => {
      const state = stateNamed(name);
      return state === undefined
        ? {}
        : state.enter({ client, create, apply: (scenario, settings) => ask('scenarios', { scenario, settings, times: 1 }) });
    },
    leave: async () => {
      if (real === undefined) return ask('reset');
      const left: string[] = [];
      for (const id of created.splice(0)) {
        await client.connections.delete(id).catch((error: unknown) => {
          if (!(error instanceof NotFoundError)) left.push(`the connection ${id} could not be deleted: ${String(error)}`);
        });
      }
      if (left.length > 0) throw new Error(left.join('; '));
    },
  };

  async function create(
    authSpecs: readonly string[],
    { serviceUri, draft = false }: { readonly serviceUri?: string; readonly draft?: boolean } = {},
  ) {
    const specName = authSpecs.find((name) => real?.params[name] !== undefined) ?? authSpecs[0] ?? '';
    const request = requests[specName];
    if (request === undefined) throw new Error(`unknown auth spec ${specName}`);
    const params = { ...request.auth.params, ...real?.params[specName], ...(serviceUri === undefined ? {} : { serviceUri }) };
    const whole = { ...request, auth: { ...request.auth, params } } as CreateConnectionRequest;
    const { id, etag } = await client.connections.create(whole, { draft });
    created.push(id);
    return { id, etag: real === undefined || draft ? (etag ?? '') : await whenEnabled(id) };
  }

  /** Waits until a connection is enabled, because some tenants create connections in the background. */
  async function whenEnabled(id: string): Promise<string> {
    for (const end = Date.now() + timeout; Date.now() < end; await setTimeout(pause)) {
      const { state, etag } = await client.connections.retrieve(id);
      if (state === 'enabled' && etag !== undefined) return etag;
    }
    throw new Error(`the connection ${id} is still not enabled after ${timeout} ms`);
  }

  /** Calls an admin endpoint of the mock. */
  async function ask(endpoint: string, body?: object): Promise<void> {
    const { status } = await fetch(new URL(`/__mock/${endpoint}`, baseUrl), {
      method: 'POST',
      signal: AbortSignal.timeout(timeout),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (status !== 204) throw new Error(`the mock responded to POST /__mock/${endpoint} with ${status}`);
  }
}
