/** What one check of `flowservice doctor` has found. */
export type Diagnosis = {
  /** What was looked at, in a few words. */
  readonly check: string;
  /** `missing` is what is optional and not there, which is no fault. */
  readonly status: 'ok' | 'missing' | 'fault';
  /** What was seen. */
  readonly seen: string;
  /** What to do, unless all is well. */
  readonly mend?: string;
};
