import { defineConfig } from 'vitest/config';
import { contractProjects } from './contracts/vitest/projects.ts';

export default defineConfig({
  test: {
    // One for each processor: left to itself, Vitest keeps one processor free, which of two is half.
    maxWorkers: '100%',
    // Neither Pact nor Prism's installer is to tell anyone that they were used.
    env: { PACT_DO_NOT_TRACK: 'true', SCARF_ANALYTICS: 'false' },
    // In milliseconds: some tests start Node several times, which takes long on a machine that has other things to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Beside the provider's tests and not before them, so that no processor is idle while the longest of those run.
    projects: [
      { test: { name: 'test', include: ['test/**/*.test.ts'], isolate: false, sequence: { groupOrder: 1 } } },
      ...contractProjects,
    ],
  },
});
