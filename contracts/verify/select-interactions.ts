import { refusalIn } from '../pact/index.ts';
import { provokable } from './prepare-request.ts';
import { type RealService, variablesFor } from './real-service.ts';

/** What is read of an interaction in a pact of version 4. */
export type PactInteraction = {
  readonly description: string;
  readonly providerStates?: readonly { readonly name: string }[];
  readonly request: { readonly body?: { readonly content?: { readonly auth?: { readonly specName?: string } } } };
};

/** An interaction that is not verified, and why not. */
export type LeftOut = { readonly description: string; readonly reason: string };

/**
 * Why an interaction cannot be verified, undefined where it can. A mock takes on every documented state; a real service is neither
 * throttled nor down at will, and creates a connection only with credentials that Dynamics accepts.
 *
 * @throws Error where a provider state is none of the description's
 */
export function reasonToLeaveOut({ providerStates = [], request }: PactInteraction, real?: RealService): string | undefined {
  for (const { name: state } of providerStates) {
    const refusal = refusalIn(state);
    if (refusal === undefined) throw new Error(`The provider state "${state}" is unknown. Take one from refusal(…).state.`);
    if (real !== undefined && !provokable.has(refusal)) return `a real service is not brought into the state "${state}"`;
  }
  const specName = request.body?.content?.auth?.specName ?? '';
  if (real === undefined || providerStates.length > 0 || real.params[specName] !== undefined) return undefined;
  const variables = variablesFor(specName);
  return variables.length === 0 ? 'its auth spec is unknown' : `it takes ${variables.join(', ')}`;
}
