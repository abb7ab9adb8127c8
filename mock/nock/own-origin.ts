/**
 * An origin as nock is to match it, until it is released. nock keeps an origin for ever, and once that has no interceptor any more it
 * answers 501, where before it let requests through or refused them.
 */
export class OwnOrigin extends RegExp {
  readonly #key: string;
  readonly #activeMocks: () => readonly string[];
  #released = false;

  /** @param activeMocks nock's own function of that name */
  constructor(origin: string, activeMocks: () => readonly string[]) {
    super('');
    const { protocol, hostname, port } = new URL(origin);
    // As nock writes the key of an origin, so that it puts what others have for the same origin beside ours.
    this.#key = `${protocol}//${hostname.replace(/^\[|\]$/g, '')}:${port || (protocol === 'https:' ? 443 : 80)}`;
    this.#activeMocks = activeMocks;
  }

  /** From now on matches only for as long as others have interceptors for the origin. */
  release(): void {
    this.#released = true;
  }

  override test(key: string): boolean {
    return key === this.#key && (!this.#released || this.#activeMocks().some((mock) => mock.includes(` ${key}/`)));
  }

  override toString(): string {
    return this.#key;
  }
}
