import type { Violation } from '../generated/flow-service.ts';

/** A request or a response, without credentials. */
type ShownMessage = {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The value of a JSON body, a text that could not be parsed, or undefined if there is none. */
  readonly body: unknown;
  /** Shown instead of a body that is not there, such as `Left out: longer than 65,536 bytes`. */
  readonly bodyNote?: string | undefined;
};

export type ShownRequest = ShownMessage & { readonly method: string; readonly target: string };

export type ShownResponse = ShownMessage & {
  /** 0 if the connection was cut. */
  readonly status: number;
};

/** A request, its response and their violations, as the inspector and the HTML report show them. */
export type ShownExchange = {
  readonly request: ShownRequest;
  readonly response?: ShownResponse | undefined;
  readonly violations: readonly Violation[];
};

/** Returns more about a violation: the URL of the page of its code, and its place in a file. Undefined for none. */
export type ViolationContext = {
  readonly linkOf?: ((code: string) => string | undefined) | undefined;
  readonly placeOf?: ((violation: Violation) => string | undefined) | undefined;
};
