import { type Header, headerValues } from '../../src/check/http-message.ts';
import type { Operation, OperationId } from '../../src/contract/operation.ts';
import { type ChosenScenario, readScenario } from './chosen-scenario.ts';
import { appliesTo } from './scenario.ts';

/** The request header that chooses a scenario for one request. */
export const scenarioHeader = 'x-mock-scenario';

/** A scenario that is to be played to some requests. */
export type PlannedScenario = ChosenScenario & {
  /** The operation that it is for; every operation where nothing is said. */
  readonly operation?: OperationId | undefined;
  /** To how many requests it is played; to all where nothing is said. */
  readonly times?: number | undefined;
};

/** Which scenarios are to be played: those of the plan in the order in which they were planned, each until it is used up. */
export type ScenarioPlan = {
  readonly add: (planned: PlannedScenario) => void;
  /** The next scenario for an operation; it counts as played. */
  readonly next: (operation: Operation) => ChosenScenario | undefined;
  /** What is still to be played. */
  readonly left: () => readonly PlannedScenario[];
  readonly clear: () => void;
};

/** @param standing played to every request for which the plan has no other */
export function scenarioPlan(standing?: ChosenScenario): ScenarioPlan {
  let plan: { readonly planned: PlannedScenario; left: number }[] = [];
  return {
    add: (planned) => {
      plan.push({ planned, left: planned.times ?? Number.POSITIVE_INFINITY });
    },
    next: (operation) => {
      if (plan.length === 0) return standing;
      const entry = plan.find(({ planned }) => isFor(planned, operation));
      if (entry === undefined) return standing;
      entry.left--;
      if (entry.left <= 0) plan = plan.filter((one) => one !== entry);
      return entry.planned;
    },
    left: () => plan.map(({ planned, left }) => ({ ...planned, times: Number.isFinite(left) ? left : undefined })),
    clear: () => {
      plan = [];
    },
  };
}

/** Returns whether a planned scenario is for an operation. One that does nothing to the operation would otherwise be used up by it. */
function isFor({ scenario, operation: only }: PlannedScenario, operation: Operation): boolean {
  return (only === undefined || only === operation.id) && appliesTo(scenario, operation);
}

/**
 * The scenario that a request asks for by its own header; undefined where it asks for none.
 *
 * @throws UnknownScenarioError
 */
export function scenarioInHeaders(headers: readonly Header[]): ChosenScenario | undefined {
  const [text] = headerValues(headers, scenarioHeader);
  return text === undefined || text === '' ? undefined : readScenario(text);
}
