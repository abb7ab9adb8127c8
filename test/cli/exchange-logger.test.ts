import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchangeLogger } from '../../src/cli/exchange-logger.ts';

const note = fc.oneof({ weight: 9, arbitrary: fc.nat(300) }, fc.nat(80_000)).map((length) => 'ü€'.repeat(length / 2));

test('writes every line, in their order and whole, however many and how long', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(note, { maxLength: 40 }), async (notes) => {
      const stream = new PassThrough({ highWaterMark: 1 << 30 });
      const { log, flush } = exchangeLogger('text', stream);
      const answer = { status: 201, violations: [], headers: {} };
      for (const own of notes) log({ method: 'POST', target: '/connections', milliseconds: 0.2, answer, note: own });
      flush();
      const written = stripVTControlCharacters(String(stream.read() ?? ''));
      expect(written).toBe(notes.map((own) => `POST /connections 201 0.2 ms (${own})\n`).join(''));
    }),
    { numRuns: 30 },
  );
});

test('lets no line wait', async () => {
  const stream = new PassThrough();
  exchangeLogger('json', stream).log({
    method: 'GET',
    target: '/connections?limit=1',
    milliseconds: 1.26,
    answer: { status: 200, violations: [], headers: { 'x-request-id': 'a' } },
  });
  await wait(100);
  expect(JSON.parse(String(stream.read()))).toEqual({
    method: 'GET',
    path: '/connections',
    status: 200,
    milliseconds: 1.3,
    requestId: 'a',
    violations: [],
  });
});
