/** Texts outside of the heap: the collector neither copies them when they are kept nor looks at them again. */
export type TextLog = {
  /** Keeps a text, and tells its place. */
  readonly append: (text: string) => number;
  readonly read: (place: number) => string;
};

const slabBytes = 65_536;
/** UTF-16 takes at most that many bytes of UTF-8 for each of its units. */
const widest = 3;

/** An empty log. What has been appended stays until the whole log is given up. */
export function textLog(): TextLog {
  const slabs: Buffer[] = [];
  /** Of each text the slab, and where it begins and ends. */
  let places = new Uint32Array(3 * 256);
  let texts = 0;
  let used = 0;
  return {
    append: (text) => {
      let slab = slabs.at(-1);
      if (slab === undefined || slab.length - used < text.length * widest) {
        slab = Buffer.allocUnsafeSlow(Math.max(slabBytes, text.length * widest));
        slabs.push(slab);
        used = 0;
      }
      if (3 * texts === places.length) {
        const more = new Uint32Array(2 * places.length);
        more.set(places);
        places = more;
      }
      const written = slab.write(text, used);
      places[3 * texts] = slabs.length - 1;
      places[3 * texts + 1] = used;
      used += written;
      places[3 * texts + 2] = used;
      return texts++;
    },
    read: (place) => slabs[places[3 * place] ?? 0]?.toString('utf8', places[3 * place + 1], places[3 * place + 2]) ?? '',
  };
}
