import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastTexts } from '../../mock/last-texts.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.nat(5000).map((length) => 'ü'.repeat(length)),
);

test('the last texts are there as they were, oldest first, however long those before them were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.option(text, { freq: 20 }), { maxLength: 30 }), (size, steps) => {
      const texts = lastTexts(size);
      let expected: string[] = [];
      for (const step of steps) {
        if (step === null) texts.clear();
        else texts.push(step);
        expected = step === null ? [] : [...expected, step].slice(-size);
      }
      expect(texts.all()).toEqual(expected);
    }),
  );
});
