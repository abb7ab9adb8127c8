import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { contractProjects, outsidePactRun } from './contracts/vitest/projects.ts';

/** The code in the pages, the examples and the comments, which takes a third of the time: `npm run documentation`. Other tests run the product. */
const documentation = ['test/pages/pages.test.ts', 'test/package/examples.test.ts', 'test/api-docs/*.test.ts'];

const built = { env: outsidePactRun, globalSetup: ['test/build-package.ts'] };

export default defineConfig({
  test: {
    // Node runs TypeScript itself. Transforming every module with Vite took a tenth of the time.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    isolate: false,
    // One more than the processors, because many tests wait for other processes or for time to pass.
    maxWorkers: availableParallelism() + 1,
    // Switches off the usage data of Pact and of Prism's installer.
    env: { PACT_DO_NOT_TRACK: 'true', SCARF_ANALYTICS: 'false' },
    // In milliseconds. Some tests start Node several times, which is slow on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All in parallel, so that no processor is idle while the longest contract tests run.
    projects: [
      { extends: true, test: { ...built, name: 'test', include: ['test/**/*.test.ts'], exclude: documentation } },
      { extends: true, test: { ...built, name: 'documentation', include: documentation } },
      ...contractProjects,
    ],
  },
});
