import { nearMiss, type OperationId, operations, reveal } from '../../src/conformance/index.ts';
import { readScenario, UnknownScenarioError } from './chosen-scenario.ts';
import type { PlannedScenario } from './scenario-plan.ts';

/** To which requests a scenario is played; every member may be left out. */
export type ScenarioOptions = {
  /** The operation that it is for; every operation where nothing is said. */
  readonly operation?: OperationId;
  /** To how many requests it is played, 1 or more; to all until a reset where nothing is said. */
  readonly times?: number;
  /** Settings of the scenario, such as `retryAfter` of `throttled`; they may be part of its name as well: `throttled:retryAfter=2`. */
  readonly settings?: Readonly<Record<string, unknown>>;
};

/**
 * Checks a scenario for some requests, from an admin request or a call.
 *
 * @param name the scenario, with settings after a colon or without
 * @param has the names that the message about an unknown member lists
 *
 * @throws UnknownScenarioError where it cannot be played so
 */
export function planScenario(
  name: unknown,
  options: ScenarioOptions & Readonly<Record<string, unknown>> = {},
  has = 'operation, times and settings',
): PlannedScenario {
  const { operation, times, settings = {}, ...surplus } = options;
  const [unknown] = Object.keys(surplus);
  if (unknown !== undefined) throw new UnknownScenarioError(`A scenario has no ${reveal(unknown)}; it has ${has}.`);
  if (operation !== undefined && !Object.hasOwn(operations, operation)) {
    const names = Object.keys(operations);
    const near = nearMiss(String(operation), names);
    throw new UnknownScenarioError(
      `There is no operation of this name${near === undefined ? `. There is ${names.join(', ')}.` : `; did you mean ${near}?`}`,
    );
  }
  if (times !== undefined && !(Number.isInteger(times) && times > 0))
    throw new UnknownScenarioError('times must be a whole number, 1 or more.');
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new UnknownScenarioError('settings must be an object, such as {"retryAfter": 2}.');
  }
  if (Object.values(settings).some((value) => typeof value === 'object')) {
    throw new UnknownScenarioError('Each of the settings must be a number or a text.');
  }
  if (typeof name !== 'string')
    throw new UnknownScenarioError('scenario must be the name of one, such as "throttled" or "slow:latency=300".');
  return { ...readScenario(name, settings as Readonly<Record<string, unknown>>), operation, times };
}
