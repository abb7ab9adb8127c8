import { defineScenario } from './scenario.ts';

/** Credentials that are taken at first and fail once they are used. */
export const unreachable = defineScenario({
  name: 'unreachable',
  summary: 'Dynamics cannot be reached: a connection is created all the same, but a test answers false and exploring 400.',
  operations: ['testConnection', 'exploreConnection'],
  settings: {},
  play: ({ call, answer, respond }) => {
    const found = answer();
    if (found.status !== 200) return found;
    return call.operation.id === 'testConnection'
      ? respond({ status: 200, body: { result: false } })
      : respond({ error: 'bad-credentials' });
  },
});
