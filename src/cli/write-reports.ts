import { appendFileSync } from 'node:fs';
import { flowService } from '../contract/flow-service.ts';
import { type ReporterName, reporters } from '../report/reporters.ts';
import { exitCodeOf, type Verification } from '../verification/verification.ts';
import { fail, notify, reasonOf } from './fail.ts';
import type { AskedReport, ReportOptions } from './report-options.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Reports that a program reads as a whole, so that another line on their stream would break them. */
const whole: ReadonlySet<ReporterName> = new Set(['json', 'junit', 'sarif', 'html']);

/**
 * Writes every report that is asked for, each whole or not at all, to its file or to the stream; text if none is, and annotations
 * besides if GitHub Actions runs. The verdict follows on standard error unless a report in text on the stream ends with it. Sets the
 * process's exit code to the verification's.
 */
export async function writeReports(
  verification: Verification,
  { reporter }: Pick<ReportOptions, 'reporter'>,
  stream: NodeJS.WriteStream,
): Promise<void> {
  const asked: AskedReport[] = reporter.length === 0 ? [{ name: 'text', file: undefined }] : [...reporter];
  if (process.env.GITHUB_ACTIONS === 'true' && !asked.some(({ name }) => name === 'github'))
    asked.push({ name: 'github', file: undefined });
  for (const { name, file } of asked) {
    const format = await reporters[name]();
    const text = format(verification, { colour: file === undefined && stream.isTTY && stream.hasColors(), contract: flowService });
    if (file === undefined) stream.write(text);
    else writeWholeFile(file, text);
  }
  if (asked.some(({ name }) => name === 'github')) await writeSummary(verification);
  const printed = asked.filter(({ file }) => file === undefined).map(({ name }) => name);
  const isLastOnStream = printed.includes('text') || (stream === process.stderr && printed.some((name) => whole.has(name)));
  if (!isLastOnStream) {
    const { verdictText } = await import('../report/format-text.ts');
    for (const line of verdictText(verification).split('\n')) notify(line);
  }
  process.exitCode = exitCodeOf(verification);
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
