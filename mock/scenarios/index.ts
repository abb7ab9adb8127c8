import { derived } from '../../src/contract/derived.ts';
import { errorNames } from '../../src/contract/error-example.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { badCredentials, initializing, unreachable } from './dynamics-failures.ts';
import { errorResponse } from './error-response.ts';
import { expiredToken, forbidden, gatewayTimeout, throttled, unavailable, unknownSandbox } from './platform-errors.ts';
import { flowFinalizing, runFailed, runPartial, runStuck } from './run-outcomes.ts';
import type { Scenario } from './scenario.ts';
import { brokenJson, missingEtag, reset, slow } from './transport-failures.ts';

/** The scenarios that are more than one error response, or the best known of them. */
const failures: readonly Scenario[] = [
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
  runFailed,
  runPartial,
  runStuck,
  flowFinalizing,
];

/** Lists every scenario in the order in which they are shown: the failures, then each error response that the description documents. */
export const scenariosOf = derived((contract): readonly Scenario[] => {
  const names = new Set(failures.map(({ name }) => name));
  return [...failures, ...errorNames(contract).flatMap((name) => (names.has(name) ? [] : [errorResponse(contract, name)]))];
});

/** Every scenario of the mock: the failures, then each error response that the description documents. */
export const scenarios: readonly Scenario[] = scenariosOf(flowService);
