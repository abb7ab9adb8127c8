import type { RequestMessage, ResponseMessage, ResponseStandard, Violation } from '../conformance/index.ts';

/** One request with its response, if any, and where it came from. It holds no credential: they are masked where it is read. */
export type Interaction = {
  readonly source: Source;
  readonly request: RequestMessage;
  /**
   * What is wrong with the request as it was sent: found before its secrets were masked, for a mask conforms where a secret did not.
   * Where it is left out, the request is judged as it is here.
   */
  readonly requestViolations?: readonly Violation[];
  /** Undefined where none was kept. */
  readonly response: ResponseMessage | undefined;
  /** Whether the response states only what its consumer needs, as in a pact, so that what is left out of it is no violation. */
  readonly partial: boolean;
  /**
   * What the response is held to. Default `published`: in a recording, and in a collection's saved examples, the real service may have
   * responded, whatever the host was. The mock's own responses are held to what it promises, and so is a contract, which the mock is to play.
   */
  readonly standard?: ResponseStandard;
  /**
   * Whether somebody wrote down what is to happen, as in a pact or a collection, so that a refusal may be the point of it. In what was
   * recorded, a wrong request is wrong even where it was refused.
   */
  readonly intended: boolean;
  /** A warning for each place that the file does not hold, to be reported instead of what is found there. Undefined if it holds all. */
  readonly notChecked?: readonly Violation[];
  /** What is wrong with how it was written down, and not with what was sent: loose matchers, secrets that look real. */
  readonly faults: readonly Violation[];
};

/** Where an interaction comes from. */
export type Source = {
  /** The file as the user named it, or what ran where it was no file. */
  readonly file: string;
  /** Who sent the request: the pact's consumer, the HAR's creator, the collection's name. */
  readonly consumer: string;
  /** What the interaction is called there. */
  readonly description: string;
  /** The line on which a part of it stands, from 1, by the violation's pointer; undefined where there are no lines. */
  readonly lineOf: (at: string) => number | undefined;
};
