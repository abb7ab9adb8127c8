import type { Cut } from '../../src/http/answer.ts';
import { defineScenario } from './scenario.ts';

/** A connection that breaks: callers cannot know whether what they asked for was done. */
export const reset = defineScenario({
  name: 'reset',
  summary: 'The connection is cut: when=before anything is done, in the middle of the answer, or after it.',
  breaksDescription: true,
  settings: { when: 'middle' as Cut },
  choices: { when: ['before', 'middle', 'after'] satisfies Cut[] },
  play: ({ call, settings: { when }, answer }) =>
    when === 'before' ? { status: 0, headers: {}, body: '', violations: call.violations, cut: when } : { ...answer(), cut: when },
});
