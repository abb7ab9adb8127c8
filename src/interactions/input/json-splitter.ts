/** One item of a long list, cut out of a JSON text. */
export type Item = {
  /** Part of the chunk, where it lies in one: whoever keeps it beyond that has to copy it. */
  readonly bytes: Buffer;
  /** How many bytes of the text come before it. */
  readonly offset: number;
  /** The line on which it begins, from 1. */
  readonly line: number;
};

/** A JSON text without the items of its long list. */
export type Outline = {
  /** The text, with `0` in the place of every item: whatever breaks it breaks the file. */
  readonly bytes: Buffer;
  /** Where the text is not what the file has: after so many bytes of it, so many of the file are left out. */
  readonly gaps: readonly { readonly at: number; readonly left: number }[];
};

const quote = 0x22;
const backslash = 0x5c;
const [comma, openList, closeList, openObject, closeObject] = [0x2c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Members below which a long list may lie are read down to this depth. */
const deepest = 2;

/**
 * Takes a JSON text chunk by chunk and cuts out the items of the list that lies under one of some paths, such as `log/entries`, so
 * that of a file of any size no more is held than one item. It looks at brackets and strings alone; whoever parses items and outline
 * learns of every fault.
 *
 * There are libraries that parse a stream. They build every value from its tokens in JavaScript, which takes several times as long as
 * `JSON.parse` on the bytes of an item, and none tells on which line a value stands.
 */
export function jsonSplitter(paths: ReadonlySet<string>): {
  readonly take: (chunk: Buffer) => readonly Item[];
  readonly outline: () => Outline;
  /** How many bytes it holds: the outline so far, and of an item what there is. */
  readonly held: () => number;
} {
  const keys: string[] = [];
  const outside: Buffer[] = [];
  const gaps: { at: number; left: number }[] = [];
  let written = 0;
  let depth = 0;
  let line = 1;
  let inString = false;
  /** Whether the chunk before ended in a backslash that escapes what comes first now. */
  let escaped = false;
  /** The bytes of a string outside of the list that may be a key. */
  let name: Buffer[] | undefined;
  let lastString = '';
  /** How deep the items of the list lie; 0 while it has not begun or is over. */
  let listDepth = 0;
  /** What there is already of an item that has begun. */
  let item: Buffer[] | undefined;
  let itemLine = 1;
  let itemOffset = 0;
  let itemBytes = 0;
  /** How many bytes came before this chunk. */
  let before = 0;

  function keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    outside.push(Buffer.from(bytes));
    written += bytes.length;
  }

  function take(chunk: Buffer): readonly Item[] {
    const items: Item[] = [];
    /** From where on the chunk belongs to the item or, outside of one, to the outline. */
    let from = 0;
    let at = 0;
    const end = (to: number): void => {
      const last = chunk.subarray(from, to);
      const bytes = item === undefined || item.length === 0 ? last : Buffer.concat([...item, last]);
      items.push({ bytes, offset: itemOffset, line: itemLine });
      item = undefined;
      keep(zero);
      gaps.push({ at: written, left: bytes.length - 1 });
      from = to;
    };
    while (at < chunk.length) {
      if (inString) {
        const begin = at;
        at = endOfString(chunk, at);
        inString = at === -1;
        if (inString) at = chunk.length;
        name?.push(Buffer.from(chunk.subarray(begin, inString ? at : at - 1)));
        if (!inString && name !== undefined) {
          lastString = name.length === 1 ? String(name[0]) : Buffer.concat(name).toString();
          name = undefined;
        }
        continue;
      }
      const byte = chunk[at] ?? 0;
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
        if (byte === 0x0a) line++;
        at++;
        continue;
      }
      if (listDepth > 0 && depth === listDepth) {
        if (item === undefined && byte !== comma && byte !== closeList) {
          keep(chunk.subarray(from, at));
          from = at;
          item = [];
          itemLine = line;
          itemOffset = before + at;
          itemBytes = 0;
        } else if (item !== undefined && (byte === comma || byte === closeList)) end(at);
      }
      if (byte === quote) {
        inString = true;
        if (item === undefined && depth > 0 && depth <= deepest) name = [];
      } else if (byte === 0x3a) {
        if (item === undefined && depth <= deepest) keys[depth - 1] = lastString;
      } else if (byte === openObject || byte === openList) {
        const path = item === undefined && byte === openList && depth <= deepest ? keys.slice(0, depth).join('/') : undefined;
        depth++;
        if (path !== undefined && listDepth === 0 && paths.has(path)) listDepth = depth;
      } else if (byte === closeObject || byte === closeList) {
        if (depth === listDepth) listDepth = 0;
        depth--;
        if (item !== undefined && depth === listDepth) end(at + 1);
      }
      at++;
    }
    if (item === undefined) keep(chunk.subarray(from));
    else {
      item.push(Buffer.from(chunk.subarray(from)));
      itemBytes += chunk.length - from;
    }
    before += chunk.length;
    return items;
  }

  return { take, outline: () => ({ bytes: Buffer.concat(outside), gaps }), held: () => written + (item === undefined ? 0 : itemBytes) };

  /** What comes after the string's closing quote; -1 where it does not end in this chunk. */
  function endOfString(chunk: Buffer, begin: number): number {
    let at = begin;
    if (escaped) {
      escaped = false;
      at++;
    }
    // Most strings are so short that to look at each byte takes less than to call the search for one.
    for (const near = Math.min(at + short, chunk.length - 1); at < near; at++) {
      const byte = chunk[at];
      if (byte === quote) return at + 1;
      if (byte === backslash) at++;
    }
    for (;;) {
      const next = chunk.indexOf(quote, at);
      const to = next === -1 ? chunk.length : next;
      let slashes = 0;
      while (to - 1 - slashes >= at && chunk[to - 1 - slashes] === backslash) slashes++;
      if (next === -1) {
        escaped = slashes % 2 === 1;
        return -1;
      }
      if (slashes % 2 === 0) return next + 1;
      at = next + 1;
    }
  }
}

const zero = Buffer.from('0');

/** How long a string is searched byte by byte. */
const short = 40;
