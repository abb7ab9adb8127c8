import type { Command } from 'commander';
import { commands } from '../../src/cli/flowservice.ts';
import { markdownTable } from './fill-table.ts';

/** Makes a section for each command, with its usage and its options, from the texts that `--help` prints. */
export async function sectionsOfCommands(): Promise<string> {
  const sections = Object.entries(commands).map(async ([name, load]) => section((await load()).name(name)));
  return (await Promise.all(sections)).join('\n\n');
}

function section(command: Command): string {
  const help = command.createHelp();
  const words = [
    ...help
      .visibleArguments(command)
      .map((argument) => [argument.required ? `<${argument.name()}>` : `[${argument.name()}]`, help.argumentDescription(argument)]),
    ...command.options.filter(({ hidden }) => !hidden).map((option) => [help.optionTerm(option), help.optionDescription(option)]),
  ].map(([term = '', description = '']) => [`\`${term}\``, description]);
  const usage = `\`flowservice ${command.name()} ${command.usage()}\``;
  return `### ${command.name()}\n\n${command.description()}\n\n${usage}\n\n${markdownTable(['argument or option', 'meaning'], words)}`;
}
