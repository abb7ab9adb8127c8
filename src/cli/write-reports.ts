import { appendFileSync } from 'node:fs';
import { reporters } from '../report/reporters.ts';
import { coveragePercent } from '../verification/coverage-percent.ts';
import type { Verification } from '../verification/verification.ts';
import { fail, reasonOf } from './fail.ts';
import type { AskedReport, ReportOptions } from './report-options.ts';
import { writeWholeFile } from './write-whole-file.ts';

/**
 * Writes every report that is asked for, each whole or not at all, to its file or to the stream; text where none is, and annotations
 * besides where GitHub Actions runs. Tells whether enough of the description is exercised.
 */
export async function writeReports(
  verification: Verification,
  { reporter, minCoverage = 0 }: ReportOptions,
  stream: NodeJS.WriteStream,
): Promise<boolean> {
  const asked: AskedReport[] = reporter.length === 0 ? [{ name: 'text', file: undefined }] : [...reporter];
  if (process.env.GITHUB_ACTIONS === 'true' && !asked.some(({ name }) => name === 'github'))
    asked.push({ name: 'github', file: undefined });
  for (const { name, file } of asked) {
    const format = await reporters[name]();
    const text = format(verification, { colour: file === undefined && stream.isTTY && stream.hasColors() });
    if (file === undefined) stream.write(text);
    else writeWholeFile(file, text);
  }
  if (asked.some(({ name }) => name === 'github')) await writeSummary(verification);
  const percent = coveragePercent(verification.coverage);
  if (percent >= minCoverage) return true;
  process.stderr.write(`flowservice: ${percent.toFixed(1)} % of the description is exercised, less than ${minCoverage} %.\n`);
  return false;
}

/** The step's page in GitHub Actions is a file that is appended to. */
async function writeSummary(verification: Verification): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return;
  const { formatSummary } = await import('../report/format-github.ts');
  try {
    appendFileSync(file, formatSummary(verification));
  } catch (error) {
    fail(`cannot write the step summary ${file} (${reasonOf(error)}). Unset GITHUB_STEP_SUMMARY, or let this process write there.`);
  }
}
