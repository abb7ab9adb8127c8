import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Command } from 'commander';
import type { Contract } from '../contract/contract.ts';
import { flowService } from '../contract/flow-service.ts';
import { notEmpty } from './options.ts';
import { addSourceOptions, chosenContract, type SourceOptions } from './source-options.ts';
import { constructionHelpers } from './types/construction-helpers.ts';
import { writeWholeFile } from './write-whole-file.ts';

type Options = SourceOptions & { readonly output?: string; readonly mutable: boolean; readonly helpers: boolean };

/** `flowservice types`: prints TypeScript types of the API with the chosen sources, for use in another client. */
export function typesCommand(): Command {
  const command = new Command('types')
    .description('Print the TypeScript types of the API, or write them to a file.')
    .option('-o, --output <file>', 'file to write or replace (default: standard output)', notEmpty)
    .option('--mutable', 'types without readonly, for a client that changes its requests', false)
    .option('--helpers', 'a function for each auth spec, which builds the request body of a connection', false);
  return addSourceOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice types -o src/flow-service.ts
  $ flowservice types --mutable -o src/flow-service.ts
  $ flowservice types --source salesforce --source mysql --helpers -o src/flow-service.ts
  $ flowservice types | less

The file imports nothing. In your client: import type { CreateConnectionRequest } from './flow-service.ts';

For other sources than Microsoft Dynamics, install openapi-typescript@7 and typescript@5 in your project.

Exit codes: 0 success, 2 wrong usage, an unknown source or a file that cannot be read or written, 3 openapi-typescript or typescript is not
installed.`,
    )
    .action(async (options: Options) => {
      const { output, mutable, helpers } = options;
      const contract = await chosenContract(options);
      const generated = contract === flowService ? typesOfDynamics() : await typesOfOthers(contract);
      const types = `${mutable ? withoutReadonly(generated) : generated}${helpers ? constructionHelpers(contract) : ''}`;
      if (output === undefined) process.stdout.write(types);
      else writeWholeFile(output, types);
    });
}

function typesOfDynamics(): string {
  return readFileSync(createRequire(import.meta.url).resolve('flowservice-kit/flow-service.ts'), 'utf8');
}

async function typesOfOthers(contract: Contract): Promise<string> {
  const { typesOfSources } = await import('./types/types-of-sources.ts');
  return typesOfSources(contract);
}

/** Removes `readonly` from the members of types, and from the lists in them. */
function withoutReadonly(types: string): string {
  return types.replaceAll(/^ *readonly .*$/gm, (member) => member.replaceAll('readonly ', ''));
}
