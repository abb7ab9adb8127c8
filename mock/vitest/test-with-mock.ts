import type { TestAPI } from 'vitest';
import { createMock, type Mock } from '../create-mock.ts';
import type { MockOptions } from '../mock-options.ts';
import type { ListenOptions } from '../serve.ts';
import { loadVitest } from './load-vitest.ts';

/** How the mock of a test file behaves, and where it listens. */
export type MockTestOptions = MockOptions & {
  /** Default any free port of this machine. */
  readonly listen?: ListenOptions;
};

/** What a test can ask for. */
export type MockFixtures = {
  /** The mock as every test finds it: listening, and as new. */
  readonly mock: Mock;
  /** The same for `beforeAll` and `afterAll`. */
  readonly fileMock: Mock;
};

const { test } = await loadVitest();

/**
 * Vitest's `test` with a mock that listens, one for each test file that asks for it, closed at the file's end. After each test it is
 * as new again, so within a file such tests cannot run concurrently.
 *
 * @see Vitest documentation: Test context, `test.extend`
 */
export function testWithMock({ listen, ...options }: MockTestOptions = {}): TestAPI<MockFixtures> {
  return test.extend<{ $file: Pick<MockFixtures, 'fileMock'>; $test: Pick<MockFixtures, 'mock'> }>({
    fileMock: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it what a fixture needs, and takes no other parameter.
      async ({}, use) => {
        const mock = createMock(options);
        await mock.listen(listen);
        await use(mock);
        await mock.close();
      },
      { scope: 'file' },
    ],
    mock: async ({ fileMock }, use) => {
      await use(fileMock);
      fileMock.reset(options.seed);
    },
  });
}
