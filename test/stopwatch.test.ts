import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = 'test/stopwatch.test.ts';
const tests = globSync(['test/**/*.test.ts', 'contracts/*.test.ts'], { cwd: root }).filter((file) => file !== own);

/** Less than the default limit of 60,000 milliseconds. */
const short = '[1-5]?\\d_?\\d{3}|\\d{1,3}';

test.each([
  ['measures elapsed time', /performance\.now\(|process\.hrtime/],
  ['shortens its time limit', new RegExp(`^\\}, (?:${short})\\);|^ {2}(?:${short}),\\n\\);|^test.*', \\{ timeout: (?:${short}) \\}`, 'm')],
  // A locator of Playwright waits without an argument, for as long as test/inspector/open-inspector.ts and Playwright allow.
  ['waits for a condition with a limit of a second', /(?<!\bruns\.)\b(?:waitFor|waitUntil|poll)\((?!\))(?![\s\S]{0,200}timeout: 50_000)/],
])('no test %s, which would fail on a busy machine', (_, pattern) => {
  expect(tests.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
