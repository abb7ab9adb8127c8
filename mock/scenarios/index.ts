import type { Contract } from '../../src/contract/contract.ts';
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

const failureNames: ReadonlySet<unknown> = new Set(failures.map(({ name }) => name));

/**
 * Returns whether a value is the name of a scenario or of another example, without the list of all scenarios: that list compiles every
 * response, which takes a tenth of the start.
 */
export function mayBeScenario({ description }: Contract, name: unknown): boolean {
  return failureNames.has(name) || (typeof name === 'string' && Object.hasOwn(description.components.examples, name));
}

/** Lists every scenario in the order in which they are shown: the failures, then each error response that the description documents. */
export const scenariosOf = derived((contract): readonly Scenario[] => {
  return [...failures, ...errorNames(contract).flatMap((name) => (failureNames.has(name) ? [] : [errorResponse(contract, name)]))];
});

/** Every scenario of the mock: the failures, then each error response that the description documents. */
export const scenarios: readonly Scenario[] = /* @__PURE__ */ scenariosOf(flowService);
