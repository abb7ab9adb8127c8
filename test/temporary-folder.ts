import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Makes an empty folder that is removed after the tests of this file or `describe`. Call it outside of a test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowservice-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
