import { authorizedOperations, defineScenario } from './scenario.ts';

/** @see Apply access labels to a dataflow, error body; Flow Service error messages, 2120-403 */
export const forbidden = defineScenario({
  name: 'forbidden',
  summary: 'The user lacks the permission: 403.',
  operations: authorizedOperations,
  settings: {},
  play: ({ respond }) => respond({ error: 'forbidden' }),
});
