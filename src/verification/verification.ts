import type { OperationId } from '../contract/operation.ts';
import type { Violation } from '../generated/flow-service.ts';
import type { Coverage } from './coverage.ts';
import type { KeptExchanges } from './kept-exchanges.ts';

/** Holds everything that a report needs: the inputs, the findings and the verdict. It holds no credential. */
export type Verification = {
  readonly inputs: readonly VerifiedInput[];
  /** In the order in which they were read. */
  readonly interactions: readonly VerifiedInteraction[];
  readonly coverage: Coverage;
  /** The verdicts from which the exit code follows, in its order of precedence. */
  readonly gates: readonly Gate[];
  /** The exchanges of interactions with violations, by index; undefined if no report shows them. */
  readonly exchanges?: KeptExchanges | undefined;
};

/** One condition on the whole run, and whether it is met. */
export type Gate = {
  readonly name: 'command' | 'inputs-readable' | 'interactions-conform' | 'interactions-checked' | 'min-coverage';
  readonly passed: boolean;
  /** One sentence. */
  readonly message: string;
  /** How to pass; undefined if it passed, or if the findings describe it. */
  readonly fix: string | undefined;
  /** The exit code of the command if this is the first gate that fails. */
  readonly exitCode: number;
};

/** Returns the exit code of a run: that of the first gate that fails, or 0. */
export function exitCodeOf({ gates }: Pick<Verification, 'gates'>): number {
  return gates.find(({ passed }) => !passed)?.exitCode ?? 0;
}

/** One file, or the traffic of one command. */
export type VerifiedInput = {
  /** The file name that the user gave; the command line for traffic. */
  readonly name: string;
  /** Its format, such as `Pact V4`, `HAR 1.2` or `traffic`; undefined if it is unknown. */
  readonly format: string | undefined;
  /** The number of skipped interactions: they are with other hosts or with operations that the description does not cover. */
  readonly passedOver: number;
  /** The provider of a contract; undefined for every other format, and if the contract names none. */
  readonly provider: string | undefined;
  /** The hosts of skipped requests, without repetition; at most {@link mostHosts}. */
  readonly skippedHosts: readonly string[];
  /** One sentence: why it could not be read, with the position; undefined if it was read. */
  readonly problem: string | undefined;
};

/** How many hosts of skipped requests an input lists, so that a browser's recording does not fill a report. */
export const mostHosts = 20;

/** One interaction and its violations. */
export type VerifiedInteraction = {
  /** The name of its `VerifiedInput`. */
  readonly input: string;
  readonly consumer: string;
  readonly description: string;
  /** Its first line in the file, from 1; undefined for traffic. */
  readonly line: number | undefined;
  readonly operation: OperationId | undefined;
  readonly method: string;
  /** The path, without its query. */
  readonly path: string;
  /** Undefined if there is no response. */
  readonly status: number | undefined;
  readonly violations: readonly LocatedViolation[];
  /** Whether none of its violations is an error. */
  readonly conforms: boolean;
};

/** Returns whether an interaction has no error, but a body of it was not recorded. It neither conforms nor fails. */
export function lacksBody({ conforms, violations }: VerifiedInteraction): boolean {
  return conforms && violations.some(({ code }) => code === 'body-not-recorded');
}

/** A violation and its line in the file. */
export type LocatedViolation = Violation & { readonly line: number | undefined };

/** Formats a number of things: `1 file`, `2 files`. */
export function countOf(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}
