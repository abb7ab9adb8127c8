import { flowService } from '../../src/contract/flow-service.ts';
import { stateNames } from '../../src/contract/provider-states.ts';
import { refusalIn } from '../pact/refusal.ts';
import { provokable } from './prepare-request.ts';
import { type RealService, variablesFor } from './real-service.ts';
import { realStates } from './real-states.ts';

/** The relevant properties of an interaction, in pacts of all versions. */
export type PactInteraction = {
  readonly description: string;
  readonly providerStates?: readonly { readonly name: string }[];
  /** In version 2. */
  readonly providerState?: string;
  /** In version 1. */
  readonly provider_state?: string;
  /** In version 4. */
  readonly type?: string;
  readonly request: {
    readonly body?: {
      readonly content?: { readonly auth?: { readonly specName?: string }; readonly params?: { readonly dataSetId?: string } };
    };
    readonly generators?: unknown;
  };
};

/** An interaction that is not verified, with the reason. */
export type LeftOut = { readonly description: string; readonly reason: string };

/**
 * Returns the reason to leave an interaction out; undefined if it can be verified. A mock supports every state. A real service cannot be
 * throttled or down on demand, and creates a connection only with credentials that Dynamics accepts.
 *
 * @throws Error if a provider state is unknown
 */
export function reasonToLeaveOut(interaction: PactInteraction, real?: RealService): string | undefined {
  const { type = 'Synchronous/HTTP', request } = interaction;
  if (type !== 'Synchronous/HTTP') return 'it is a message, not an HTTP request';
  const providerStates = statesOf(interaction);
  const needed = new Set<string>();
  for (const { name } of providerStates) {
    if (!stateNames(flowService).includes(name))
      throw new Error(`The provider state "${name}" is unknown. Use one of providerStates, or the state of a refusal().`);
    if (real === undefined) continue;
    const state = realStates.get(name);
    const refusal = refusalIn(name);
    if (state === undefined && (refusal === undefined || !provokable.has(refusal)))
      return `a real service cannot be put into the state "${name}"`;
    const missing = state && stateValuesIn(request.generators).find((value) => !state.values.some((own) => own === value));
    if (missing !== undefined) return `a real service has no ${missing} in the state "${name}"`;
    const { authSpecs = [] } = state ?? {};
    const [first] = authSpecs;
    if (first !== undefined && !authSpecs.some((spec) => real.params[spec] !== undefined)) needed.add(first);
  }
  const { auth: { specName } = {}, params: { dataSetId } = {} } = request.body?.content ?? {};
  if (real !== undefined && dataSetId !== undefined) return 'a real service does not have its data set';
  if (real !== undefined && providerStates.length === 0 && specName !== undefined && real.params[specName] === undefined)
    needed.add(specName);
  const [spec] = needed;
  if (spec === undefined) return undefined;
  const variables = variablesFor(spec);
  return variables.length === 0 ? 'its auth spec is unknown' : `it needs ${variables.join(', ')}`;
}

/** Lists the values of the provider state that a request needs. */
function stateValuesIn(generators: unknown): readonly string[] {
  return [...(JSON.stringify(generators) ?? '').matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
}

function statesOf({ providerStates, providerState, provider_state: first }: PactInteraction): readonly { readonly name: string }[] {
  return providerStates ?? [providerState ?? first].flatMap((name) => (name === undefined ? [] : [{ name }]));
}
