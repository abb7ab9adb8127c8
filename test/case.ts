import type { RequestMessage, ViolationCode } from './contract.ts';

/** A request and its expected violations: each code with its place, in order. */
export type Case = {
  readonly name: string;
  readonly request: RequestMessage;
  readonly want: readonly (readonly [code: ViolationCode, at: string])[];
  /** Whether the violation is a warning, so that the request is valid. */
  readonly warns?: true;
};

/** Makes the case of a valid request. */
export function fine(name: string, request: RequestMessage): Case {
  return { name, request, want: [] };
}

/** Makes the case of a request with one mistake. */
export function mistake(name: string, request: RequestMessage, code: ViolationCode, at: string): Case {
  return { name, request, want: [[code, at]] };
}

/** Makes the case of a valid request that is almost surely a mistake. */
export function doubtful(name: string, request: RequestMessage, code: ViolationCode, at: string): Case {
  return { ...mistake(name, request, code, at), warns: true };
}

/** Returns whether the request must be rejected. */
export function isWrong({ want, warns }: Case): boolean {
  return want.length > 0 && warns === undefined;
}
