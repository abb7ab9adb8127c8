/**
 * The matcher {@link toConformToFlowService} for Jest and other test runners: `expect.extend({ toConformToFlowService })`.
 *
 * @packageDocumentation
 */
import type { ConformityOptions } from './to-conform-to-flow-service.ts';

export type { HeadersLike } from './read-message.ts';
export type { ConformityOptions, MatcherResult, RequestLike, ResponseLike } from './to-conform-to-flow-service.ts';
export { toConformToFlowService } from './to-conform-to-flow-service.ts';

/** The matcher as a test calls it. Await it for a `Request` or `Response`, whose body is read from a clone. */
type FlowServiceMatchers<R, T> = {
  /**
   * Checks a request or a response against the description of Flow Service. Accepts a `Request`, a `Response` with the option
   * `operation` or `request`, the same as plain objects, or an entry of `mock.requests`.
   */
  toConformToFlowService(options?: ConformityOptions): T extends Request | Response ? Promise<void> : R;
};

declare global {
  namespace jest {
    /** The matchers of Jest's global `expect`, from @types/jest. */
    // biome-ignore lint/complexity/noBannedTypes: the type parameters must be those of @types/jest.
    interface Matchers<R, T = {}> extends FlowServiceMatchers<R, T> {}
  }
}

/**
 * The matchers of `expect` from @jest/globals. The next comment lets this file compile where Jest is not installed.
 */
// biome-ignore lint/suspicious/noTsIgnore: there is no error where Jest is installed.
/** @ts-ignore */
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends FlowServiceMatchers<R, T> {}
}
