import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, type RunnerTask } from 'vitest';
import { publishPacts } from './publish-pacts.ts';

/**
 * An empty folder for the pacts of a test file, for Pact only ever adds to a pact and would keep interactions that no test has any
 * more. Once every test of the file has passed, its pacts take the committed ones' place; after a part of the tests they do not.
 */
export function freshPacts(committed: string): string {
  const fresh = mkdtempSync(join(tmpdir(), 'flowservice-pacts-'));
  let tests: readonly RunnerTask[] = [];
  afterEach(({ task }) => {
    tests = task.file.tasks;
  });
  afterAll(() => {
    try {
      if (tests.length > 0 && tests.every(({ result }) => result?.state === 'pass')) publishPacts(fresh, committed);
    } finally {
      rmSync(fresh, { recursive: true });
    }
  });
  return fresh;
}
