import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { contractProjects } from './contracts/vitest/projects.ts';

export default defineConfig({
  test: {
    // One more than there are processors, for many tests wait for other processes, or for time to pass.
    maxWorkers: availableParallelism() + 1,
    // Neither Pact nor Prism's installer is to tell anyone that they were used.
    // What tests start compiles what it loads once: Pact's verifier, compilers, npm.
    env: { PACT_DO_NOT_TRACK: 'true', SCARF_ANALYTICS: 'false', NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    // In milliseconds: some tests start Node several times, which takes long on a machine that has other things to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Beside the provider's tests and not before them, so that no processor is idle while the longest of those run.
    projects: [
      {
        test: {
          name: 'test',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/build-command.ts'],
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      ...contractProjects,
    ],
  },
});
