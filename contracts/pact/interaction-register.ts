import { resolve } from 'node:path';

/** What tells one interaction of a pact from another. */
export type InteractionKey = {
  readonly consumer: string;
  readonly provider: string;
  readonly dir: string;
  readonly description: string;
  readonly states: readonly unknown[];
};

const registered = new Set<string>();

/**
 * Registers an interaction; the function returned takes it back, for a test that failed and may be run again. Pact itself lets a
 * second interaction of the same description and provider states overwrite the first, and stays silent.
 *
 * @throws Error where the pact has the interaction already
 */
export function registerInteraction({ consumer, provider, dir, description, states }: InteractionKey): () => void {
  if (description === '') throw new Error('An interaction has no description. Call uponReceiving() before withRequest().');
  const key = JSON.stringify([resolve(dir), consumer, provider, description, states]);
  if (registered.has(key)) {
    throw new Error(
      `The pact between ${consumer} and ${provider} has an interaction "${description}"${states.length > 0 ? ' in this state' : ''} already; ` +
        'the second would overwrite the first. Give it another description, or another state with given().',
    );
  }
  registered.add(key);
  return () => registered.delete(key);
}
