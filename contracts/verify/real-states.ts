import type { FlowServiceClient } from '../../src/client/index.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { providerStates, stateOfError } from '../../src/contract/provider-states.ts';
import { dynamicsAuthSpecs } from '../../src/dynamics.ts';

/** The values that a state passes to the requests, such as the `id` of the existing connection. */
export type StateValues = Readonly<Record<string, string>>;

/** A state that can be set up in a real service. */
export type RealState = {
  /** Credentials for one of these auth specs are needed; none if empty. */
  readonly authSpecs: readonly string[];
  readonly enter: (seeder: Seeder) => Promise<StateValues>;
};

/** The operations that set up a state. */
export type Seeder = {
  readonly client: FlowServiceClient;
  /** Creates a connection that exists until the teardown of the state. */
  readonly create: (
    authSpecs: readonly string[],
    how?: { readonly draft?: boolean },
  ) => Promise<StateValues & { readonly id: string; readonly etag: string }>;
};

const { basic, servicePrincipal } = dynamicsAuthSpecs;
const either = [basic, servicePrincipal];

/** An id that does not exist, and an etag. */
const unknown = {
  id: '00000000-0000-4000-a000-000000000000',
  etag: flowService.description.components.parameters.IfMatch.example,
};

/** The states that can be set up in a real service. It cannot be throttled or down on demand. */
export const realStates: ReadonlyMap<string, RealState> = new Map<string, RealState>([
  [providerStates.basicConnection, { authSpecs: [basic], enter: ({ create }) => create([basic]) }],
  [providerStates.servicePrincipalConnection, { authSpecs: [servicePrincipal], enter: ({ create }) => create([servicePrincipal]) }],
  [providerStates.draftConnection, { authSpecs: either, enter: ({ create }) => create(either, { draft: true }) }],
  [stateOfError(flowService, 'action-not-applicable'), { authSpecs: either, enter: ({ create }) => create(either) }],
  [stateOfError(flowService, 'resource-not-found'), { authSpecs: [], enter: async () => unknown }],
  [
    stateOfError(flowService, 'stale-etag'),
    {
      authSpecs: either,
      enter: async ({ client, create }) => {
        const { id, etag } = await create(either);
        await client.connections.update(id, [{ op: 'replace', path: '/name', value: 'flowservice-kit' }], { ifMatch: etag });
        return { id, etag };
      },
    },
  ],
  [
    providerStates.secondPage,
    {
      authSpecs: either,
      enter: async ({ client, create }) => {
        for (const _ of ['first', 'second']) await create(either);
        for await (const { continuationToken } of client.connections.list({ limit: 1 }).pages())
          if (continuationToken !== undefined) return { continuationToken };
        throw new Error('the list has no second page');
      },
    },
  ],
]);
