import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type PublishedPact, publishPact } from './publish-pact.ts';

/** The variable with the folder of a run. The processes of a test runner inherit it from the one that began the run. */
const variable = 'FLOWSERVICE_PACT_RUN';

/** Interactions of this process, if no run has begun. */
const claimed = new Set<string>();

/** Returns the folder of the run that this process belongs to; undefined if none has begun. */
export function currentRun(): string | undefined {
  return process.env[variable] || undefined;
}

/** Begins a run for this process and those that it starts from now on. Returns its folder. */
export function beginRun(): string {
  const run = mkdtempSync(join(tmpdir(), 'flowservice-pacts-'));
  process.env[variable] = run;
  forgetClaims(run);
  return run;
}

/** Lets each interaction be written again, because a test runner that watches files runs some tests a second time. */
export function forgetClaims(run: string): void {
  rmSync(join(run, 'claims'), { recursive: true, force: true });
  mkdirSync(join(run, 'claims'));
}

/**
 * Returns the folder that Pact writes to in place of `dir`: an empty one of the run, because Pact only adds to a contract and would keep
 * the interactions of renamed and removed tests.
 */
export function folderInRun(dir: string): string {
  const run = currentRun();
  if (run === undefined) return dir;
  const target = resolve(dir);
  const folder = join(run, 'pacts', digest(target));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'target'), target);
  return folder;
}

/**
 * Claims the name of an interaction for one test. Returns a function that gives it back; undefined if another test has it, be it of another
 * process of the run.
 */
export function claim(name: string): (() => void) | undefined {
  const run = currentRun();
  if (run === undefined) {
    if (claimed.has(name)) return undefined;
    claimed.add(name);
    return () => void claimed.delete(name);
  }
  const file = join(run, 'claims', digest(name));
  try {
    writeFileSync(file, '', { flag: 'wx' });
    return () => rmSync(file, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}

/** The outcome of a run: whether its tests passed, and whether it ran only tests with some names. */
export type RunOutcome = { readonly passed: boolean; readonly isPartial: boolean };

/** A contract that could not replace the earlier one. */
export type UnpublishedPact = { readonly file: string; readonly fault: string };

/**
 * Ends a run. If its tests passed, its contracts replace the earlier ones; those of a partial run are added to them. Returns the contracts
 * that changed, and those that could not be written.
 */
export function endRun(run: string, { passed, isPartial }: RunOutcome): readonly (PublishedPact | UnpublishedPact)[] {
  try {
    const folders = readdirSync(run).includes('pacts') ? readdirSync(join(run, 'pacts')) : [];
    if (!passed) return [];
    return folders.flatMap((name) => {
      const folder = join(run, 'pacts', name);
      const target = readFileSync(join(folder, 'target'), 'utf8');
      const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
      return files.sort().flatMap((file) => tryToPublish(join(folder, file), join(target, file), isPartial) ?? []);
    });
  } finally {
    delete process.env[variable];
    rmSync(run, { recursive: true, force: true });
  }
}

/** Publishes a contract. Its fault must not keep the others from being published. */
function tryToPublish(written: string, file: string, isPartial: boolean): PublishedPact | UnpublishedPact | undefined {
  try {
    return publishPact(written, file, isPartial);
  } catch (error) {
    return { file, fault: error instanceof Error ? error.message : String(error) };
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
