import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** An empty folder that is gone once the tests of this file, or of this `describe`, have ended; to be asked for outside of a test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowservice-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
