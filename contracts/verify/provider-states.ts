import type { FlowServiceClient } from '../../src/client/index.ts';
import { dynamicsAuthSpecs } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';
import { providerStates } from '../pact/index.ts';
import { stateOfRefusal } from '../pact/refusal.ts';

/** The values that a state passes to the requests, such as the `id` of the existing connection. */
export type StateValues = Readonly<Record<string, string>>;

/** A state that is set up with requests to the provider. */
export type ProviderState = {
  /** A real service needs credentials for one of these auth specs; none if empty. */
  readonly authSpecs: readonly string[];
  /** Set if the state cannot be set up in a real service. */
  readonly mockOnly?: true;
  readonly enter: (seeder: Seeder) => Promise<StateValues>;
};

/** The operations that set up a state. */
export type Seeder = {
  readonly client: FlowServiceClient;
  /** Creates a connection that exists until the teardown of the state. */
  readonly create: (
    authSpecs: readonly string[],
    how?: { readonly serviceUri?: string; readonly draft?: boolean },
  ) => Promise<StateValues & { readonly id: string; readonly etag: string }>;
  /** Applies a scenario of the mock to the next request. */
  readonly apply: (scenario: string, settings: object) => Promise<void>;
};

const { basic, servicePrincipal } = dynamicsAuthSpecs;
const either = [basic, servicePrincipal];

/** An id that does not exist, and an etag. */
const unknown = { id: '00000000-0000-4000-a000-000000000000', etag: description.components.parameters.IfMatch.example };
const elsewhere: ProviderState = { authSpecs: [], enter: async () => unknown };

const initializing: ProviderState = {
  authSpecs: [],
  mockOnly: true,
  enter: async ({ create, apply }) => {
    await apply('initializing', { after: 60_000 });
    return create([basic]);
  },
};

const states: ReadonlyMap<string, ProviderState> = new Map<string, ProviderState>([
  [providerStates.basicConnection, { authSpecs: [basic], enter: ({ create }) => create([basic]) }],
  [providerStates.servicePrincipalConnection, { authSpecs: [servicePrincipal], enter: ({ create }) => create([servicePrincipal]) }],
  [
    providerStates.failingConnection,
    { authSpecs: [], mockOnly: true, enter: ({ create }) => create([basic], { serviceUri: 'https://unreachable.crm.dynamics.com' }) },
  ],
  [providerStates.draftConnection, { authSpecs: either, enter: ({ create }) => create(either, { draft: true }) }],
  [providerStates.initializingConnection, initializing],
  [stateOfRefusal('action-not-applicable'), { authSpecs: either, enter: ({ create }) => create(either) }],
  [stateOfRefusal('connection-initializing'), initializing],
  [stateOfRefusal('resource-not-found'), elsewhere],
  [
    stateOfRefusal('stale-etag'),
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

/** Returns the state of this name; undefined if the request itself selects or provokes the error response. */
export function stateNamed(name: string): ProviderState | undefined {
  return states.get(name);
}

/** The names of all states. */
export const stateNames: readonly string[] = [...states.keys()];
