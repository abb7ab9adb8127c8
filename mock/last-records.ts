/** What is kept of one event: texts, and bytes as they are. */
export type ByteRecord = { readonly head: string; readonly bytes: Uint8Array; readonly tail: string };

/** The last records of many, outside of the heap: the garbage collector neither moves them nor looks at them. */
export type LastRecords = {
  readonly push: (record: ByteRecord) => void;
  /** Oldest first. */
  readonly all: () => readonly ByteRecord[];
  readonly clear: () => void;
};

/** Where a record lies, and where in there its bytes begin and end. */
type Slot = { place: Buffer; begin: number; end: number; length: number };

/** Places are made as large as some whole number of these, in bytes, so that nearly every record fits into that of another. */
const step = 512;
/** A place that is so many times too large is given up. */
const waste = 4;

/**
 * Keeps records, each in the place of the one that it makes forgotten.
 *
 * @param size how many, 0 or more
 */
export function lastRecords(size: number): LastRecords {
  let slots: Slot[] = [];
  let next = 0;
  return {
    push: ({ head, bytes, tail }) => {
      if (size === 0) return;
      const begin = Buffer.byteLength(head);
      const end = begin + bytes.length;
      const length = end + Buffer.byteLength(tail);
      const needed = Math.ceil(length / step) * step;
      let slot = slots[next];
      if (slot === undefined || slot.place.length < needed || slot.place.length > waste * needed) {
        slot = { place: Buffer.allocUnsafeSlow(needed), begin, end, length };
        slots[next] = slot;
      }
      const { place } = slot;
      place.write(head);
      place.set(bytes, begin);
      place.write(tail, end);
      slot.begin = begin;
      slot.end = end;
      slot.length = length;
      next = (next + 1) % size;
    },
    all: () =>
      [...slots.slice(next), ...slots.slice(0, next)].map(({ place, begin, end, length }) => ({
        head: place.toString('utf8', 0, begin),
        bytes: Uint8Array.prototype.slice.call(place, begin, end),
        tail: place.toString('utf8', end, length),
      })),
    clear: () => {
      slots = [];
      next = 0;
    },
  };
}
