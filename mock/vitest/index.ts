import type { ConformityOptions } from './judge.ts';
import { loadVitest } from './load-vitest.ts';
import { toConformToFlowService } from './to-conform-to-flow-service.ts';

export type { ConformityOptions, RequestLike, ResponseLike } from './judge.ts';
export type { HeadersLike } from './read-message.ts';
export { type MockFixtures, type MockTestOptions, testWithMock } from './test-with-mock.ts';

const { expect } = await loadVitest();
expect.extend({ toConformToFlowService });

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * Checks a request or a response against the description of Flow Service: a `Request`, a `Response` with the option `operation` or
     * `request`, the same as plain objects, or an entry of `mock.requests`. To be awaited for a `Request` or `Response`, whose body is
     * read; it can still be read afterwards.
     */
    toConformToFlowService(options?: ConformityOptions): T extends Request | Response ? Promise<void> : R;
  }
}
