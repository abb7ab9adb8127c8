import { documentsError } from '../../src/contract/error-example.ts';
import type { Operation, OperationId } from '../../src/contract/operation.ts';
import type { Answer } from '../../src/http/answer.ts';
import type { OperationCall } from '../resources/operation-call.ts';
import type { Reply } from '../respond.ts';

/** The settings of a scenario, with their defaults. */
export type ScenarioSettings = Readonly<Record<string, string | number>>;

/** A failure that the mock simulates on demand. Requests that do not conform get their own error response instead. */
export type Scenario<Settings extends ScenarioSettings = ScenarioSettings> = {
  /** The name used to select the scenario. */
  readonly name: string;
  /** The failure, in one sentence. */
  readonly summary: string;
  /** Whether its responses break the description on purpose. */
  readonly breaksDescription?: true;
  /** The operations that it applies to: `authorized` for all that require a token. Default: every operation. */
  readonly operations?: readonly OperationId[] | 'authorized';
  /** The settings, with their defaults. */
  readonly settings: Settings;
  /** The values of each setting that has a fixed set of values. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** The error response, if the scenario consists of nothing else. */
  readonly error?: ScenarioError;
  /**
   * Returns the defaults that depend on other settings.
   *
   * @internal
   */
  derive?(given: Partial<Settings>): ScenarioSettings;
  /**
   * Creates the response. A method, because TypeScript then accepts a scenario with settings of its own as one with any settings.
   *
   * @internal
   */
  apply(call: ScenarioCall<Settings>): Answer;
};

/** The error response that a scenario causes. */
export type ScenarioError = {
  /** The HTTP status. */
  readonly status: number;
  /** Adobe's code, such as `FLOW-1418-400`, which selects the scenario as well. Undefined if the error has none. */
  readonly code: string | undefined;
};

/** A request that a scenario is applied to. */
export type ScenarioCall<Settings extends ScenarioSettings = ScenarioSettings> = {
  readonly call: OperationCall;
  readonly settings: Settings;
  /** Performs the operation and creates the response that the mock would send without the scenario. */
  readonly answer: () => Answer;
  /** Creates another response. */
  readonly respond: (reply: Reply) => Answer;
};

/** The operations behind the gateway: those of the identity service cannot fail in the same ways. */
export const authorizedOperations = 'authorized';

/** Returns whether a scenario changes the response to an operation. An error response of Flow Service is rarely one of a neighbor. */
export function appliesTo({ name, operations, error }: Pick<Scenario, 'name' | 'operations' | 'error'>, operation: Operation): boolean {
  if (operation.neighbor !== undefined && error !== undefined) return documentsError(operation, name);
  if (operations === authorizedOperations) return operation.authorization !== undefined;
  return operations?.includes(operation.id) !== false;
}

/** Describes the operations that a scenario applies to. */
export function operationsOf({ operations }: Pick<Scenario, 'operations'>): string {
  if (operations === undefined) return 'every operation';
  return operations === authorizedOperations ? 'every operation that requires a token' : operations.join(', ');
}

/** Returns a scenario without the types of its own settings. */
export function defineScenario<Settings extends ScenarioSettings>(scenario: Scenario<Settings>): Scenario {
  return scenario;
}
