import type { Scope } from '../connection-requests.ts';
import type { Kind } from '../entity-requests.ts';
import { happen } from './due.ts';

/**
 * The members of an entity that are its own. A run has `flow`, `status`, `records` and times; the others have what a request has set, as it
 * is shown.
 */
// biome-ignore lint/suspicious/noExplicitAny: the model compares what is in it
export type Own = Readonly<Record<string, any>>;

/** An entity as a caller knows it. */
export type Known = {
  /** Its place in the order of creation. */
  readonly key: number;
  readonly kind: Kind;
  readonly scope: Scope;
  /** Undefined for a run that has not been read yet. */
  readonly id: string | undefined;
  readonly own: Own;
  /** The etags that it has had, the one that it has last; undefined for one that has not been read yet. */
  readonly etags: readonly (string | undefined)[];
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When something happens to it next, in milliseconds since 1970. */
  readonly dueAt?: number | undefined;
  /** The scenario that its runs, or the run, end with. */
  readonly outcome?: string | undefined;
};

/** Something that has happened by itself: when, to what, and what it is from then on. */
export type Happening = { readonly at: number; readonly key: number; readonly what: string; readonly status: string };

/** Flow Service in a few lines: entities in the order of creation, each of which only its own organization and sandbox see. */
export class Model {
  /** The kind of every id that there has ever been, as far as Flow Service itself can know. */
  ids = new Map<string, Kind>();
  log: Happening[] = [];
  #known: readonly Known[] = [];
  #keys = 0;
  all = (): readonly Known[] => this.#known;
  oldestFirst = (kind: Kind, scope: Scope): readonly Known[] => this.#known.filter((one) => one.kind === kind && one.scope === scope);
  find = (kind: Kind, scope: Scope, id: string): Known | undefined => this.oldestFirst(kind, scope).find((one) => one.id === id);
  at = (key: number): Known | undefined => this.#known.find((one) => one.key === key);
  create(entity: Omit<Known, 'key'>): Known {
    const known = { ...entity, key: this.#keys++ };
    if (known.id !== undefined) this.ids.set(known.id, known.kind);
    this.#known = [...this.#known, known];
    return known;
  }
  update({ key }: Known, changed: Partial<Known>): void {
    if (changed.id !== undefined) this.ids.set(changed.id, 'runs');
    this.#known = this.#known.map((one) => (one.key === key ? { ...one, ...changed } : one));
  }
  /** A dataflow takes its runs with it. */
  delete = (known: Known): void => this.keep((one) => one.key !== known.key && one.own.flow !== known.key);
  keep(isKept: (known: Known) => boolean): void {
    this.#known = this.#known.filter(isKept);
  }
  /** Makes everything happen that is due at a time, each at its own time and in order. */
  settle(until: number): void {
    for (;;) {
      const due = this.#known.filter(({ dueAt = Number.POSITIVE_INFINITY }) => dueAt <= until);
      const [first] = [...due].sort((a, b) => Number(a.dueAt) - Number(b.dueAt));
      if (first === undefined) return;
      this.log.push(happen(this, first, first.dueAt ?? 0));
    }
  }
  forgetDeleted(): void {
    this.ids = new Map(this.#known.flatMap(({ id, kind }) => (id === undefined ? [] : [[id, kind]])));
  }
}
