import type { Contract } from '../../src/contract/contract.ts';
import { isRecord } from '../../src/contract/is-record.ts';
import { nearMiss } from '../../src/contract/near-miss.ts';
import type { OperationId } from '../../src/contract/operation.ts';
import { didYouMean, revealName } from '../../src/messages/wording.ts';
import { readScenario, refuseWithoutEffect, UnknownScenarioError } from './chosen-scenario.ts';
import type { PlannedScenario } from './scenario-plan.ts';

/** The requests that a scenario is applied to. */
export type ScenarioOptions = {
  /** The operation whose requests it is applied to. Default: every operation on which it has an effect. */
  readonly operation?: OperationId;
  /** The number of requests that it is applied to, 1 or more. Default: all until a reset. */
  readonly times?: number;
  /** Settings of the scenario, such as `retryAfter` of `throttled`; they may be part of its name as well: `throttled:retryAfter=2`. */
  readonly settings?: Readonly<Record<string, unknown>>;
};

/**
 * Checks a scenario for some requests, from an admin request or a call.
 *
 * @param name - the scenario or the code of an error, with or without settings after a colon
 * @param members - the names that the message about an unknown member lists
 * @throws UnknownScenarioError if it cannot be applied so, or has no effect on the operation
 */
export function planScenario(
  contract: Contract,
  name: unknown,
  options: ScenarioOptions & Readonly<Record<string, unknown>> = {},
  members = 'operation, times and settings',
): PlannedScenario {
  if (!isRecord(options)) throw new UnknownScenarioError('The options of a scenario must be an object, such as { times: 2 }.');
  const { operations } = contract;
  const { operation, times, settings = {}, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new UnknownScenarioError(`Unknown member ${revealName(unknown)}. Use ${members}.`);
  if (operation !== undefined && !Object.hasOwn(operations, operation)) {
    const names = Object.keys(operations);
    const near = nearMiss(String(operation), names);
    const suggestion = near === undefined ? `. Use ${names.join(', ')}.` : didYouMean(near);
    throw new UnknownScenarioError(`Unknown operation ${revealName(String(operation))}${suggestion}`);
  }
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) {
    throw new UnknownScenarioError('times must be a whole number, 1 or greater.');
  }
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new UnknownScenarioError('settings must be an object, such as {"retryAfter": 2}.');
  }
  if (Object.values(settings).some((value) => typeof value === 'object')) {
    throw new UnknownScenarioError('Each setting must be a number or a string.');
  }
  if (typeof name !== 'string') {
    throw new UnknownScenarioError('scenario must be a name, such as "throttled", "slow:latency=300" or "1418".');
  }
  const only = operation === undefined ? undefined : operations[operation];
  const chosen = readScenario(contract, name, { settings, operation: only });
  if (only !== undefined) refuseWithoutEffect(contract, chosen, only);
  return { ...chosen, operation, times };
}
