import type { TestAPI } from 'vitest';
import type { ListenOptions } from '../../src/http/serve.ts';
import { anything } from '../check-options.ts';
import { createMock, type Mock } from '../create-mock.ts';
import { checkListenOptions, checkMockOptions, type MockOptions } from '../mock-options.ts';

/** Options of `testWithMock`: those of the mocks, and the address that they listen at. */
export type MockTestOptions = MockOptions & {
  /** Address and port; default: any free port of this machine. Concurrent tests need the default port, because each has its own mock. */
  readonly listen?: ListenOptions;
};

/** Fixtures that a test can ask for. */
export type MockFixtures = {
  /** A mock that listens, without state of other tests. */
  readonly mock: Mock;
  /** The mock of the file, for `beforeAll` and `afterAll`. Tests that do not run concurrently get the same one as `mock`. */
  readonly fileMock: Mock;
};

/** The mocks of concurrent tests that are still closing. */
type Closing = Promise<void>[];

/** Vitest, an optional peer dependency. */
export const vitest = await loadVitest();

async function loadVitest(): Promise<typeof import('vitest')> {
  try {
    return await import('vitest');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' && String(error).includes("'vitest'");
    if (!missing) throw error;
    throw new Error('flowservice-kit/vitest needs Vitest, which is not installed. Run: npm install --save-dev vitest@5');
  }
}

/**
 * Returns Vitest's `test` with a mock that listens. Tests that run one after another share one mock for each file, which is reset after
 * each test; a test that runs at the same time as others gets its own. The mocks are closed at the end of the file.
 *
 * @throws TypeError if an option is unknown or invalid
 * @see Vitest documentation: Test context, `test.extend`; `test.concurrent`
 */
export function testWithMock(given: MockTestOptions = {}): TestAPI<MockFixtures> {
  checkMockOptions(given, 'testWithMock()', { listen: anything });
  const { listen, ...options } = given;
  if (listen !== undefined) checkListenOptions(listen);
  const start = async (): Promise<Mock> => {
    const mock = createMock(options);
    await mock.listen(listen);
    return mock;
  };
  const busy = new WeakSet<Mock>();
  return vitest.test.extend<{ $file: Pick<MockFixtures, 'fileMock'> & { closing: Closing }; $test: Pick<MockFixtures, 'mock'> }>({
    fileMock: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures' dependencies from this pattern and accepts no other parameter.
      async ({}, use) => {
        const mock = await start();
        await use(mock);
        await mock.close();
      },
      { scope: 'file' },
    ],
    closing: [
      // biome-ignore lint/correctness/noEmptyPattern: as above.
      async ({}, use) => {
        const closing: Closing = [];
        await use(closing);
        await Promise.all(closing);
      },
      { scope: 'file' },
    ],
    mock: async ({ fileMock, closing, task }, use) => {
      // A test is not always marked as concurrent: its suite may run at the same time as another one.
      if (task.concurrent === true || busy.has(fileMock)) {
        refuseShared(listen?.port, options.state);
        const mock = await start();
        await use(mock);
        // Not awaited: a client's idle keep-alive connection delays the end by a quarter of a second.
        closing.push(mock.close());
        return;
      }
      busy.add(fileMock);
      await use(fileMock);
      fileMock.reset(options.seed);
      busy.delete(fileMock);
    },
  });
}

/**
 * Rejects options that only one mock at a time can have.
 *
 * @throws Error that names the option
 */
function refuseShared(port: number | undefined, state: string | undefined): void {
  const option = port ? `listen: { port: ${port} }` : state === undefined ? undefined : `state: ${JSON.stringify(state)}`;
  if (option === undefined) return;
  throw new Error(
    `Each concurrent test has its own mock, and testWithMock was called with ${option}, which only one mock at a time can use. Remove this option and use mock.url, or run these tests one after another (without .concurrent).`,
  );
}
