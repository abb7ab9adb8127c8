/**
 * The global setup of Vitest, Jest or node:test, for the process that runs the tests. It gives the pact exactly the interactions of a run:
 * the run begins when this module is loaded and ends with the process, so that no teardown is needed.
 *
 * @packageDocumentation
 */
import { relative } from 'node:path';
import { atExit } from './at-exit.ts';
import { beginRun, currentRun, endRun, forgetClaims, type UnpublishedPact } from './pact-run.ts';
import type { PublishedPact } from './publish-pact.ts';

/** The parts of Vitest's project or Jest's configuration that are read. */
export type TestRunner = {
  /** Jest: the names of the tests to run. */
  readonly testNamePattern?: unknown;
  /** Vitest: its configuration. */
  readonly config?: {
    /** The names of the tests to run. */
    readonly testNamePattern?: unknown;
  };
  /** Vitest: calls back before each further run of the watch mode. */
  readonly onTestsRerun?: (callback: () => void) => void;
};

let isPartial = process.execArgv.some((argument) => /^--test-(?:name-pattern|skip-pattern|only)\b/.test(argument));
let run: string | undefined;

// Another process of the same run inherits the variable.
if (currentRun() === undefined) {
  // `node --import` loads it in the process of each test file, whose contracts would overwrite each other.
  if (process.env.NODE_TEST_CONTEXT !== undefined)
    throw new Error('flowservice-kit/pact/setup was loaded in the process of a test file. Load it with --test-global-setup.');
  const begun = beginRun();
  run = begun;
  atExit((code) => report(endRun(begun, { passed: code === 0, isPartial })));
}

/**
 * Prepares a run of tests. Vitest calls it once, and a callback before each further run of its watch mode; Jest calls it before each run.
 * Interactions that only a part of the tests would write stay in the pact.
 */
export default function setup(runner: TestRunner = {}): void {
  isPartial = [runner.testNamePattern, runner.config?.testNamePattern].some(Boolean);
  if (run === undefined) return;
  const begun = run;
  if (runner.onTestsRerun === undefined) forgetClaims(begun);
  else runner.onTestsRerun(() => forgetClaims(begun));
}

function report(pacts: readonly (PublishedPact | UnpublishedPact)[]): void {
  for (const pact of pacts) process.stderr.write('fault' in pact ? complaint(pact) : summary(pact));
  // A run whose contract is out of date must not count as successful.
  if (pacts.some((pact) => 'fault' in pact)) process.exitCode = 1;
}

function complaint({ file, fault }: UnpublishedPact): string {
  return `flowservice: cannot write ${relative('', file)}: ${fault}. Correct or delete that file, and run the tests again.\n`;
}

function summary({ file, ...changes }: PublishedPact): string {
  const lists = Object.entries(changes).filter(([, descriptions]) => descriptions.length > 0);
  const lines = lists.flatMap(([how, descriptions]) => descriptions.map((description) => `  ${how}: ${JSON.stringify(description)}\n`));
  return `Wrote ${relative('', file)}\n${lines.join('')}`;
}
