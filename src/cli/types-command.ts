import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { fail, reasonOf } from './fail.ts';
import { notEmpty } from './not-empty.ts';

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
      const types = readFileSync(new URL(import.meta.resolve('flowservice-kit/flow-service.ts')), 'utf8');
      if (output === undefined) process.stdout.write(types);
      else write(output, types);
    });
}

/** The whole file or nothing: what was there stays until the new one is complete. */
function write(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    fail(`cannot write ${file} (${reasonOf(error)}). Name a file in a folder that exists and that you may write to.`);
  }
  process.stderr.write(`Wrote ${file}.\n`);
}
