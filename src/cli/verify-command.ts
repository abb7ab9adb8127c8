import { Command, InvalidArgumentError } from 'commander';
import type { Profile } from '../check/profile.ts';
import { verifyFiles } from '../verification/verify-files.ts';
import { fail, notify } from './fail.ts';
import { notEmpty, profileOption, RepeatableOption } from './options.ts';
import { progressLine } from './progress-line.ts';
import { readEnvironment } from './read-files.ts';
import { addReportOptions, type ReportOptions, showsExchanges } from './report-options.ts';
import { addSourceOptions, chosenContract, type SourceOptions } from './source-options.ts';
import { writeReports } from './write-reports.ts';

type Options = ReportOptions &
  SourceOptions & {
    readonly profile: Profile;
    readonly host?: readonly string[];
    readonly environment?: string;
    readonly provider?: string;
  };

/** `flowservice verify`: checks the interactions in contracts and recordings. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('Check whether the interactions in contracts and recordings conform to Flow Service, in any language.')
    // Not a required argument, because Commander's message would not explain the alternatives.
    .argument('[file...]', 'Pact file, HAR, Postman collection or journal of the mock; a folder or glob of them; - for standard input')
    .addOption(profileOption())
    .addOption(
      new RepeatableOption(
        '--host <name>',
        'also treat this host (a name or URL) as Flow Service, in addition to Adobe and localhost; can be repeated',
      ).argParser(addHost),
    )
    .option('--provider <name>', 'the only provider whose contracts are checked (default: all providers)', notEmpty)
    .option('-e, --environment <file>', 'Postman environment with the values of variables', notEmpty);
  return addReportOptions(addSourceOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice verify pacts/*.json
  $ flowservice verify pacts/ --provider flow-service
  $ flowservice verify pacts/ --reporter text --reporter junit --output report.xml --min-coverage 50
  $ flowservice verify --source salesforce pacts/
  $ flowservice verify --host api.staging.example.com recordings/
  $ flowservice verify --environment stage.postman_environment.json sources.postman_collection.json
  $ curl -H 'Accept: application/x-ndjson' http://127.0.0.1:4010/__mock/requests | flowservice verify -

A contract (a pact or a collection) may contain an invalid request on purpose: it conforms if it expects the matching error response.
In a recording an invalid request is a violation, whatever the response. Requests to other hosts and to endpoints that the
description does not cover are skipped.

Exit codes: 0 everything conforms, 1 a violation was found, nothing was checked, the --provider or a --host does not occur (see
--allow-empty) or a gate such as --min-coverage failed, 2 a file cannot be read (the others are checked anyway).`,
    )
    .action(run);
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const { profile, host = [], environment, provider, minCoverage, allowEmpty } = options;
  if (files.length === 0) fail('missing file to verify. Name a file such as pacts/*.json, a folder, or - for standard input.');
  if (files.includes('-') && process.stdin.isTTY) notify('reading from the terminal. End the input with Ctrl+D.');
  const contract = await chosenContract(options);
  const progress = progressLine(process.stderr);
  const verification = await verifyFiles(files, {
    contract,
    profile,
    hosts: host,
    allowEmpty,
    keepExchanges: showsExchanges(options),
    onProgress: progress.show,
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(provider === undefined ? {} : { provider }),
    ...(environment === undefined ? {} : { environment: readEnvironment(environment) }),
  });
  progress.clear();
  await writeReports(verification, { ...options, contract }, process.stdout);
}

function addHost(text: string, before: readonly string[] = []): readonly string[] {
  // The default port, which a URL leaves out, depends on the protocol.
  const urls = /^https?:\/\//i.test(text) ? [text] : [`http://${text}`, `https://${text}`];
  if (text === '' || !urls.every((url) => URL.canParse(url)))
    throw new InvalidArgumentError('Expected a host such as api.example.com or api.example.com:8080, or a URL.');
  return [...before, ...urls.map((url) => new URL(url).host)];
}
