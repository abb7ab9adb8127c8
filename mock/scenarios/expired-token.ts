import { authorizedOperations, defineScenario } from './scenario.ts';

/** @see Experience Platform FAQ and troubleshooting, 401013 */
export const expiredToken = defineScenario({
  name: 'expired-token',
  summary: 'The access token has expired: 401.',
  operations: authorizedOperations,
  settings: {},
  play: ({ respond }) => respond({ error: 'invalid-token' }),
});
