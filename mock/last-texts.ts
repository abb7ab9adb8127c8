/** The last texts of many, outside of the heap: the garbage collector neither moves them nor looks at them. */
export type LastTexts = {
  readonly push: (text: string) => void;
  /** Oldest first. */
  readonly all: () => readonly string[];
  readonly clear: () => void;
};

/** Places are made as large as some whole number of these, in bytes, so that nearly every text fits into that of another. */
const step = 512;
/** A place that is so many times too large is given up. */
const waste = 4;

/**
 * Keeps texts, each in the place of the one that it makes forgotten.
 *
 * @param size how many
 */
export function lastTexts(size: number): LastTexts {
  let places: Buffer[] = [];
  let lengths: number[] = [];
  let next = 0;
  const textAt = (index: number): string => places[index]?.toString('utf8', 0, lengths[index]) ?? '';
  return {
    push: (text) => {
      const needed = Math.ceil(Buffer.byteLength(text) / step) * step;
      let place = places[next];
      if (place === undefined || place.length < needed || place.length > waste * needed) {
        place = Buffer.allocUnsafeSlow(needed);
        places[next] = place;
      }
      lengths[next] = place.write(text);
      next = (next + 1) % size;
    },
    all: () => {
      const order = [...places.keys()];
      return [...order.slice(next), ...order.slice(0, next)].map(textAt);
    },
    clear: () => {
      places = [];
      lengths = [];
      next = 0;
    },
  };
}
