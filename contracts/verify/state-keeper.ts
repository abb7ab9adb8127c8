import { FlowServiceClient, NotFoundError } from '../../src/client/index.ts';
import { dynamicsAuthSpecs } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { type StateValues, stateNamed } from './provider-states.ts';
import type { RealService } from './real-service.ts';

/** Brings a service into the states of its contracts, and out of them again. */
export type StateKeeper = {
  /** @throws Error where the state cannot be brought about */
  readonly enter: (state: string) => Promise<StateValues>;
  /** @throws Error where something of it stays behind */
  readonly leave: () => Promise<void>;
};

const { examples, parameters } = description.components;
const requests: Readonly<Record<string, CreateConnectionRequest>> = {
  [dynamicsAuthSpecs.basic]: examples['create-basic'].value,
  [dynamicsAuthSpecs.servicePrincipal]: examples['create-service-principal'].value,
};

/** A state keeper for a mock, which is emptied after each state, or for a real service, from which what was created is deleted again. */
export function stateKeeper(baseUrl: string, real?: RealService): StateKeeper {
  const client = new FlowServiceClient({
    accessToken: real?.headers.authorization?.replace(/^Bearer /, '') ?? 'flowservice-kit',
    apiKey: real?.headers[parameters.ApiKey.name] ?? parameters.ApiKey.example,
    imsOrg: real?.headers[parameters.ImsOrganization.name] ?? parameters.ImsOrganization.example,
    sandbox: real?.headers[parameters.Sandbox.name] ?? parameters.Sandbox.example,
    baseURL: baseUrl,
  });
  let created: string[] = [];

  return {
    enter: async (name) => {
      const state = stateNamed(name);
      return state === undefined
        ? {}
        : state.enter({ client, create, play: (scenario, settings) => ask('scenarios', { scenario, settings, times: 1 }) });
    },
    leave: async () => {
      const ids = created;
      created = [];
      if (real === undefined) return ask('reset');
      for (const id of ids) {
        await client.connections.delete(id).catch((error: unknown) => {
          if (!(error instanceof NotFoundError)) throw new Error(`the connection ${id} could not be deleted: ${String(error)}`);
        });
      }
    },
  };

  async function create(authSpecs: readonly string[], serviceUri?: string) {
    const specName = authSpecs.find((name) => real?.params[name] !== undefined) ?? authSpecs[0] ?? '';
    const request = requests[specName];
    if (request === undefined) throw new Error(`there is no auth spec ${specName}`);
    const params = { ...request.auth.params, ...real?.params[specName], ...(serviceUri === undefined ? {} : { serviceUri }) };
    const { id, etag } = await client.connections.create({ ...request, auth: { ...request.auth, params } } as CreateConnectionRequest);
    created.push(id);
    return { id, etag: etag ?? '' };
  }

  /** Asks for one of the mock's own pages. */
  async function ask(page: string, body?: object): Promise<void> {
    const { status } = await fetch(new URL(`/__mock/${page}`, baseUrl), {
      method: 'POST',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (status !== 204) throw new Error(`the mock answers POST /__mock/${page} with ${status}`);
  }
}
