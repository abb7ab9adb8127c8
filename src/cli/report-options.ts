import { type Command, InvalidArgumentError } from 'commander';
import { formatText } from '../report/format-text.ts';
import type { Verification } from '../verification/verification.ts';

/** What a report is made from. */
export type ReportOptions = { readonly minCoverage?: number };

/** Adds the options of a report to a command. */
export function addReportOptions(command: Command): Command {
  return command.option('--min-coverage <percent>', 'fail where less of the description is exercised', parsePercent);
}

/** Writes the report, and says whether enough is exercised. */
export function writeReport(verification: Verification, { minCoverage = 0 }: ReportOptions, stream: NodeJS.WriteStream): boolean {
  stream.write(formatText(verification, { colour: stream.isTTY }));
  const { covered, total } = verification.coverage;
  const percent = (covered / total) * 100;
  if (percent >= minCoverage) return true;
  stream.write(`flowservice: ${percent.toFixed(1)} % of the description is exercised, less than ${minCoverage} %.\n`);
  return false;
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (!/^\d+(?:\.\d+)?$/.test(text) || percent > 100) throw new InvalidArgumentError('Give a number from 0 to 100.');
  return percent;
}
