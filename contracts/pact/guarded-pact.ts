import { resolve } from 'node:path';
import { claim, folderInRun } from './pact-run.ts';

/** The options that all of Pact's builders share. */
export type BuilderOptions = {
  /** The name of the consumer. */
  readonly consumer: string;
  /** The name of the provider, such as `adobe-flow-service`. */
  readonly provider: string;
  /** The folder of the pact. Default: `pacts`. */
  readonly dir?: string;
};

/** What identifies an interaction. */
type Draft = { description: string; states: unknown[]; isComplete: boolean };

/**
 * Creates one of Pact's builders, such as `PactV4` or `PactV3`, whose interactions cannot overwrite each other: Pact itself silently
 * replaces an interaction by a second one with the same description and provider states. With `flowservice-kit/pact/setup`, this holds for
 * all test files, and interactions of renamed and removed tests disappear from the pact.
 *
 * @example
 * const pact = guardedPact(PactV3, { consumer: 'my-consumer', provider: 'adobe-flow-service' });
 */
export function guardedPact<Builder extends object, Options extends BuilderOptions>(
  Pact: new (options: Options) => Builder,
  options: Options,
): Builder {
  const { consumer, provider, dir = 'pacts' } = options;
  const builder = new Pact({ ...options, dir: folderInRun(dir) });
  return guard(builder, [], (draft) => claimDraft(draft, [resolve(dir), consumer, provider]));
}

/** Wraps a builder and those that it returns. They share the drafts, from which `executeTest` claims the interactions. */
function guard<Builder extends object>(builder: Builder, drafts: Draft[], claimFor: (draft: Draft) => () => void): Builder {
  const guarded: Builder = new Proxy(builder, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...values: unknown[]) => {
        const call = (): unknown => member.apply(target, values);
        if (name === 'executeTest') return executeGuarded(drafts, claimFor, call);
        const result = call();
        note(drafts, name, values);
        if (result === target) return guarded;
        // Only interactions over HTTP are guarded, not messages.
        if (typeof result !== 'object' || result === null || /^adda?synchronous/i.test(String(name))) return result;
        return guard(result, name === 'addInteraction' ? [] : drafts, claimFor);
      };
    },
  });
  return guarded;
}

function note(drafts: Draft[], name: string | symbol, [first, second = {}]: readonly unknown[]): void {
  const draft = (): Draft => {
    const last = drafts.at(-1);
    if (last !== undefined && !last.isComplete) return last;
    const next = { description: '', states: [], isComplete: false };
    drafts.push(next);
    return next;
  };
  if (name === 'given') draft().states.push([first, second]);
  if (name === 'uponReceiving') draft().description = String(first);
  if (name === 'willRespondWith') draft().isComplete = true;
  if (name !== 'addInteraction' || typeof first !== 'object' || first === null) return;
  // The form of PactV3 that has the whole interaction in one object.
  const { uponReceiving = '', states = [] } = first as { readonly uponReceiving?: string; readonly states?: readonly unknown[] };
  drafts.push({ description: uponReceiving, states: [...states], isComplete: true });
}

/** Runs a test that may write its interactions only if no other test has written them. A failed test may run again. */
async function executeGuarded(drafts: Draft[], claimFor: (draft: Draft) => () => void, execute: () => unknown): Promise<unknown> {
  const releases: (() => void)[] = [];
  try {
    for (const draft of drafts) releases.push(claimFor(draft));
    return await execute();
  } catch (error) {
    for (const release of releases) release();
    throw error;
  } finally {
    drafts.length = 0;
  }
}

/** @throws Error if another test has claimed the interaction, or it has no description */
function claimDraft({ description, states }: Draft, pact: readonly string[]): () => void {
  if (description === '') throw new Error('The interaction has no description. Call uponReceiving() before withRequest().');
  const release = claim(JSON.stringify([...pact, description, states]));
  if (release !== undefined) return release;
  const [, consumer, provider] = pact;
  throw new Error(
    `The pact between ${consumer} and ${provider} already has an interaction "${description}"${states.length > 0 ? ' in this state' : ''}. ` +
      'The second would overwrite the first. Change its description, or its state with given().',
  );
}
