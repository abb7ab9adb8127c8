import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import type { Scope } from '../connection-requests.ts';

/** A connection as a caller knows it. */
export type Known = {
  readonly scope: Scope;
  readonly id: string;
  readonly body: CreateConnectionRequest;
  /** The etags that it has had, the one that it has last. */
  readonly etags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** Flow Service in ten lines: connections in the order of creation, each of which only its own organization and sandbox see. */
export class Model {
  /** The id of every connection that there has ever been, as far as Flow Service itself can know. */
  ids = new Set<string>();
  #known: readonly Known[] = [];
  newestFirst = (scope: Scope): readonly Known[] => this.#known.filter((one) => one.scope === scope).reverse();
  find = (scope: Scope, id: string): Known | undefined => this.newestFirst(scope).find((one) => one.id === id);
  create = (known: Known): void => this.#be([...this.#known, known]);
  update = (known: Known, changed: Partial<Known>): void =>
    this.#be(this.#known.map((one) => (one === known ? { ...one, ...changed } : one)));
  delete = (known: Known): void => this.#be(this.#known.filter((one) => one !== known));
  clear = (): void => this.#be([]);
  #be(known: readonly Known[]): void {
    this.#known = known;
  }
  forgetDeleted(): void {
    this.ids = new Set(this.#known.map(({ id }) => id));
  }
}
