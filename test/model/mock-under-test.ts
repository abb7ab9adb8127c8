import { expect } from 'vitest';
import { type Answer, createMock, type Mock, type MockOptions } from '../../mock/index.ts';
import type { Ask } from '../connection-requests.ts';
import { checkResponse, type ErrorName, errorExamples, operations, statusOfExample } from '../contract.ts';

/** A response with its body parsed. */
// biome-ignore lint/suspicious/noExplicitAny: the model compares what is in it
export type Received = { readonly status: number; readonly headers: Answer['headers']; readonly body: any };

/** One or several mocks on the same state, called in turn without a socket; each response is checked against the description. */
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

  get isDeterministic(): boolean {
    return this.#options.deterministic === true;
  }

  async ask({ operation, request }: Ask): Promise<Received> {
    const { status, headers, body } = await this.#next().handle(request);
    const message = { status, headers: Object.entries(headers), body: Buffer.from(body) };
    expect(checkResponse(operations[operation], message)).toEqual([]);
    return { status, headers, body: body === '' ? undefined : JSON.parse(body) };
  }

  /** Ends the mocks and starts others with their state: the file, or the export. */
  async restart(): Promise<void> {
    const exported = this.#options.state === undefined ? { seed: JSON.parse((await this.#own('GET', '/__mock/state')).body) } : {};
    await this.close();
    this.#mocks = this.#mocks.map(() => createMock({ ...this.#options, ...exported }));
  }

  async reset(): Promise<void> {
    expect((await this.#own('POST', '/__mock/reset')).status).toBe(204);
  }

  async close(): Promise<void> {
    for (const mock of this.#mocks) await mock.close();
  }

  async #own(method: string, target: string): Promise<Answer> {
    return this.#next().handle({ method, target, headers: [], body: new Uint8Array() });
  }

  #next(): Mock {
    const mock = this.#mocks[this.#turn++ % this.#mocks.length];
    if (mock === undefined) throw new TypeError('No mock is running.');
    return mock;
  }
}

/** Compares a response with a published error. */
export function expectError({ status, body }: Received, name: ErrorName): void {
  expect({ status, type: body.type }).toEqual({ status: statusOfExample(name), type: errorExamples[name].value.type });
}
