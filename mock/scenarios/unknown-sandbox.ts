import { authorizedOperations, defineScenario } from './scenario.ts';

/** @see Flow Service error messages, 2100-404 */
export const unknownSandbox = defineScenario({
  name: 'unknown-sandbox',
  summary: 'The organization has no sandbox of that name: 404.',
  operations: authorizedOperations,
  settings: {},
  play: ({ call, respond }) => respond({ error: 'unknown-sandbox', variables: { sandboxName: call.scope.sandbox } }),
});
