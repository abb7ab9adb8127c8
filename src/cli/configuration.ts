import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { isRecord } from '../contract/is-record.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { fail, reasonOf } from './fail.ts';

/** The name of the configuration file of a project. */
const fileName = 'flowservice.config.json';

/** The members of a configuration, each with the option that it sets. A command ignores those that it has no option for. */
const members: Readonly<Record<string, string>> = {
  sources: 'source',
  profile: 'profile',
  hosts: 'host',
  allowHosts: 'allowHost',
  scenario: 'scenario',
};

/**
 * Sets the options of a command that the user has not given to the values in the configuration of the project, so that all commands of a
 * project agree. Without `--config`, the nearest folder above the current one with a `flowservice.config.json` or a `package.json`
 * decides. Ends the command if the configuration is invalid.
 */
export function applyConfiguration(command: Command): void {
  if (!command.options.some(({ long }) => long === '--config')) return;
  const found = readConfiguration(command.getOptionValue('config'));
  if (found === undefined) return;
  const { values, file } = found;
  for (const name of Object.keys(values)) {
    if (name !== '$schema' && !Object.hasOwn(members, name)) failOn(file, unknownMember(name));
  }
  for (const [name, attribute] of Object.entries(members)) {
    // The option --host of a server is its address; that of verify is a name of Flow Service.
    const option = command.options.find((one) => one.attributeName() === attribute && !one.flags.includes('--host <address>'));
    if (option === undefined || values[name] === undefined) continue;
    const given = command.getOptionValueSource(attribute);
    if (given !== undefined && given !== 'default') continue;
    command.setOptionValueWithSource(attribute, optionValue(option, values[name], { name, file }), 'config');
  }
}

type Place = { readonly name: string; readonly file: string };

function optionValue(option: Option, value: unknown, { name, file }: Place): unknown {
  const isList = name === 'sources' || name === 'hosts' || name === 'allowHosts';
  const texts: readonly unknown[] = isList && Array.isArray(value) ? value : [value];
  if (isList !== Array.isArray(value) || !texts.every((text) => typeof text === 'string'))
    return failOn(file, `${name} must be ${isList ? 'a list of strings' : 'a string'}.`);
  const folder = dirname(resolve(file));
  return texts.reduce<unknown>((before, text) => {
    const own = name === 'sources' ? relativeTo(folder, String(text)) : String(text);
    try {
      return option.parseArg === undefined ? own : option.parseArg(own, before);
    } catch (error) {
      if (error instanceof InvalidArgumentError) return failOn(file, `${name} is invalid. ${error.message}`);
      throw error;
    }
  }, undefined);
}

/** Returns the path of a source file as seen from the configuration; the name of a documented source unchanged. */
function relativeTo(folder: string, source: string): string {
  return /[/\\]|\.json$/i.test(source) && !isAbsolute(source) ? join(folder, source) : source;
}

function readConfiguration(
  file: string | undefined,
): { readonly file: string; readonly values: Readonly<Record<string, unknown>> } | undefined {
  if (file !== undefined) return { file, values: read(file) };
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const own = join(folder, fileName);
    if (existsSync(own)) return { file: own, values: read(own) };
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { flowservice } = read(manifest);
      if (flowservice === undefined) return undefined;
      return { file: manifest, values: isRecord(flowservice) ? flowservice : failOn(manifest, 'flowservice must be an object.') };
    }
    if (folder === dirname(folder)) return undefined;
  }
}

function read(file: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`cannot read the configuration ${file} (${reasonOf(error)}). Check its name.`);
  }
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : failOn(file, 'it must be an object.');
  } catch {
    return failOn(file, 'it is not valid JSON.');
  }
}

function unknownMember(name: string): string {
  const known = Object.keys(members);
  const meant = nearMiss(name, known);
  return `unknown member "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`} Its members are ${known.join(', ')}.`;
}

function failOn(file: string, what: string): never {
  return fail(`the configuration ${file} is invalid: ${what}`);
}
