/** A mistake of a request, without its words. */
export type Mistake = { readonly code: string; readonly at: string; readonly severity: 'error' | 'warning' };

/** The verdict on a request: `warnings` for one that conforms and has warnings. */
export type Verdict = 'conforms' | 'warnings' | 'violations';

/** A row of the list: what the mock sends of each request. Bodies are loaded when a request is opened. */
export type RequestSummary = {
  /** Counted from 1. */
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  /** With its question mark; empty for none. */
  readonly query: string;
  /** Undefined if the request matches no operation. */
  readonly operation?: string;
  /** The HTTP status; 0 for a connection that was cut. */
  readonly status: number;
  readonly milliseconds: number;
  readonly verdict: Verdict;
  /** The first ones. */
  readonly mistakes: readonly Mistake[];
  /** The scenario that was applied. */
  readonly scenario?: string;
};
