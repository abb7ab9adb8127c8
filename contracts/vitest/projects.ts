import type { TestProjectInlineConfiguration } from 'vitest/config';

/** For tests that do not belong to the run of the consumer tests. */
export const outsidePactRun = { FLOWSERVICE_PACT_RUN: '' };

/** The contract tests. A contract that the consumer's tests write is verified by the next run, because it fails the run if it changed. */
export const contractProjects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'consumer',
      include: ['contracts/consumer.test.ts'],
      globalSetup: ['contracts/vitest/global-setup.ts'],
    },
  },
  {
    extends: true,
    test: {
      name: 'provider',
      env: outsidePactRun,
      include: ['contracts/**/*.test.ts'],
      exclude: ['contracts/consumer.test.ts'],
    },
  },
];
