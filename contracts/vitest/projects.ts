import type { TestProjectInlineConfiguration } from 'vitest/config';

/** The contract tests: the consumer's first, for they write the pact that the others verify. */
export const contractProjects: TestProjectInlineConfiguration[] = [
  { test: { name: 'consumer', include: ['contracts/consumer.test.ts'], isolate: false, sequence: { groupOrder: 0 } } },
  {
    test: {
      name: 'provider',
      include: ['contracts/**/*.test.ts'],
      exclude: ['contracts/consumer.test.ts'],
      isolate: false,
      sequence: { groupOrder: 1 },
    },
  },
];
