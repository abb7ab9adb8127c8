import type { FlowServiceClient } from '../../src/client/index.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { providerStates, stateOfError } from '../../src/contract/provider-states.ts';
import { idNames, type StateValueName } from '../../src/contract/state-values.ts';
import { dynamicsAuthSpecs } from '../../src/dynamics.ts';

/** The values that a state passes to the requests, such as the `id` of the existing connection. */
export type StateValues = { readonly [name in StateValueName]?: string };

/** A state that can be set up in a real service. */
export type RealState = {
  /** Credentials for one of these auth specs are needed; none if empty. */
  readonly authSpecs: readonly string[];
  /** The values that `enter` returns. A request that needs another one is about an entity that cannot be set up. */
  readonly values: readonly StateValueName[];
  readonly enter: (seeder: Seeder) => Promise<StateValues>;
};

/** How a seeded entity differs from the usual one. */
export type SeedOptions = { readonly draft?: boolean };

/** An entity that exists until the teardown of the state. */
export type Seeded = StateValues & { readonly id: string; readonly etag: string };

/** The operations that set up a state. */
export type Seeder = {
  readonly client: FlowServiceClient;
  readonly create: (authSpecs: readonly string[], how?: SeedOptions) => Promise<Seeded>;
  /** Creates a source connection, and the connection that it stands on. */
  readonly createSource: (authSpecs: readonly string[], how?: SeedOptions) => Promise<Seeded>;
};

const { basic, servicePrincipal } = dynamicsAuthSpecs;
const either = [basic, servicePrincipal];

const ofConnection = ['id', 'etag', 'connectionId'] as const;
const ofSource = [...ofConnection, 'sourceConnectionId'] as const;

/** An id that does not exist, for every kind, and an etag. */
const unknownId = '00000000-0000-4000-a000-000000000000';
const unknown: StateValues = {
  id: unknownId,
  ...Object.fromEntries(Object.values(idNames).map((name) => [name, unknownId])),
  etag: flowService.description.components.parameters.IfMatch.example,
};

/**
 * The states that can be set up in a real service. It cannot be throttled or down on demand, and a target connection needs a data set of
 * its own, which only Catalog Service can create.
 */
export const realStates: ReadonlyMap<string, RealState> = new Map<string, RealState>([
  [providerStates.basicConnection, { authSpecs: [basic], values: ofConnection, enter: ({ create }) => create([basic]) }],
  [
    providerStates.servicePrincipalConnection,
    { authSpecs: [servicePrincipal], values: ofConnection, enter: ({ create }) => create([servicePrincipal]) },
  ],
  [providerStates.draftConnection, { authSpecs: either, values: ofConnection, enter: ({ create }) => create(either, { draft: true }) }],
  [providerStates.sourceConnection, { authSpecs: either, values: ofSource, enter: ({ createSource }) => createSource(either) }],
  [
    providerStates.draftSourceConnection,
    { authSpecs: either, values: ofSource, enter: ({ createSource }) => createSource(either, { draft: true }) },
  ],
  [
    stateOfError(flowService, 'action-not-applicable'),
    { authSpecs: either, values: ofSource, enter: ({ createSource }) => createSource(either).then(aboutConnection) },
  ],
  [
    stateOfError(flowService, 'resource-not-found'),
    { authSpecs: [], values: ['id', 'etag', ...Object.values(idNames)], enter: async () => unknown },
  ],
  [
    stateOfError(flowService, 'stale-etag'),
    {
      authSpecs: either,
      values: ofConnection,
      enter: async ({ client, create }) => {
        const { id, etag, ...values } = await create(either);
        await client.connections.update(id, [{ op: 'replace', path: '/name', value: 'flowservice-kit' }], { ifMatch: etag });
        return { id, etag, ...values };
      },
    },
  ],
  [
    providerStates.secondPage,
    {
      authSpecs: either,
      values: ['continuationToken'],
      enter: async ({ client, create }) => {
        for (const _ of ['first', 'second']) await create(either);
        return { continuationToken: await tokenOf(client.connections) };
      },
    },
  ],
  [
    providerStates.secondPageOfSourceConnections,
    {
      authSpecs: either,
      values: ['continuationToken'],
      enter: async ({ client, createSource }) => {
        for (const _ of ['first', 'second']) await createSource(either);
        return { continuationToken: await tokenOf(client.sourceConnections) };
      },
    },
  ],
]);

/** Makes the values of a state about its connection, whose id contracts call `id`. */
function aboutConnection({ connectionId = '', ...values }: Seeded): StateValues {
  return { ...values, id: connectionId, connectionId };
}

type Listing = { list(query: { readonly limit: number }): PromiseLike<{ readonly continuationToken: string | undefined }> };

async function tokenOf(resource: Listing): Promise<string> {
  const { continuationToken } = await resource.list({ limit: 1 });
  if (continuationToken === undefined) throw new Error('the list has no second page');
  return continuationToken;
}
