import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runsVariable } from '../runs.ts';
import type { Report, Section } from './section.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How many times as many random cases are checked as in `npm test`. */
const factor = 20;

/** Runs the tests of properties, such as the model of the mock, with many more random cases. */
export function soakProperties(report: Report): Section {
  const files = globSync('test/**/*.test.ts', { cwd: root }).filter((file) =>
    readFileSync(`${root}/${file}`, 'utf8').includes("/runs.ts'"),
  );
  report(`properties of ${files.length} files`);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'test', '--testTimeout=3600000', ...files],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', [runsVariable]: `${factor}` } },
  );
  return {
    title: `properties, with ${factor} times as many random cases as in npm test`,
    lines: stdout.match(/^ +Tests .*$/gm) ?? [],
    faults: status === 0 ? [] : (stdout.match(/^ FAIL .*$/gm) ?? ['the tests did not run']),
  };
}
