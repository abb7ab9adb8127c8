// The package's own declarations name their modules without extension, which TypeScript does not follow in an ES module.

/** One result of the comparator. */
export type Result = {
  readonly code: string;
  readonly message: string;
  readonly type: 'error' | 'warning' | 'info';
  readonly mockDetails?: { readonly interactionDescription: string; readonly location: string; readonly value: unknown };
};

/** Compares pacts with an OpenAPI description, which it changes. */
export class Comparator {
  constructor(documents: { readonly oas: object });
  compare(pact: object): AsyncGenerator<Result>;
}
