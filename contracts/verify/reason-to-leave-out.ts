import { refusalIn } from '../pact/refusal.ts';
import { provokable } from './prepare-request.ts';
import { stateNamed } from './provider-states.ts';
import { type RealService, variablesFor } from './real-service.ts';

/** What is read of an interaction in a pact, of whichever version. */
export type PactInteraction = {
  readonly description: string;
  readonly providerStates?: readonly { readonly name: string }[];
  /** In version 2. */
  readonly providerState?: string;
  /** In version 1. */
  readonly provider_state?: string;
  /** In version 4. */
  readonly type?: string;
  readonly request: { readonly body?: { readonly content?: { readonly auth?: { readonly specName?: string } } } };
};

/** An interaction that is not verified, and why not. */
export type LeftOut = { readonly description: string; readonly reason: string };

/**
 * Why an interaction cannot be verified, undefined where it can. A mock takes on every state; a real service is neither throttled nor
 * down at will, and creates a connection only with credentials that Dynamics accepts.
 *
 * @throws Error where a provider state is unknown
 */
export function reasonToLeaveOut(interaction: PactInteraction, real?: RealService): string | undefined {
  const { type = 'Synchronous/HTTP', request } = interaction;
  if (type !== 'Synchronous/HTTP') return 'it is a message, which goes over no HTTP';
  const providerStates = statesOf(interaction);
  const needed = new Set<string>();
  for (const { name } of providerStates) {
    const state = stateNamed(name);
    const refusal = refusalIn(name);
    if (state === undefined && refusal === undefined)
      throw new Error(`The provider state "${name}" is unknown. Take one of providerStates, or that of a refusal.`);
    if (real === undefined) continue;
    if (state === undefined ? refusal !== undefined && !provokable.has(refusal) : state.mockOnly)
      return `a real service is not brought into the state "${name}"`;
    const { authSpecs = [] } = state ?? {};
    const [first] = authSpecs;
    if (first !== undefined && !authSpecs.some((spec) => real.params[spec] !== undefined)) needed.add(first);
  }
  const specName = request.body?.content?.auth?.specName;
  if (real !== undefined && providerStates.length === 0 && specName !== undefined && real.params[specName] === undefined)
    needed.add(specName);
  const [spec] = needed;
  if (spec === undefined) return undefined;
  const variables = variablesFor(spec);
  return variables.length === 0 ? 'its auth spec is unknown' : `it takes ${variables.join(', ')}`;
}

function statesOf({ providerStates, providerState, provider_state: first }: PactInteraction): readonly { readonly name: string }[] {
  return providerStates ?? [providerState ?? first].flatMap((name) => (name === undefined ? [] : [{ name }]));
}
