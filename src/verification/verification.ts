import type { OperationId, Violation } from '../conformance/index.ts';
import type { Coverage } from './coverage.ts';

/** What was checked, and what was found: all that a report needs. It holds no credential. */
export type Verification = {
  readonly inputs: readonly VerifiedInput[];
  /** In the order in which they were read. */
  readonly interactions: readonly VerifiedInteraction[];
  readonly coverage: Coverage;
};

/** One file, or the traffic of one command. */
export type VerifiedInput = {
  /** The file as the user named it; the command line for traffic. */
  readonly name: string;
  /** What it is, such as `Pact V4`, `HAR 1.2` or `traffic`; undefined where it could not be told. */
  readonly format: string | undefined;
  /** How many of its interactions were passed over, for they are with other hosts or with what the description does not cover. */
  readonly passedOver: number;
  /** One sentence that says why it could not be read, with the position; undefined where it could. */
  readonly problem: string | undefined;
};

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

/** A violation and the line of its file on which it stands. */
export type LocatedViolation = Violation & { readonly line: number | undefined };
