import { badCredentials, initializing, unreachable } from './dynamics-failures.ts';
import { expiredToken, forbidden, gatewayTimeout, throttled, unavailable, unknownSandbox } from './platform-errors.ts';
import type { Scenario } from './scenario.ts';
import { brokenJson, missingEtag, reset, slow } from './transport-failures.ts';

/** Every scenario, in the order in which they are listed. */
export const scenarios: readonly Scenario[] = [
  expiredToken,
  forbidden,
  unknownSandbox,
  throttled,
  unavailable,
  gatewayTimeout,
  slow,
  reset,
  brokenJson,
  missingEtag,
  initializing,
  badCredentials,
  unreachable,
];
