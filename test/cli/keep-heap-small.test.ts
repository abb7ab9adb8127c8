import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../src/cli/keep-heap-small.ts', import.meta.url));

/** Leaves much behind that lives for a while, as requests do, and prints how large the space for young objects has become, in MB. */
const work = `
  const last = new Array(50_000);
  for (let i = 0; i < 600_000; i++) {
    last[i % last.length] = { i, text: [i] };
    if (i % 10_000 === 0) await new Promise(setImmediate);
  }
  const { getHeapSpaceStatistics } = process.getBuiltinModule('node:v8');
  console.log(getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size / 2 ** 20);`;

function youngMegabytes(before: string): number {
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', before + work], { encoding: 'utf8' }));
}

test('the space for young objects stays small', () => {
  expect(youngMegabytes(`(await import(${JSON.stringify(script)})).keepHeapSmall();`)).toBeLessThanOrEqual(16);
  expect(youngMegabytes('')).toBeGreaterThan(16);
});
