/**
 * For Vitest: a `test` function with a mock ({@link testWithMock}). The import also adds the matcher `toConformToFlowService` to Vitest's
 * `expect`.
 *
 * @packageDocumentation
 */
import { type ConformityOptions, toConformToFlowService } from '../expect/to-conform-to-flow-service.ts';
import { vitest } from './test-with-mock.ts';

export type { HeadersLike } from '../expect/read-message.ts';
export type { ConformityOptions, RequestLike, ResponseLike } from '../expect/to-conform-to-flow-service.ts';
export { type MockFixtures, type MockTestOptions, testWithMock } from './test-with-mock.ts';

vitest.expect.extend({ toConformToFlowService });

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * Checks a request or a response against the description of Flow Service. Accepts a `Request`, a `Response` with the option
     * `operation` or `request`, the same as plain objects, or an entry of `mock.requests`. Await it for a `Request` or `Response`, whose
     * body is read from a clone.
     */
    toConformToFlowService(options?: ConformityOptions): T extends Request | Response ? Promise<void> : R;
  }
}
