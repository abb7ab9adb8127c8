import { Command, InvalidArgumentError } from 'commander';
import type { Profile } from '../check/profile.ts';
import { verifyFiles } from '../verification/verify-files.ts';
import { fail, notify } from './fail.ts';
import { notEmpty } from './not-empty.ts';
import { profileOption } from './profile-option.ts';
import { progressLine } from './progress-line.ts';
import { readEnvironment } from './read-environment.ts';
import { RepeatableOption } from './repeatable-option.ts';
import { addReportOptions, type ReportOptions } from './report-options.ts';
import { writeReports } from './write-reports.ts';

type Options = ReportOptions & {
  readonly profile: Profile;
  readonly host?: readonly string[];
  readonly environment?: string;
  readonly provider?: string;
};

/** `flowservice verify`: whether what consumers send, and what they expect, conforms. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('Tell whether the interactions in contracts and recordings conform to Flow Service, in whatever language they were made.')
    // Were it required, Commander's complaint would not name the ways to give one.
    .argument('[file...]', 'Pact file, HAR, Postman collection or journal of the mock; a folder or glob of them; - for standard input')
    .addOption(profileOption())
    .addOption(
      new RepeatableOption(
        '--host <name>',
        "host or URL that stands for Flow Service, beside Adobe's and this machine (repeatable)",
      ).argParser(addHost),
    )
    .option('--provider <name>', 'provider whose contracts are checked; those with others are skipped (default: all)', notEmpty)
    .option('-e, --environment <file>', 'Postman environment with the values of variables', notEmpty);
  return addReportOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice verify pacts/*.json
  $ flowservice verify pacts/ --provider flow-service
  $ flowservice verify pacts/ --reporter text --reporter junit --output report.xml --min-coverage 50
  $ flowservice verify --host api.staging.example.com recordings/
  $ flowservice verify --environment stage.postman_environment.json sources.postman_collection.json
  $ curl -H 'Accept: application/x-ndjson' http://127.0.0.1:4010/__mock/requests | flowservice verify -

A contract, as a pact or a collection, may say that a wrong request is refused: then it conforms. In a recording a wrong request is
wrong, however it was answered. Other hosts and what the description does not cover are passed over.

Exit codes: 0 everything conforms, 1 something does not, nothing was checked (see --allow-empty) or a gate such as --min-coverage
fails, 2 a file cannot be read (the others are verified all the same).`,
    )
    .action(run);
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const { profile, host = [], environment, provider, minCoverage, allowEmpty } = options;
  if (files.length === 0) fail('no file to verify. Name one, such as pacts/*.json or a folder, or - to read standard input.');
  if (files.includes('-') && process.stdin.isTTY) notify('reading from the terminal. End the input with Ctrl+D.');
  const progress = progressLine(process.stderr);
  const verification = await verifyFiles(files, {
    profile,
    hosts: host,
    allowEmpty,
    onProgress: progress.show,
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(provider === undefined ? {} : { provider }),
    ...(environment === undefined ? {} : { environment: readEnvironment(environment) }),
  });
  progress.clear();
  await writeReports(verification, options, process.stdout);
}

function addHost(text: string, before: readonly string[] = []): readonly string[] {
  // Of a host alone nobody knows which port it need not name.
  const urls = /^https?:\/\//i.test(text) ? [text] : [`http://${text}`, `https://${text}`];
  if (text === '' || !urls.every((url) => URL.canParse(url)))
    throw new InvalidArgumentError('Give a host such as api.example.com, perhaps with a port, or a URL.');
  return [...before, ...urls.map((url) => new URL(url).host)];
}
