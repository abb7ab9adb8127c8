import type { Cut } from '../../src/http/answer.ts';
import { defineScenario } from './scenario.ts';

/** A connection that breaks: callers cannot know whether what they asked for was done. */
export const reset = defineScenario({
  name: 'reset',
  summary: 'The connection is cut: when=before anything is done, in the middle of the answer, or after it.',
  breaksDescription: true,
  settings: { when: 'middle' as Cut },
  choices: { when: ['before', 'middle', 'after'] satisfies Cut[] },
  play: ({ settings: { when }, answer, respond }) =>
    when === 'before' ? { ...respond({ status: 0 }), headers: {}, cut: when } : { ...answer(), cut: when },
});
