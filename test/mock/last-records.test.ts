import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ByteRecord, lastRecords } from '../../mock/last-records.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.nat(5000).map((length) => 'ü'.repeat(length)),
);
const bytes = fc.uint8Array({ maxLength: 40 });

test('the last records are there as they were, oldest first, however long those before them were', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5 }),
      fc.array(fc.option(fc.record({ head: text, bytes, tail: text }), { freq: 20 }), { maxLength: 30 }),
      (size, steps) => {
        const records = lastRecords(size);
        let expected: ByteRecord[] = [];
        for (const step of steps) {
          if (step === null) records.clear();
          else records.push(step);
          expected = step === null ? [] : [...expected, step].slice(Math.max(0, expected.length + 1 - size));
        }
        expect(records.all().map(({ bytes: own, ...record }) => ({ ...record, bytes: new Uint8Array(own) }))).toEqual(expected);
      },
    ),
  );
});
