import type { OperationId, Violation } from '../conformance/index.ts';
import type { Coverage } from './coverage.ts';

/** Holds everything that a report needs: the inputs, the findings and the verdict. It holds no credential. */
export type Verification = {
  readonly inputs: readonly VerifiedInput[];
  /** In the order in which they were read. */
  readonly interactions: readonly VerifiedInteraction[];
  readonly coverage: Coverage;
  /** The verdicts from which the exit code follows, in its order of precedence. */
  readonly gates: readonly Gate[];
};

/** One condition on the whole run, and whether it is met. */
export type Gate = {
  readonly name: 'command' | 'inputs-readable' | 'interactions-conform' | 'interactions-checked' | 'min-coverage';
  readonly passed: boolean;
  /** One sentence. */
  readonly message: string;
  /** What to do; undefined if it passed, or if the findings say it. */
  readonly fix: string | undefined;
  /** The exit code of the command if this is the first gate that fails. */
  readonly exitCode: number;
};

/** The exit code of a run: that of the first gate that fails, or 0. */
export function exitCodeOf({ gates }: Pick<Verification, 'gates'>): number {
  return gates.find(({ passed }) => !passed)?.exitCode ?? 0;
}

/** One file, or the traffic of one command. */
export type VerifiedInput = {
  /** The file as the user named it; the command line for traffic. */
  readonly name: string;
  /** What it is, such as `Pact V4`, `HAR 1.2` or `traffic`; undefined where it could not be told. */
  readonly format: string | undefined;
  /** How many of its interactions were passed over, for they are with other hosts or with what the description does not cover. */
  readonly passedOver: number;
  /** The provider of a contract; undefined for every other format, and if the contract names none. */
  readonly provider: string | undefined;
  /** The hosts of skipped requests, without repetition; at most {@link mostHosts}. */
  readonly skippedHosts: readonly string[];
  /** One sentence that says why it could not be read, with the position; undefined where it could. */
  readonly problem: string | undefined;
};

/** How many hosts of skipped requests an input lists, so that a browser's recording does not fill a report. */
export const mostHosts = 20;

/** One interaction and what was found wrong with it. */
export type VerifiedInteraction = {
  /** Of `VerifiedInput`. */
  readonly input: string;
  readonly consumer: string;
  readonly description: string;
  /** Where it begins in its file, from 1; undefined for traffic. */
  readonly line: number | undefined;
  readonly operation: OperationId | undefined;
  readonly method: string;
  /** The path, without its query. */
  readonly path: string;
  /** Undefined where no response was kept. */
  readonly status: number | undefined;
  readonly violations: readonly LocatedViolation[];
  /** Whether none of its violations is an error. */
  readonly conforms: boolean;
};

/** Returns whether nothing is wrong with what is seen of an interaction, but a body of it was not recorded: it neither conforms nor fails. */
export function isUnseen({ conforms, violations }: VerifiedInteraction): boolean {
  return conforms && violations.some(({ code }) => code === 'body-not-recorded');
}

/** A violation and the line of its file on which it stands. */
export type LocatedViolation = Violation & { readonly line: number | undefined };
