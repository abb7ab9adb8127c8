import { Command, InvalidArgumentError } from 'commander';
import type { Profile } from '../conformance/index.ts';
import type { Verification } from '../verification/verification.ts';
import { verifyFiles } from '../verification/verify-files.ts';
import { exitCodes } from './fail.ts';
import { notEmpty } from './not-empty.ts';
import { profileOption } from './profile-option.ts';
import { progressLine } from './progress-line.ts';
import { readEnvironment } from './read-environment.ts';
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
    .argument('<file...>', 'Pact file, HAR, Postman collection or journal of the mock; a folder or glob of them')
    .addOption(profileOption())
    .option('--host <name>', "take this host, or that of a URL, for Flow Service's, beside Adobe's and this machine (repeatable)", addHost)
    .option('--provider <name>', 'pass over the contracts with other providers', notEmpty)
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
  $ curl -H 'Accept: application/x-ndjson' http://127.0.0.1:4010/__mock/requests > journal.ndjson
  $ flowservice verify journal.ndjson

A contract, as a pact or a collection, may say that a wrong request is refused: then it conforms. In a recording a wrong request is
wrong, however it was answered. Other hosts and what the description does not cover are passed over.

Exit codes: 0 everything conforms, 1 something does not, 2 a file cannot be read (the others are verified all the same).`,
    )
    .action(run);
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const { profile, host = [], environment, provider } = options;
  const progress = progressLine(process.stderr);
  const verification = await verifyFiles(files, {
    profile,
    hosts: host,
    onProgress: progress.show,
    ...(provider === undefined ? {} : { provider }),
    ...(environment === undefined ? {} : { environment: readEnvironment(environment) }),
  });
  progress.clear();
  const isCovered = await writeReports(verification, options, process.stdout);
  process.exitCode = exitCodeOf(verification, isCovered);
}

function exitCodeOf({ inputs, interactions }: Verification, isCovered: boolean): number {
  if (inputs.some(({ problem }) => problem !== undefined)) return exitCodes.usage;
  return isCovered && interactions.every(({ conforms }) => conforms) ? 0 : exitCodes.violations;
}

function addHost(text: string, before: readonly string[] = []): readonly string[] {
  // Of a host alone nobody knows which port it need not name.
  const urls = /^https?:\/\//i.test(text) ? [text] : [`http://${text}`, `https://${text}`];
  if (text === '' || !urls.every((url) => URL.canParse(url)))
    throw new InvalidArgumentError('Give a host such as api.example.com, perhaps with a port, or a URL.');
  return [...before, ...urls.map((url) => new URL(url).host)];
}
