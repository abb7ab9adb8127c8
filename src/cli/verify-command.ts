import { Command, Option } from 'commander';
import { type Profile, profiles } from '../conformance/index.ts';
import { formatText } from '../report/format-text.ts';
import type { Verification } from '../verification/verification.ts';
import { verifyFiles } from '../verification/verify-files.ts';
import { exitCodes } from './fail.ts';

type Options = {
  readonly profile: Profile;
  readonly host: readonly string[];
};

/** `flowservice verify`: whether what consumers send, and what they expect, conforms. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Tell whether the interactions in contracts and recordings conform to Flow Service, in whatever language they were made.')
    .argument('<file...>', 'Pact file, HAR, Postman collection or journal of the mock; a folder or glob of them')
    .addOption(
      new Option('--profile <name>', 'what to refuse: all that the tutorial does not have, or only what Adobe says is refused')
        .choices(profiles)
        .default('strict'),
    )
    .action(run);
}

async function run(files: readonly string[], { profile }: Options): Promise<void> {
  const verification = await verifyFiles(files, { profile });
  process.stdout.write(formatText(verification, { colour: process.stdout.isTTY }));
  process.exitCode = exitCodeOf(verification);
}

function exitCodeOf({ inputs, interactions }: Verification): number {
  if (inputs.some(({ problem }) => problem !== undefined)) return exitCodes.usage;
  return interactions.every(({ conforms }) => conforms) ? 0 : exitCodes.violations;
}
