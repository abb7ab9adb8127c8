import type { FlowServiceClient } from '../../src/client/index.ts';
import { dynamicsAuthSpecs } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';
import { providerStates } from '../pact/provider-state.ts';
import { stateOfRefusal } from '../pact/refusal.ts';

/** What a state tells the requests, such as the `id` of the connection that exists then. */
export type StateValues = Readonly<Record<string, string>>;

/** A state that is brought about by requests of one's own. */
export type ProviderState = {
  /** A real service has to be given credentials for one of these auth specs; for none where there is none. */
  readonly authSpecs: readonly string[];
  /** Whether no real service can be brought into it. */
  readonly mockOnly?: true;
  readonly enter: (seeder: Seeder) => Promise<StateValues>;
};

/** What states are brought about with. */
export type Seeder = {
  readonly client: FlowServiceClient;
  /** Creates a connection that is there until the state is left. */
  readonly create: (
    authSpecs: readonly string[],
    how?: { readonly serviceUri?: string; readonly draft?: boolean },
  ) => Promise<StateValues & { readonly id: string; readonly etag: string }>;
  /** Has a mock play a scenario to the next request. */
  readonly play: (scenario: string, settings: object) => Promise<void>;
};

const { basic, servicePrincipal } = dynamicsAuthSpecs;
const either = [basic, servicePrincipal];

/** An id that no service has given, and an etag. */
const madeUp = { id: '00000000-0000-4000-a000-000000000000', etag: description.components.parameters.IfMatch.example };
const elsewhere: ProviderState = { authSpecs: [], enter: async () => madeUp };

const initializing: ProviderState = {
  authSpecs: [],
  mockOnly: true,
  enter: async ({ create, play }) => {
    await play('initializing', { after: 60_000 });
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

/** The state of this name; undefined where a mock is asked for the refusal itself, and a real service by what is sent. */
export function stateNamed(name: string): ProviderState | undefined {
  return states.get(name);
}

/** The names of all states. */
export const stateNames: readonly string[] = [...states.keys()];
