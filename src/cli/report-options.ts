import { type Command, InvalidArgumentError } from 'commander';
import { nearMiss } from '../contract/near-miss.ts';
import { type ReporterName, reporterNames } from '../report/reporters.ts';
import { fail } from './fail.ts';
import { RepeatableOption } from './repeatable-option.ts';
import { checkWritable } from './write-whole-file.ts';

/** A report that is asked for, and the file that it goes to; undefined where it goes to the command's own output. */
export type AskedReport = { readonly name: ReporterName; file: string | undefined };

/** Which reports are made, and which gates the run has to pass. */
export type ReportOptions = {
  readonly reporter: readonly AskedReport[];
  /** In per cent. */
  readonly minCoverage?: number;
  readonly allowEmpty: boolean;
};

/** Adds the options of reports to a command, and checks before it runs whether all of them can be written. */
export function addReportOptions(command: Command): Command {
  const asked: AskedReport[] = [];
  return command
    .addOption(
      new RepeatableOption('-r, --reporter <name>', `format of the report (repeatable): ${reporterNames.join(', ')}`)
        .default(asked, 'text')
        .argParser((text) => {
          asked.push({ name: reporterNamed(text), file: undefined });
          return asked;
        }),
    )
    .addOption(
      new RepeatableOption('-o, --output <file>', 'file for the report of the --reporter before it (repeatable)').argParser(
        (file: string) => setFile(asked, file),
      ),
    )
    .option('--min-coverage <percent>', 'least coverage of the description, in percent, below which the exit code is 1', parsePercent)
    .option('--allow-empty', 'exit with 0 although nothing was checked', false)
    .hook('preAction', () => {
      for (const { file } of asked) checkWritable(file);
      const twice = asked.find(({ file }, index) => file !== undefined && asked.findIndex((one) => one.file === file) < index);
      if (twice !== undefined) fail(`two reports would be written to ${twice.file}. Give each --output a file of its own.`);
      const [first, second] = asked.filter(({ name, file }) => file === undefined && name !== 'github');
      if (first !== undefined && second !== undefined)
        fail(
          `the reports ${first.name} and ${second.name} would be mixed up. Send one to a file: --reporter ${second.name} --output FILE.`,
        );
    });
}

function setFile(asked: AskedReport[], file: string): void {
  if (file === '') throw new InvalidArgumentError('Name a file.');
  const last = asked.at(-1);
  if (last === undefined) throw new InvalidArgumentError('Put the --reporter whose report it is before it: --reporter text --output FILE.');
  if (last.file !== undefined)
    throw new InvalidArgumentError(`The report ${last.name} goes to ${last.file} already. Put another --reporter before it.`);
  last.file = file;
}

function reporterNamed(text: string): ReporterName {
  const name = reporterNames.find((one) => one === text);
  if (name !== undefined) return name;
  const near = nearMiss(text, reporterNames);
  throw new InvalidArgumentError(near === undefined ? `There is ${reporterNames.join(', ')}.` : `Did you mean ${near}?`);
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (!/^\d+(?:\.\d+)?$/.test(text) || percent > 100) throw new InvalidArgumentError('Give a number from 0 to 100.');
  return percent;
}
