import type { RequestMessage, ViolationCode } from './contract.ts';

/** A request, and what must be found wrong with it: each code at its place, in order. */
export type Case = {
  readonly name: string;
  readonly request: RequestMessage;
  readonly want: readonly (readonly [code: ViolationCode, at: string])[];
  /** Whether it conforms for all that, and what is found is a warning. */
  readonly warns?: true;
};

/** A request that conforms. */
export function fine(name: string, request: RequestMessage): Case {
  return { name, request, want: [] };
}

/** A request with one mistake. */
export function mistake(name: string, request: RequestMessage, code: ViolationCode, at: string): Case {
  return { name, request, want: [[code, at]] };
}

/** A request that conforms and is almost surely a mistake. */
export function doubtful(name: string, request: RequestMessage, code: ViolationCode, at: string): Case {
  return { ...mistake(name, request, code, at), warns: true };
}

/** Whether a request must be refused. */
export function isWrong({ want, warns }: Case): boolean {
  return want.length > 0 && warns === undefined;
}
