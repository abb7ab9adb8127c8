import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonFault, streamItems, tooDeep } from '../../src/formats/input/stream-items.ts';

/** The items and the outline of a text that comes in pieces of some length. */
function stream(text: string, length: number, largest = Number.POSITIVE_INFINITY) {
  const bytes = Buffer.from(text);
  function* pieces() {
    for (let at = 0; at < bytes.length; at += length) {
      const piece = Buffer.from(bytes.subarray(at, at + length));
      yield piece;
      // As with a file, the next piece overwrites the one before.
      piece.fill(0);
    }
  }
  const found = streamItems(pieces(), new Set(['log.entries']), largest);
  const items = [];
  for (;;) {
    const next = found.next();
    if (next.done) return { items, outline: next.value };
    const { bytes: own, ...item } = next.value;
    items.push({ ...item, text: own.toString() });
  }
}

test('finds the same items as JSON.parse in any text, whatever the length of its pieces', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' })),
      fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(0, 1, 2),
      (entries, other, length, indent) => {
        const text = JSON.stringify({ entries, log: { other, entries, after: [other, entries] } }, null, indent);
        const { items, outline } = stream(text, length);
        expect(items.map((item) => JSON.parse(item.text))).toEqual(JSON.parse(JSON.stringify(entries)));
        const cut = { entries, log: { other, entries: entries.map(() => null), after: [other, entries] } };
        expect(outline).toEqual(JSON.parse(JSON.stringify(cut)));
        const bytes = Buffer.from(text);
        for (const { text: own, offset, line } of items) {
          expect(bytes.toString('utf8', offset, offset + Buffer.byteLength(own))).toBe(own);
          expect(line).toBe(bytes.toString('utf8', 0, offset).split('\n').length);
        }
      },
    ),
    { numRuns: 50 },
  );
});

test.each([
  ['an item without an end', '{"log":{"entries":[{"a":1', 25],
  ['no comma between items', '{"log":{"entries":[{"a":1} {"a":1}]}}', 27],
  ['no comma between numbers', '{"log":{"entries":[1 2]}}', 21],
  ['a comma too many', '{"log":{"entries":[{"a":1},]}}', 27],
  ['a comma for an item', '{"log":{"entries":[,]}}', 19],
  ['a colon for an item', '{"log":{"entries":[:]}}', 19],
  ['something after the end', '{"log":{"entries":[]}} {}', 23],
  ['an open string', '{"log":{"entries":[{"a":"\\"}]}}', 31],
])('reports the offset of a syntax error: %s', (_, text, offset) => {
  for (const length of [1, 5, 100]) expect(() => stream(text, length)).toThrow(new JsonFault(offset));
});

test.each([
  ['in an item', (deep: string) => `{"log":{"entries":[{"body":${deep}}]}}`],
  ['beside the items', (deep: string) => `{"log":{"entries":[],"pages":${deep}}}`],
  ['instead of them', (deep: string) => deep],
])('accepts a thousand levels %s, and rejects more', (_, around) => {
  const levels = (count: number) => around(`${'['.repeat(count)}${']'.repeat(count)}`);
  expect(stream(levels(995), 1000).outline).toBeDefined();
  for (const length of [1001, 1_000_000]) expect(() => stream(levels(length), 1000)).toThrow(new RangeError(tooDeep));
});

test('accepts strings of any length', () => {
  const long = '\u00e9\n"'.repeat(50_000);
  const whole = { long, log: { entries: [{ long }] } };
  const { items, outline } = stream(JSON.stringify(whole), 1000);
  expect([outline, items.map(({ text }) => JSON.parse(text))]).toEqual([{ long, log: { entries: [null] } }, whole.log.entries]);
});

test('does not check the syntax within an item', () => {
  expect(stream('{"log":{"entries":[{"a":1],{"a",1}]}}', 5).items.map(({ text }) => text)).toEqual(['{"a":1]', '{"a",1}']);
});

test('limits the bytes that it holds, in an item and outside of items', () => {
  const long = 'x'.repeat(100);
  const largest = 150;
  expect(stream(JSON.stringify({ log: { entries: [{ long }, { long }, { long }] } }), 10, largest).items.length).toBe(3);
  expect(() => stream(JSON.stringify({ log: { entries: [{ long: [long, long] }] } }), 10, largest)).toThrow(RangeError);
  expect(() => stream(JSON.stringify({ long, log: { entries: [], long } }), 10, largest)).toThrow(RangeError);
});
