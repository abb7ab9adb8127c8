import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeShelf } from '../../mock/store/shelf.ts';

/** The first two of each three have the same hash. */
const ids = [
  '00000000-0000-4000-8000-00000004b9cc',
  '00000000-0000-4000-8000-0000000b2b18',
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-00000004b9cb',
  '00000000-0000-4000-8000-0000000b2b19',
  '00000000-0000-4000-8000-000000000002',
];

const id = fc.constantFrom(...ids);
const step = fc.oneof(
  fc.record({ what: fc.constant('add' as const), id }),
  fc.record({ what: fc.constantFrom('remove' as const, 'replace' as const), id }),
  fc.record({ what: fc.constant('move' as const), id }),
  // Enough of them for gaps to be closed.
  fc.record({ what: fc.constant('come and go' as const), id }),
);

test('a shelf has what was put there and not removed, newest first, ids of the same hash told apart', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let idAt: string[] = [];
      const text = (of: string): number => idAt.push(of) - 1;
      const shelf = makeShelf((at) => idAt[at] ?? '');
      let expected: { id: string; sequence: number; text: number }[] = [];
      let sequence = 0;
      for (const { what, id: of } of steps) {
        const known = expected.find((one) => one.id === of);
        if (what === 'add' && known === undefined) {
          const placed = { sequence: ++sequence, text: text(of) };
          shelf.add(of, placed);
          expected.unshift({ id: of, ...placed });
        } else if (what === 'remove') {
          expect(shelf.remove(of)).toBe(known !== undefined);
          expected = expected.filter((one) => one !== known);
        } else if (what === 'replace') {
          const written = text(of);
          shelf.replace(of, written);
          if (known !== undefined) known.text = written;
        } else if (what === 'move') {
          const old = expected.map((one) => one.text);
          idAt = expected.map((one) => one.id);
          shelf.move((at) => old.indexOf(at));
          expected.forEach((one, place) => {
            one.text = place;
          });
        } else if (what === 'come and go' && known === undefined) {
          for (let time = 0; time < 70; time++) {
            shelf.add(of, { sequence: ++sequence, text: text(of) });
            expect(shelf.remove(of)).toBe(true);
          }
        }
        expect(shelf.count()).toBe(expected.length);
        for (const one of ids) expect(shelf.find(one)).toBe(expected.find(({ id: own }) => own === one)?.text);
        const before = expected[0]?.sequence;
        expect([...shelf.newestFirst()]).toEqual(expected.map(({ id: _, ...placed }) => placed));
        expect([...shelf.newestFirst(before)]).toEqual(expected.slice(1).map(({ id: _, ...placed }) => placed));
      }
    }),
  );
});
