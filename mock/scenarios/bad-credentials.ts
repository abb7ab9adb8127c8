import { defineScenario } from './scenario.ts';

/** @see Flow Service error messages, 1100-400; Flow Service API - Sources, GET /connections/{id}/test */
export const badCredentials = defineScenario({
  name: 'bad-credentials',
  summary: 'Dynamics refuses the credentials: 400, and a test answers false.',
  operations: ['createConnection', 'updateConnection', 'testConnection', 'exploreConnection'],
  settings: {},
  play: ({ call, answer, respond }) => {
    if (call.operation.id !== 'testConnection') return respond({ error: 'bad-credentials' });
    const tested = answer();
    return tested.status === 200 ? respond({ status: 200, body: { result: false } }) : tested;
  },
});
