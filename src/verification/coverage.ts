import type { OperationId } from '../conformance/index.ts';

/** What of the description the interactions exercise. */
export type Coverage = {
  /** Everything that could be covered, in the description's order. */
  readonly items: readonly CoverageItem[];
  readonly covered: number;
  readonly total: number;
};

/** One thing that a consumer may exercise. */
export type CoverageItem = {
  readonly operation: OperationId;
  readonly kind: 'operation' | 'auth spec' | 'required header' | 'query parameter' | 'optional property' | 'answer';
  /** An auth spec's own name, `x-api-key`, `429` or `/auth/params/servicePrincipalKey`. */
  readonly name: string;
  readonly covered: boolean;
};
