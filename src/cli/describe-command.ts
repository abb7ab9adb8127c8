import { Command } from 'commander';
import { stringify } from 'yaml';
import { withoutNeighbors } from '../sources/without-neighbors.ts';
import { notEmpty } from './options.ts';
import { addSourceOptions, chosenContract, type SourceOptions } from './source-options.ts';
import { writeWholeFile } from './write-whole-file.ts';

type Options = SourceOptions & { readonly output?: string; readonly json: boolean };

/** `flowservice describe`: prints the OpenAPI description with the chosen sources, for other tools. */
export function describeCommand(): Command {
  const command = new Command('describe')
    .description('Print the OpenAPI description of the connections of the chosen sources, or write it to a file, for other tools.')
    .option('-o, --output <file>', 'file to write or replace (default: standard output)', notEmpty)
    .option('--json', 'JSON instead of YAML; a file that ends in .json is JSON anyway', false);
  return addSourceOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice describe --source salesforce -o flow-service.yaml
  $ flowservice describe --source microsoft-dynamics --source ./my-connection-spec.json --json
  $ prism mock flow-service.yaml

The description is self-contained and stands alone.

Exit codes: 0 success, 2 wrong usage, an unknown source or a file that cannot be read or written.`,
    )
    .action(async (options: Options) => {
      const description = withoutNeighbors((await chosenContract(options)).description);
      const { output } = options;
      const isJson = options.json || output?.toLowerCase().endsWith('.json') === true;
      // An alias would save space, but some generators do not read it.
      const text = isJson ? `${JSON.stringify(description, null, 2)}\n` : stringify(description, { aliasDuplicateObjects: false });
      if (output === undefined) process.stdout.write(text);
      else writeWholeFile(output, text);
    });
}
