import { resolve } from 'node:path';

/** The properties that identify an interaction. */
export type InteractionKey = {
  readonly consumer: string;
  readonly provider: string;
  readonly dir: string;
  readonly description: string;
  readonly states: readonly unknown[];
};

const registered = new Set<string>();

/**
 * Registers an interaction. Returns a function that unregisters it, because a failed test may run again. Pact itself silently overwrites
 * an interaction with a second one of the same description and provider states.
 *
 * @throws Error if the pact already has the interaction
 */
export function registerInteraction({ consumer, provider, dir, description, states }: InteractionKey): () => void {
  if (description === '') throw new Error('The interaction has no description. Call uponReceiving() before withRequest().');
  const key = JSON.stringify([resolve(dir), consumer, provider, description, states]);
  if (registered.has(key)) {
    throw new Error(
      `The pact between ${consumer} and ${provider} already has an interaction "${description}"${states.length > 0 ? ' in this state' : ''}. ` +
        'The second would overwrite the first. Change its description, or its state with given().',
    );
  }
  registered.add(key);
  return () => registered.delete(key);
}
