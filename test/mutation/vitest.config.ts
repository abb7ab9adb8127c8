import { matchesGlob } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import whole from '../../vitest.config.ts';
import { areas, areaVariable } from './areas.ts';

const { projects, ...shared } = whole.test ?? {};

const { tests = ['**/*'] } = areas[process.env[areaVariable] ?? ''] ?? {};

/** Runs the tests in the order of the area's list. The first ones are quick, and notice most of its mutants. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => tests.findIndex((name) => matchesGlob(moduleId, `**/test/${name}.test.ts`));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

/** The tests of an area that run the product in their own process, where the mutant is. */
export default defineConfig({
  test: {
    ...shared,
    sequence: { sequencer: InOrder },
    // In milliseconds. Stryker ends the mutants that run for ever; only a busy machine needs longer than the other tests may take.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    include: tests.map((name) => `test/${name}.test.ts`),
    exclude: [
      // Random input: the same mutant would be noticed in one run and not in another.
      'test/check/{find-operation,properties}.test.ts',
      'test/mock/model.test.ts',
      'test/redaction/reports.test.ts',
      'test/report/machine-reports.test.ts',
      // Only other processes, or the built package.
      'test/formats/{as-newman-sends,playwright-har}.test.ts',
      'test/mock/{deterministic,open-database,optional-peers,state,state-file,vitest-concurrency}.test.ts',
    ],
  },
});
