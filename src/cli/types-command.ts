import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Command } from 'commander';
import { notEmpty } from './options.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** `flowservice types`: prints the generated TypeScript types, for use in another client. */
export function typesCommand(): Command {
  return new Command('types')
    .description('Print the TypeScript types of the API, or write them to a file.')
    .option('-o, --output <file>', 'file to write or replace (default: standard output)', notEmpty)
    .option('--mutable', 'types without readonly, for a client that changes its requests (default: readonly types)')
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice types -o src/flow-service.ts
  $ flowservice types --mutable -o src/flow-service.ts
  $ flowservice types | less

The file imports nothing. In your client: import type { CreateConnectionRequest } from './flow-service.ts';`,
    )
    .action(({ output, mutable = false }: { output?: string; mutable?: boolean }) => {
      const generated = readFileSync(createRequire(import.meta.url).resolve('flowservice-kit/flow-service.ts'), 'utf8');
      const types = mutable ? withoutReadonly(generated) : generated;
      if (output === undefined) process.stdout.write(types);
      else writeWholeFile(output, types);
    });
}

/** Removes `readonly` from the members of types, and from the lists in them. */
function withoutReadonly(types: string): string {
  return types.replaceAll(/^ *readonly .*$/gm, (member) => member.replaceAll('readonly ', ''));
}
