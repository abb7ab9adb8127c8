import { expect, vi } from 'vitest';
import { type Answer, type ClockMove, createMock, type Mock, type MockOptions } from '../../mock/index.ts';
import type { Ask } from '../connection-requests.ts';
import { checkResponse, type ErrorName, errorExamples, operations, statusOfExample } from '../contract.ts';

/** A response with its body parsed, and the mock's time when the request arrived. */
export type Received = {
  readonly status: number;
  readonly headers: Answer['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: the model compares what is in it
  readonly body: any;
  readonly at: number;
};

/**
 * One or several mocks on the same state, called in turn without a socket; each response is checked against the description. The time of
 * this machine stands still but for some milliseconds before each request, so that the model knows the times.
 */
export class MockUnderTest {
  readonly #options: MockOptions;
  #mocks: readonly Mock[];
  #turn = 0;

  constructor(options: MockOptions, mocks = 1) {
    this.#options = options;
    this.#mocks = Array.from({ length: mocks }, () => createMock(options));
  }

  get keepsFile(): boolean {
    return this.#options.state !== undefined;
  }

  get now(): number {
    return this.#next(0).clock.now().getTime();
  }

  async ask({ operation, request }: Ask): Promise<Received> {
    this.wait(1 + (this.#turn % 5) * 3);
    const mock = this.#next();
    const at = mock.clock.now().getTime();
    const { status, headers, body } = await mock.handle(request);
    const message = { status, headers: Object.entries(headers), body: Buffer.from(body) };
    expect(checkResponse(operations[operation], message)).toEqual([]);
    return { status, headers, body: body === '' ? undefined : JSON.parse(body), at };
  }

  /** Lets time pass for this machine. That of a deterministic mock does not notice. */
  wait(milliseconds: number): void {
    vi.setSystemTime(Date.now() + milliseconds);
  }

  /** Moves the mock's clock. */
  move(move: object): Promise<{ readonly status: number; readonly body: ClockMove & { readonly next?: object } }> {
    return this.#own('POST', '/__mock/clock', JSON.stringify(move)).then(({ status, body }) => ({ status, body: JSON.parse(body) }));
  }

  /** Ends the mocks and starts others with their state: the file, or the export. */
  async restart(): Promise<void> {
    const exported = this.keepsFile ? {} : { seed: JSON.parse((await this.#own('GET', '/__mock/state')).body) };
    await this.close();
    this.#mocks = this.#mocks.map(() => createMock({ ...this.#options, ...exported }));
  }

  async reset(): Promise<void> {
    expect((await this.#own('POST', '/__mock/reset')).status).toBe(204);
  }

  async close(): Promise<void> {
    for (const mock of this.#mocks) await mock.close();
  }

  async #own(method: string, target: string, body = ''): Promise<Answer> {
    return this.#next().handle({ method, target, headers: [], body: Buffer.from(body) });
  }

  #next(step = 1): Mock {
    const mock = this.#mocks[this.#turn % this.#mocks.length];
    this.#turn += step;
    if (mock === undefined) throw new TypeError('No mock is running.');
    return mock;
  }
}

/** Compares a response with a published error: its status, its type, and its text but for the parts that vary. */
export function expectError({ status, body }: Pick<Received, 'status' | 'body'>, name: ErrorName): void {
  const { value, 'x-message-template': template } = errorExamples[name];
  const parts = (template ?? textOf(value)).split(/\{\w+\}/);
  expect({ status, type: body.type, text: textOf(body) }, name).toEqual({
    status: statusOfExample(name),
    type: value.type,
    text: expect.stringMatching(new RegExp(`^${parts.map((part) => part.replaceAll(/\W/g, '\\$&')).join('.*')}$`, 's')),
  });
}

function textOf(body: Readonly<Record<string, unknown>>): string {
  return String(body.errorMessage ?? body.detail);
}
