import type { Command } from 'commander';
import type { Contract } from '../contract/contract.ts';
import { flowService } from '../contract/flow-service.ts';
import { fail, notify } from './fail.ts';
import { notEmpty, RepeatableOption } from './options.ts';

/** The options of every command whose contract can have other sources. */
export type SourceOptions = { readonly source?: readonly string[] };

/** Adds the options of {@link SourceOptions} and `--config` to a command. */
export function addSourceOptions(command: Command): Command {
  return command
    .addOption(
      new RepeatableOption(
        '--source <name>',
        'source whose connections are covered: its name or id (see "flowservice sources"), a JSON file with its connection specification, or all (default: microsoft-dynamics); can be repeated',
      ).argParser((text: string, before: readonly string[] = []) => [...before, notEmpty(text)]),
    )
    .option('--config <file>', 'configuration file (default: flowservice.config.json, or "flowservice" in package.json)', notEmpty);
}

/** Returns the contract of the chosen sources. Ends the command if a source is unknown or cannot be read. */
export async function chosenContract({ source }: SourceOptions): Promise<Contract> {
  if (source === undefined) return flowService;
  const [{ contractOf }, { SourceError }] = await Promise.all([
    import('../sources/contract-with-sources.ts'),
    import('../sources/read-sources.ts'),
  ]);
  try {
    const { contract, notes } = contractOf(source);
    for (const note of notes.slice(0, mostNotes)) notify(note);
    if (notes.length > mostNotes)
      notify(`${notes.length - mostNotes} more parts of the sources are not checked. See "flowservice sources FILE".`);
    return contract;
  } catch (error) {
    if (error instanceof SourceError) return fail(`${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`);
    throw error;
  }
}

/** How many notes about sources a command prints before it begins its work. */
const mostNotes = 10;
