// The package's own declarations import modules without extensions, which TypeScript does not resolve in ES modules.

/** One message of the comparator. */
export type Result = {
  readonly code: string;
  readonly message: string;
  readonly type: 'error' | 'warning' | 'info';
  readonly mockDetails?: { readonly interactionDescription: string; readonly location: string; readonly value: unknown };
};

/** Compares pacts with an OpenAPI description. It modifies the description. */
export class Comparator {
  constructor(documents: { readonly oas: object });
  compare(pact: object): AsyncGenerator<Result>;
}
