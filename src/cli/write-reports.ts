import { appendFileSync } from 'node:fs';
import type { Contract } from '../contract/contract.ts';
import { type ReporterName, reporters } from '../report/reporters.ts';
import { exitCodeOf, type Verification } from '../verification/verification.ts';
import { fail, notify, reasonOf } from './fail.ts';
import type { ReportOptions, RequestedReport } from './report-options.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Reports for programs, which another line on the same stream would break. */
const machineReadable: ReadonlySet<ReporterName> = new Set(['json', 'junit', 'sarif', 'html']);

/**
 * Writes every requested report to its file or to the stream: text by default, and annotations as well in GitHub Actions. Each
 * unreadable file and the verdict follow on standard error, unless a text report on the stream has them. Sets the process's exit code.
 */
export async function writeReports(
  verification: Verification,
  { reporter, contract }: Pick<ReportOptions, 'reporter'> & { readonly contract: Contract },
  stream: NodeJS.WriteStream,
): Promise<void> {
  const requested: RequestedReport[] = reporter.length === 0 ? [{ name: 'text', file: undefined }] : [...reporter];
  if (process.env.GITHUB_ACTIONS === 'true' && !requested.some(({ name }) => name === 'github'))
    requested.push({ name: 'github', file: undefined });
  for (const { name, file } of requested) {
    const format = await reporters[name]();
    const text = format(verification, { color: file === undefined && stream.isTTY && stream.hasColors(), contract });
    if (file === undefined) stream.write(text);
    else writeWholeFile(file, text);
  }
  if (requested.some(({ name }) => name === 'github')) await writeSummary(verification);
  const printed = requested.filter(({ file }) => file === undefined).map(({ name }) => name);
  const isLastOnStream = printed.includes('text') || (stream === process.stderr && printed.some((name) => machineReadable.has(name)));
  if (!isLastOnStream) {
    for (const { name, problem } of verification.inputs) if (problem !== undefined) notify(`cannot read ${name}. ${problem}`);
    const { verdictText } = await import('../report/format-text.ts');
    for (const line of verdictText(verification).split('\n')) notify(line);
  }
  process.exitCode = exitCodeOf(verification);
}

/** Appends the summary of a step to the file that GitHub Actions provides. */
async function writeSummary(verification: Verification): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return;
  const { formatSummary } = await import('../report/format-github.ts');
  try {
    appendFileSync(file, formatSummary(verification));
  } catch (error) {
    fail(
      `cannot write the step summary ${file} (${reasonOf(error)}). Unset GITHUB_STEP_SUMMARY, or allow this process to write to the file.`,
    );
  }
}
