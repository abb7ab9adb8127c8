import { type Command, InvalidArgumentError } from 'commander';
import { nearMiss } from '../contract/near-miss.ts';
import { type ReporterName, reporterNames } from '../report/reporters.ts';
import { fail } from './fail.ts';
import { RepeatableOption } from './options.ts';
import { checkWritable } from './write-whole-file.ts';

/** A requested report and its file; undefined for the command's own output. */
export type RequestedReport = { readonly name: ReporterName; file: string | undefined };

/** The requested reports, and the gates that the run has to pass. */
export type ReportOptions = {
  readonly reporter: readonly RequestedReport[];
  /** In percent. */
  readonly minCoverage?: number;
  readonly allowEmpty: boolean;
};

/** Adds the options of reports to a command, and checks before it runs that every report can be written. */
export function addReportOptions(command: Command): Command {
  const requested: RequestedReport[] = [];
  return command
    .addOption(
      new RepeatableOption('-r, --reporter <name>', `report format; can be repeated (choices: ${reporterNames.join(', ')})`)
        .default(requested, 'text')
        .argParser((text) => {
          requested.push({ name: reporterNamed(text), file: undefined });
          return requested;
        }),
    )
    .addOption(
      new RepeatableOption('-o, --output <file>', 'file for the report of the preceding --reporter; can be repeated').argParser(
        (file: string) => setFile(requested, file),
      ),
    )
    .option('--min-coverage <percent>', 'fail if API coverage is below this percentage', parsePercent)
    .option('--allow-empty', 'exit with 0 even if nothing was checked', false)
    .hook('preAction', () => rejectConflicts(requested));
}

/** Returns whether a requested report shows requests and responses. */
export function showsExchanges({ reporter }: Pick<ReportOptions, 'reporter'>): boolean {
  return reporter.some(({ name }) => name === 'html');
}

function rejectConflicts(requested: readonly RequestedReport[]): void {
  for (const { file } of requested) checkWritable(file);
  const twice = requested.find(({ file }, index) => file !== undefined && requested.findIndex((one) => one.file === file) < index);
  if (twice !== undefined) fail(`two reports have the same file ${twice.file}. Give each --output a different file.`);
  const [first, second] = requested.filter(({ name, file }) => file === undefined && name !== 'github');
  if (first !== undefined && second !== undefined)
    fail(
      `the reports ${first.name} and ${second.name} cannot share standard output. Write one to a file: --reporter ${second.name} --output FILE.`,
    );
}

function setFile(requested: RequestedReport[], file: string): void {
  if (file === '') throw new InvalidArgumentError('The name of the file is empty.');
  const last = requested.at(-1);
  if (last === undefined) throw new InvalidArgumentError('Put --reporter before --output: --reporter text --output FILE.');
  if (last.file !== undefined)
    throw new InvalidArgumentError(`The report ${last.name} already has the file ${last.file}. Put another --reporter before it.`);
  last.file = file;
}

function reporterNamed(text: string): ReporterName {
  const name = reporterNames.find((one) => one === text);
  if (name !== undefined) return name;
  const near = nearMiss(text, reporterNames);
  throw new InvalidArgumentError(near === undefined ? `Expected one of ${reporterNames.join(', ')}.` : `Did you mean ${near}?`);
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (!/^\d+(?:\.\d+)?$/.test(text) || percent > 100) throw new InvalidArgumentError('Expected a number from 0 to 100.');
  return percent;
}
