import { jsonAnswer } from '../answer.ts';
import { defineScenario } from './scenario.ts';

/** Credentials that are taken at first and fail once they are used. */
export const unreachable = defineScenario({
  name: 'unreachable',
  summary: 'Dynamics cannot be reached: a connection is created all the same, but a test answers false and exploring 400.',
  operations: ['testConnection', 'exploreConnection'],
  settings: {},
  play: ({ call, answer, refuse }) => {
    const found = answer();
    if (found.status !== 200) return found;
    return call.operation.id === 'testConnection' ? jsonAnswer(200, call.requestId, { result: false }, call) : refuse('bad-credentials');
  },
});
