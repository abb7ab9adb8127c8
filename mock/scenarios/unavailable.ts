import { defineScenario } from './scenario.ts';

/** @see Flow Service error messages, 1103-503 */
export const unavailable = defineScenario({
  name: 'unavailable',
  summary: 'Flow Service is down for a while: 503.',
  settings: {},
  play: ({ respond }) => respond({ error: 'unavailable' }),
});
