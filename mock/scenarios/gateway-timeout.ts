import { defineScenario } from './scenario.ts';

/** @see Flow Service error messages, 1104-504 */
export const gatewayTimeout = defineScenario({
  name: 'gateway-timeout',
  summary: 'Flow Service does not answer in time: 504.',
  settings: {},
  play: ({ respond }) => respond({ error: 'gateway-timeout' }),
});
