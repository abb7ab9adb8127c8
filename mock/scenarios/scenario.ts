import { type ErrorName, type OperationId, operations } from '../../src/conformance/index.ts';
import type { Answer } from '../answer.ts';
import type { OperationCall } from '../operations/operation-call.ts';
import type { Variables } from '../published-errors.ts';

/** What can be set of a scenario, with what it is where nothing is set. */
export type ScenarioSettings = Readonly<Record<string, string | number>>;

/** Something that goes wrong in real life, to be brought about on demand. A request that does not conform is refused all the same. */
export type Scenario<Settings extends ScenarioSettings = ScenarioSettings> = {
  /** What it is asked for by. */
  readonly name: string;
  /** What goes wrong, in one sentence. */
  readonly summary: string;
  /** Whether its answers break the description on purpose. */
  readonly breaksDescription?: true;
  /** Which operations it is about; the others are answered as ever. All where nothing is said. */
  readonly operations?: readonly OperationId[];
  /** What can be set, and what it is where nothing is set. */
  readonly settings: Settings;
  /** What a setting can be, where it is one of a few words. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /**
   * The answer with the scenario played to it. A method, for TypeScript takes a method with settings of its own for one with any.
   *
   * @internal
   */
  play(call: ScenarioCall<Settings>): Answer;
};

/** A request to which a scenario is played. */
export type ScenarioCall<Settings extends ScenarioSettings = ScenarioSettings> = {
  readonly call: OperationCall;
  readonly settings: Settings;
  /** The answer without the scenario; what is to be done is done then, and only then. */
  readonly answer: () => Answer;
  /** A published error. */
  readonly refuse: (
    name: ErrorName,
    details?: { readonly variables?: Variables; readonly headers?: Readonly<Record<string, string>> },
  ) => Answer;
};

/** The operations that ask for a token: what the identity service does is none of what goes wrong behind the gateway. */
export const authorizedOperations: readonly OperationId[] = Object.values(operations).flatMap(({ id, authorization }) =>
  authorization === undefined ? [] : id,
);

/** A scenario, with the types of its own settings forgotten. */
export function defineScenario<Settings extends ScenarioSettings>(scenario: Scenario<Settings>): Scenario {
  return scenario;
}
