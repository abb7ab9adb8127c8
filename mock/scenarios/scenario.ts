import type { Operation, OperationId } from '../../src/contract/operation.ts';
import type { Answer } from '../../src/http/answer.ts';
import type { OperationCall } from '../resources/operation-call.ts';
import type { Reply } from '../respond.ts';

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
  /** The operations that it applies to: `authorized` for all that require a token. Default: every operation. */
  readonly operations?: readonly OperationId[] | 'authorized';
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
  /** Makes the response without the scenario, and does then, and only then, what the request asks for. */
  readonly answer: () => Answer;
  /** Makes another response. */
  readonly respond: (reply: Reply) => Answer;
};

/** The operations behind the gateway: those of the identity service cannot fail in the same ways. */
export const authorizedOperations = 'authorized';

/** Returns whether a scenario changes the response to an operation. */
export function appliesTo({ operations }: Pick<Scenario, 'operations'>, operation: Operation): boolean {
  if (operations === authorizedOperations) return operation.authorization !== undefined;
  return operations?.includes(operation.id) !== false;
}

/** Returns a scenario without the types of its own settings. */
export function defineScenario<Settings extends ScenarioSettings>(scenario: Scenario<Settings>): Scenario {
  return scenario;
}
