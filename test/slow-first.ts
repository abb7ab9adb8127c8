import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, most of them because they start other programs. */
const slow: ReadonlySet<string> = new Set([
  'test/pages/pages',
  'test/package/examples',
  'test/package/package',
  'test/api-docs/api-docs',
  'test/hostile/broken-upstream',
  'test/cli/exec',
  'test/client/scenarios',
  'contracts/real-service',
  'test/cli/interrupted',
  'test/package/action',
  'test/mutants/rivals',
  'test/inspector/accessibility',
]);

/**
 * Begins with the slow files, so that no processor is idle while one of them ends the run. Without the times of an earlier run, as in a new
 * clone, Vitest begins with the longest source, and these are short.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification): boolean =>
      slow.has(moduleId.slice(this.ctx.config.root.length + 1).replace('.test.ts', ''));
    const { yes = [], no = [] } = Object.groupBy(await super.sort(files), (file) => (isSlow(file) ? 'yes' : 'no'));
    return [...yes, ...no];
  }
}
