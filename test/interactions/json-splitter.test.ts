import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonSplitter } from '../../src/interactions/input/json-splitter.ts';

/** What the splitter makes of a text that comes in pieces of some length. */
function split(text: string, length: number) {
  const splitter = jsonSplitter(new Set(['log/entries']));
  const bytes = Buffer.from(text);
  const items = [];
  for (let at = 0; at < bytes.length; at += length) {
    // A chunk is overwritten by the next one.
    const chunk = Buffer.from(bytes.subarray(at, at + length));
    items.push(...splitter.take(chunk).map(({ bytes: own, ...item }) => ({ ...item, text: String(own) })));
    chunk.fill(0);
  }
  return { items, outline: String(splitter.outline().bytes) };
}

test('cuts a text of any items into what JSON.parse finds in it, whatever the length of its pieces', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue({ maxDepth: 3 })),
      fc.jsonValue({ maxDepth: 2 }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(0, 1, 2),
      (entries, other, length, indent) => {
        const whole = { log: { other, entries, after: [other] } };
        const text = JSON.stringify(whole, null, indent);
        const { items, outline } = split(text, length);
        expect(items.map((item) => JSON.parse(item.text))).toEqual(JSON.parse(JSON.stringify(entries)));
        expect(JSON.parse(outline)).toEqual(JSON.parse(JSON.stringify({ log: { other, entries: entries.map(() => 0), after: [other] } })));
        for (const { text: own, offset, line } of items) {
          const before = Buffer.from(text).subarray(0, offset).toString();
          expect(text.startsWith(own, before.length)).toBe(true);
          expect(line).toBe(before.split('\n').length);
        }
      },
    ),
  );
});

test.each([
  ['an item without an end', '{"log":{"entries":[{"a":1'],
  ['no comma between items', '{"log":{"entries":[{"a":1} {"a":1}]}}'],
  ['a comma too many', '{"log":{"entries":[{"a":1},]}}'],
  ['a bracket of another kind', '{"log":{"entries":[{"a":1]}}'],
  ['something after the end', '{"log":{"entries":[]}} {}'],
  ['an open string', '{"log":{"entries":[{"a":"\\"}]}}'],
])('leaves no text whole that is not JSON: %s', (_, text) => {
  const { items, outline } = split(text, 5);
  expect(() => [outline, ...items.map((item) => item.text)].map((part) => JSON.parse(part))).toThrow(SyntaxError);
});
