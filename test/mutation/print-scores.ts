// `npm run mutation`: changes the product in thousands of small ways, one at a time, and counts the changes that the tests notice. Prints
// each change that they do not notice. Exits 1 if an area's score is below its least, and 2 if the arguments are invalid.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { runsVariable } from '../runs.ts';
import { type Area, areas, areaVariable } from './areas.ts';
import { mutatedFiles, type Selection } from './mutated-files.ts';
import { isExcused } from './survivors.ts';

const usage = `Usage: npm run mutation [-- [--changed COMMIT] [--sample N [--offset N]] [--concurrency N] [--ignore-static] [AREA...]], AREA being ${Object.keys(areas).join(', ')}.`;
const { selection, names, concurrency, ignoreStatic } = readOptions();
const scores: string[] = [];
for (const name of names) {
  const area = areas[name];
  const files = area === undefined ? [] : filesOf(area);
  if (area !== undefined && files.length > 0) scores.push(await scoreOf(name, area, files));
}
console.log(
  scores.length === 0 ? 'No file to mutate.' : ['', 'area          mutants  noticed  excused   score   least', ...scores].join('\n'),
);

function filesOf(area: Area): readonly string[] {
  try {
    return mutatedFiles(area, selection);
  } catch (error) {
    console.error(`mutation: ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}

/** Runs the mutants of some files of an area. */
async function scoreOf(name: string, { least }: Area, files: readonly string[]): Promise<string> {
  // For vitest.config.ts. With Stryker's own option `testFiles`, mutants of code that runs when its module is loaded are never active.
  process.env[areaVariable] = name;
  process.env[runsVariable] = '4';
  const results = await new Stryker({
    mutate: [...files],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './test/mutation/survivor-reporter.ts'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic,
    reporters: ['survivors', 'progress-append-only'],
    ...(concurrency === undefined ? {} : { concurrency }),
    // Not in the project, where other tests would find the copies of its files.
    tempDirName: join(tmpdir(), `flowservice-mutation-${process.pid}`),
    // A busy machine may be slow. Only an endless loop needs the time limit.
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 30,
    // Node strips the types and does not check them.
    disableTypeChecks: false,
    allowEmpty: true,
  }).runMutationTest();
  const valid = results.filter(({ status }) => status !== 'CompileError' && status !== 'RuntimeError' && status !== 'Ignored');
  const noticed = valid.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const excused = valid.filter((mutant) => mutant.status === 'Survived' && isExcused(mutant)).length;
  const score = valid.length === excused ? 100 : (100 * noticed) / (valid.length - excused);
  if (score < least) process.exitCode = 1;
  return [
    name.padEnd(12),
    String(valid.length).padStart(8),
    String(noticed).padStart(8),
    String(excused).padStart(8),
    `${score.toFixed(1).padStart(6)}%`,
    `${least.toFixed(1).padStart(6)}%`,
  ].join(' ');
}

type Options = {
  readonly selection: Selection;
  readonly names: readonly string[];
  readonly concurrency: number | undefined;
  /** Whether mutants of code that runs when its module is loaded are left out. */
  readonly ignoreStatic: boolean;
};

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      options: {
        changed: { type: 'string' },
        sample: { type: 'string', default: '1' },
        offset: { type: 'string', default: '0' },
        concurrency: { type: 'string' },
        'ignore-static': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [oneIn, offset] = [Number(values.sample), Number(values.offset)];
    const concurrency = values.concurrency === undefined ? undefined : Number(values.concurrency);
    const isCount = (number: number): boolean => Number.isInteger(number) && number > 0;
    if (isCount(oneIn) && isCount(offset + 1) && isCount(concurrency ?? 1) && positionals.every((name) => areas[name] !== undefined))
      return {
        selection: { changedSince: values.changed, oneIn, offset },
        names: positionals.length === 0 ? Object.keys(areas) : positionals,
        concurrency,
        ignoreStatic: values['ignore-static'],
      };
  } catch {
    // The same advice as for an unknown area.
  }
  console.error(`mutation: invalid arguments. ${usage}`);
  process.exit(2);
}
