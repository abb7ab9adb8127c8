import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { contractProjects } from './contracts/vitest/projects.ts';

export default defineConfig({
  test: {
    // Node runs TypeScript itself; that Vite transforms every module for it took a tenth of the time.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    isolate: false,
    // One more than there are processors, for many tests wait for other processes, or for time to pass.
    maxWorkers: availableParallelism() + 1,
    // Neither Pact nor Prism's installer is to tell anyone that they were used.
    env: { PACT_DO_NOT_TRACK: 'true', SCARF_ANALYTICS: 'false' },
    // In milliseconds: some tests start Node several times, which takes long on a machine that has other things to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Beside the provider's tests and not before them, so that no processor is idle while the longest of those run.
    projects: [
      {
        extends: true,
        test: {
          name: 'test',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/build-package.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      ...contractProjects,
    ],
  },
});
