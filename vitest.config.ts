import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { contractProjects, outsidePactRun } from './contracts/vitest/projects.ts';
import { SlowFirst } from './test/slow-first.ts';

// Node keeps compiled code here, so that of the many processes that tests start only the first compiles a file. One folder for each run,
// because Node never deletes from it.
const compiled = mkdtempSync(join(tmpdir(), 'flowservice-compiled-'));
process.env.NODE_COMPILE_CACHE = compiled;
process.once('exit', () => rmSync(compiled, { recursive: true, force: true }));

export default defineConfig({
  test: {
    // Node runs TypeScript itself. Transforming every module with Vite took a tenth of the time.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    isolate: false,
    // One more than the processors, because many tests wait for other processes or for time to pass.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: SlowFirst },
    // Switches off the usage data of Pact and of Prism's installer.
    env: { PACT_DO_NOT_TRACK: 'true', SCARF_ANALYTICS: 'false' },
    // In milliseconds. Some tests start Node several times, which is slow on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All in parallel, so that no processor is idle while the longest contract tests run.
    projects: [
      {
        extends: true,
        test: {
          name: 'test',
          env: outsidePactRun,
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/build-package.ts'],
        },
      },
      ...contractProjects,
    ],
  },
});
