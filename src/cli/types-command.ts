import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Command } from 'commander';
import { notEmpty } from './not-empty.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** `flowservice types`: hands the generated types to a client of one's own. */
export function typesCommand(): Command {
  return new Command('types')
    .description('Print the TypeScript types of the description, or write them to a file.')
    .option('-o, --output <file>', 'write to this file, replacing it, instead of standard output', notEmpty)
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice types -o src/flow-service.ts
  $ flowservice types | less

The file imports nothing. In your client: import type { CreateConnectionRequest } from './flow-service.ts';`,
    )
    .action(({ output }: { output?: string }) => {
      const types = readFileSync(createRequire(import.meta.url).resolve('flowservice-kit/flow-service.ts'), 'utf8');
      if (output === undefined) process.stdout.write(types);
      else writeWholeFile(output, types);
    });
}
