import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointerNames, pointerTo } from '../../src/contract/pointer.ts';
import { lineInJson } from '../../src/formats/line-in-json.ts';
import { BodyView } from '../../src/ui/body-view.ts';
import { visibleLines } from '../../src/ui/visible-text.ts';
import { render, rowsOf, textOf, violation } from './render.ts';

/** Lists the places of all values in a JSON value, and of a missing member in each object. */
function placesIn(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([name, member]) => placesIn(member, pointerTo(at, name)));
  return [at, ...inner, ...(Array.isArray(value) ? [] : [`${at}/is missing`])];
}

const bodies = fc
  .jsonValue({ maxDepth: 5, stringUnit: 'binary' })
  .filter((body) => typeof body === 'object')
  .chain((body) => fc.record({ body: fc.constant(body), places: fc.shuffledSubarray([...placesIn(body)]) }));

test('a body is formatted JSON, with each violation under the line of its value or of the parent of a missing one', () => {
  fc.assert(
    fc.property(bodies, ({ body, places }) => {
      const found = places.map((place, index) => violation(`/body${place}`, `v${index}`));
      const rows = rowsOf(render(BodyView, { body, violations: found }));
      const text = JSON.stringify(body, null, 2);
      expect(rows.flatMap(({ line }) => line ?? [])).toEqual(visibleLines(text).split('\n'));
      const lineIn = lineInJson(text);
      const lines = new Map<string, number>();
      let line = 0;
      for (const row of rows) {
        if (row.line !== undefined) line++;
        else lines.set(row.code ?? '', line);
      }
      for (const [index, place] of places.entries()) expect([place, lines.get(`v${index}`)]).toEqual([place, lineIn(pointerNames(place))]);
    }),
    { numRuns: 100 },
  );
});

const long = {
  text: 'x'.repeat(14_345),
  items: Array.from({ length: 5_000 }, (_, id) => ({ id })),
  deep: JSON.parse(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`),
};

test('a long or deep body is cut, states how much is missing, and still shows the values with violations', () => {
  const deepest = `/deep${'/a'.repeat(300)}`;
  const rows = rowsOf(render(BodyView, { body: long, violations: ['/items/4321/id', deepest].map((at) => violation(`/body${at}`, at)) }));
  const lines = rows.map(({ line, code }) => line?.trim() ?? code);
  expect(rows.length).toBeLessThan(1500);
  expect(lines[1]).toMatch(/^"text": "x{2000}"… 12,345 characters more,$/);
  expect(lines).toContain('… 4,221 more');
  expect(lines[lines.indexOf('/items/4321/id') - 1]).toBe('"id": 4321');
  expect(lines).toContain('… 678 more');
  expect(lines[lines.indexOf(deepest) - 1]).toBe('"a": 1');
  expect(rowsOf(render(BodyView, { body: long, violations: [] })).map(({ line }) => line?.trim())).toContain('… 1 more');
});

test.each([
  ['no body', undefined, undefined, 'No body.'],
  ['a body that was left out', undefined, 'Not recorded.', 'Not recorded.'],
  ['a text that is not JSON', '{"a":\n<b>', undefined, '{"a":\n<b>'],
  ['an empty object', {}, undefined, '{}'],
])('the violations of %s are under it', (_, body, note, shown) => {
  const markup = render(BodyView, { body, note, violations: [violation('/response/body/a')], prefix: '/response/body' });
  expect(textOf(markup).replace(/\n(?=property)/, '')).satisfy((text: string) => text.startsWith(`${shown}property-type`));
});
