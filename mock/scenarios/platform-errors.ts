import { authorizedOperations, defineScenario } from './scenario.ts';

/** @see Experience Platform FAQ and troubleshooting, 401013 */
export const expiredToken = defineScenario({
  name: 'expired-token',
  summary: 'The access token has expired: 401.',
  operations: authorizedOperations,
  settings: {},
  apply: ({ respond }) => respond({ error: 'invalid-token' }),
});

/** @see Apply access labels to a dataflow, error body; Flow Service error messages, 2120-403 */
export const forbidden = defineScenario({
  name: 'forbidden',
  summary: 'The user lacks the permission: 403.',
  operations: authorizedOperations,
  settings: {},
  apply: ({ respond }) => respond({ error: 'forbidden' }),
});

/** @see Flow Service error messages, 2100-404 */
export const unknownSandbox = defineScenario({
  name: 'unknown-sandbox',
  summary: 'The organization has no sandbox with this name: 404.',
  operations: authorizedOperations,
  settings: {},
  apply: ({ call, respond }) => respond({ error: 'unknown-sandbox', variables: { sandboxName: call.scope.sandbox } }),
});

/** @see Customer Journey Analytics API FAQ, 429050; RFC 9110 §10.2.3 */
export const throttled = defineScenario({
  name: 'throttled',
  summary: 'Too many requests: 429, with a Retry-After of `retryAfter` seconds.',
  settings: { retryAfter: 1 },
  apply: ({ settings, respond }) => respond({ error: 'throttled', headers: { 'retry-after': String(Math.ceil(settings.retryAfter)) } }),
});

/** @see Flow Service error messages, 1103-503 */
export const unavailable = defineScenario({
  name: 'unavailable',
  summary: 'Flow Service is temporarily down: 503.',
  settings: {},
  apply: ({ respond }) => respond({ error: 'unavailable' }),
});

/** @see Flow Service error messages, 1104-504 */
export const gatewayTimeout = defineScenario({
  name: 'gateway-timeout',
  summary: 'Flow Service does not respond in time: 504.',
  settings: {},
  apply: ({ respond }) => respond({ error: 'gateway-timeout' }),
});
