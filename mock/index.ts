export type { Answer } from './answer.ts';
export { createMock, type Mock, type MockOptions } from './create-mock.ts';
export { type Exchange, type RunningMock, type ServeOptions, serve } from './serve.ts';
