import { defineConfig } from 'vitest/config';
import { contractProjects } from './contracts/vitest/projects.ts';

export default defineConfig({
  test: {
    // A busy machine is no fault of the code's.
    testTimeout: 20_000,
    // Neither Pact nor Prism's installer is to tell anyone that they were used.
    env: { PACT_DO_NOT_TRACK: 'true', SCARF_ANALYTICS: 'false' },
    projects: [{ test: { name: 'test', include: ['test/**/*.test.ts'], isolate: false } }, ...contractProjects],
  },
});
