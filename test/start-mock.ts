import { createMock, type Mock, type MockOptions } from '../mock/index.ts';

/** Starts a mock on a free port. */
export async function startMock(options?: MockOptions): Promise<Mock> {
  const mock = createMock(options);
  await mock.listen();
  return mock;
}
