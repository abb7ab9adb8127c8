import type { TestProjectInlineConfiguration } from 'vitest/config';

/** The contract tests. The consumer's run first, because they write the pact that the others verify. */
export const contractProjects: TestProjectInlineConfiguration[] = [
  { extends: true, test: { name: 'consumer', include: ['contracts/consumer.test.ts'], sequence: { groupOrder: 0 } } },
  {
    extends: true,
    test: {
      name: 'provider',
      include: ['contracts/**/*.test.ts'],
      exclude: ['contracts/consumer.test.ts'],
      sequence: { groupOrder: 1 },
    },
  },
];
