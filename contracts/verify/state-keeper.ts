import { setTimeout } from 'node:timers/promises';
import { FlowServiceClient, NotFoundError } from '../../src/client/index.ts';
import { dynamicsAuthSpecs } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import type { RealService } from './real-service.ts';
import { realStates, type Seeded, type SeedOptions, type StateValues } from './real-states.ts';

/** Sets up and tears down the provider states of a real service. */
export type StateKeeper = {
  /** Does nothing if the request itself provokes the error response of the state. @throws Error if the state cannot be set up */
  readonly enter: (state: string) => Promise<StateValues>;
  /** Deletes the entities of the states. @throws Error if one could not be deleted */
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
 * Creates the state keeper of a real service.
 *
 * @param timeout for each response, in milliseconds
 */
export function stateKeeper({ baseUrl, headers, params: accepted }: RealService, timeout: number): StateKeeper {
  const client = new FlowServiceClient({
    accessToken: headers.authorization?.replace(/^Bearer /, '') ?? '',
    apiKey: headers[parameters.ApiKey.name] ?? '',
    imsOrg: headers[parameters.ImsOrganization.name] ?? '',
    sandbox: headers[parameters.Sandbox.name] ?? '',
    baseURL: baseUrl,
    timeout,
  });
  const created: { readonly kind: string; readonly id: string; readonly remove: () => PromiseLike<unknown> }[] = [];

  return {
    enter: async (name) => (await realStates.get(name)?.enter({ client, create, createSource })) ?? {},
    leave: async () => {
      const left: string[] = [];
      // Backwards, because each may stand on those before it.
      for (const { kind, id, remove } of created.splice(0).toReversed()) {
        await remove().then(undefined, (error: unknown) => {
          if (!(error instanceof NotFoundError)) left.push(`the ${kind} ${id} could not be deleted: ${String(error)}`);
        });
      }
      if (left.length > 0) throw new Error(left.join('; '));
    },
  };

  async function createSource(authSpecs: readonly string[], { draft = false }: SeedOptions = {}): Promise<Seeded> {
    const { id: connectionId } = await create(authSpecs);
    const request = { ...examples['create-source-connection'].value, baseConnectionId: connectionId };
    const { id, etag = '' } = await client.sourceConnections.create(request, { draft });
    created.push({ kind: 'source connection', id, remove: () => client.sourceConnections.delete(id) });
    return { id, etag, connectionId, sourceConnectionId: id };
  }

  async function create(authSpecs: readonly string[], { draft = false }: SeedOptions = {}): Promise<Seeded> {
    const specName = authSpecs.find((name) => accepted[name] !== undefined) ?? authSpecs[0] ?? '';
    const request = requests[specName];
    if (request === undefined) throw new Error(`unknown auth spec ${specName}`);
    const params = { ...request.auth.params, ...accepted[specName] };
    const whole = { ...request, auth: { ...request.auth, params } } as CreateConnectionRequest;
    const { id, etag = '' } = await client.connections.create(whole, { draft });
    created.push({ kind: 'connection', id, remove: () => client.connections.delete(id) });
    return { id, etag: draft ? etag : await whenEnabled(id), connectionId: id };
  }

  /** Waits until a connection is enabled, because some tenants create connections in the background. */
  async function whenEnabled(id: string): Promise<string> {
    for (const end = Date.now() + timeout; Date.now() < end; await setTimeout(pause)) {
      const { state, etag } = await client.connections.retrieve(id);
      if (state === 'enabled' && etag !== undefined) return etag;
    }
    throw new Error(`the connection ${id} is still not enabled after ${timeout} ms`);
  }
}
