import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, type RunnerTask } from 'vitest';
import { publishPacts } from './publish-pacts.ts';

/**
 * Creates an empty folder for the pacts of a test file, because Pact only adds to a pact and would keep interactions of deleted tests.
 * If every test of the file passes, the new pacts replace the committed ones.
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
