import { type Header, headerValues } from '../../src/check/http-message.ts';
import type { Contract } from '../../src/contract/contract.ts';
import type { Operation, OperationId } from '../../src/contract/operation.ts';
import { type ChosenScenario, readScenario, refuseWithoutEffect, UnknownScenarioError } from './chosen-scenario.ts';
import { appliesTo } from './scenario.ts';

/** The request header that selects a scenario for one request. */
export const scenarioHeader = 'x-mock-scenario';

/** A scenario for some of the next requests. */
export type PlannedScenario = ChosenScenario & {
  /** The operation whose requests it is applied to. Default: every operation. */
  readonly operation?: OperationId | undefined;
  /** The number of requests that it is applied to. Default: all. */
  readonly times?: number | undefined;
};

/** The planned scenarios in their order, each until it is used up. */
export type ScenarioPlan = {
  /** Throws an `UnknownScenarioError` if the plan is full. */
  readonly add: (planned: PlannedScenario) => void;
  /** Returns the next scenario for an operation, and counts it as applied. */
  readonly next: (operation: Operation) => ChosenScenario | undefined;
  /** Lists the scenarios that are not used up, each with the number of requests that remain. */
  readonly left: () => readonly PlannedScenario[];
  /**
   * Removes the planned scenarios of a name, and returns their number.
   *
   * @param operation - removes only those for this operation; if empty, only those for every operation
   */
  readonly remove: (name: string, operation?: string) => number;
  readonly clear: () => void;
};

/** The number of scenarios that a plan holds. Each request may search all of them. */
const most = 1000;

/** @param standing - the scenario for every request to which no planned one applies */
export function scenarioPlan(standing?: ChosenScenario): ScenarioPlan {
  let plan: { readonly planned: PlannedScenario; left: number }[] = [];
  return {
    add: (planned) => {
      if (plan.length >= most)
        throw new UnknownScenarioError(`The plan has ${most} scenarios already. Empty it first, or plan one scenario with times.`);
      plan.push({ planned, left: planned.times ?? Number.POSITIVE_INFINITY });
    },
    next: (operation) => {
      const entry = plan.find(({ planned }) => isFor(planned, operation));
      if (entry === undefined) return standing;
      entry.left--;
      if (entry.left <= 0) plan = plan.filter((one) => one !== entry);
      return entry.planned;
    },
    left: () => plan.map(({ planned, left }) => ({ ...planned, times: Number.isFinite(left) ? left : undefined })),
    remove: (name, operation) => {
      const before = plan.length;
      plan = plan.filter(
        ({ planned }) => planned.scenario.name !== name || (operation !== undefined && (planned.operation ?? '') !== operation),
      );
      return before - plan.length;
    },
    clear: () => {
      plan = [];
    },
  };
}

/** Returns whether a planned scenario is for an operation. One without an effect on the operation must not be used up by it. */
function isFor({ scenario, operation: only }: PlannedScenario, operation: Operation): boolean {
  return (only === undefined || only === operation.id) && appliesTo(scenario, operation);
}

/**
 * Returns the scenario that a request's own header selects; undefined if the request has no such header.
 *
 * @throws UnknownScenarioError also if it is an error response that the operation cannot have
 */
export function scenarioInHeaders(contract: Contract, headers: readonly Header[], operation: Operation): ChosenScenario | undefined {
  const [text] = headerValues(headers, scenarioHeader);
  if (text === undefined || text === '') return undefined;
  const chosen = readScenario(contract, text, { operation });
  if (chosen.scenario.error !== undefined) refuseWithoutEffect(contract, chosen, operation);
  return chosen;
}
