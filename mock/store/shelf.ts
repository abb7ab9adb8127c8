/** A connection's place in the order of creation, and where its text is. */
export type Placed = { readonly sequence: number; readonly text: number };

/** The connections of one scope, by id and in the order of creation. */
export type Shelf = {
  readonly count: () => number;
  /** Adds a connection that was created after all others. */
  readonly add: (id: string, placed: Placed) => void;
  /** Where the text of a connection is, undefined where there is no such connection. */
  readonly find: (id: string) => number | undefined;
  readonly replace: (id: string, text: number) => void;
  /** Tells whether there was such a connection. */
  readonly remove: (id: string) => boolean;
  /** The newest first; only those created before a place in the order of creation where one is given. */
  readonly newestFirst: (before?: number) => Iterable<Placed>;
  /** Tells of every text where it is from now on. */
  readonly move: (to: (text: number) => number) => void;
};

/** Stands where the text of a connection was that is removed. */
const removed = -1;
/** Few empty places are not worth the trouble of closing the gaps. */
const fewGaps = 64;

/**
 * An empty shelf. It is made of numbers alone: what is an object for each connection, the garbage collector looks at again and again,
 * the more often the more of them there are.
 *
 * @param idOf the id of the connection whose text is there
 */
export function makeShelf(idOf: (text: number) => string): Shelf {
  let sequences: number[] = [];
  let texts: number[] = [];
  /** The last place of all whose ids have this hash, and of such a place the one before it. */
  const last = new Map<number, number>();
  const earlier = new Map<number, number>();
  let count = 0;

  const append = (id: string, { sequence, text }: Placed): void => {
    const place = texts.length;
    sequences.push(sequence);
    texts.push(text);
    const hash = hashOf(id);
    const before = last.get(hash);
    if (before !== undefined) earlier.set(place, before);
    last.set(hash, place);
  };

  const placeOf = (id: string): number | undefined => {
    let place = last.get(hashOf(id));
    while (place !== undefined && !isAt(place, id)) place = earlier.get(place);
    return place;
  };

  const isAt = (place: number, id: string): boolean => {
    const text = texts[place] ?? removed;
    return text !== removed && idOf(text) === id;
  };

  const closeGaps = (): void => {
    const [oldSequences, oldTexts] = [sequences, texts];
    [sequences, texts] = [[], []];
    last.clear();
    earlier.clear();
    for (const [place, text] of oldTexts.entries()) {
      if (text !== removed) append(idOf(text), { sequence: oldSequences[place] ?? 0, text });
    }
  };

  return {
    count: () => count,
    add: (id, placed) => {
      append(id, placed);
      count++;
    },
    find: (id) => {
      const place = placeOf(id);
      return place === undefined ? undefined : texts[place];
    },
    replace: (id, text) => {
      const place = placeOf(id);
      if (place !== undefined) texts[place] = text;
    },
    remove: (id) => {
      const place = placeOf(id);
      if (place === undefined) return false;
      texts[place] = removed;
      count--;
      const gaps = texts.length - count;
      if (gaps > fewGaps && gaps > count) closeGaps();
      return true;
    },
    newestFirst: function* (before = Number.POSITIVE_INFINITY) {
      // As they are now: gaps may be closed meanwhile.
      const [orders, places] = [sequences, texts];
      for (let place = countBefore(orders, before) - 1; place >= 0; place--) {
        const [sequence = 0, text = removed] = [orders[place], places[place]];
        if (text !== removed) yield { sequence, text };
      }
    },
    move: (to) => {
      texts = texts.map((text) => (text === removed ? removed : to(text)));
    },
  };
}

/** FNV-1a in 32 bits: numbers of that size are no objects. Of a million ids a hundred or so share theirs with another. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** How many numbers of a growing sequence are less than this one, found by halving. */
function countBefore(sequences: readonly number[], sequence: number): number {
  let low = 0;
  let high = sequences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sequences[middle] ?? 0) < sequence) low = middle + 1;
    else high = middle;
  }
  return low;
}
