import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { profiles } from '../check/profile.ts';
import { findSyntaxError } from '../check/read-json.ts';
import { isRecord } from '../contract/is-record.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { fail, notify, reasonOf } from './fail.ts';

/** The name of the configuration file of a project. */
const fileName = 'flowservice.config.json';

type Member = { readonly option: string; readonly isList: boolean; readonly choices?: readonly string[] };

/** The members of a configuration, each with the option that it sets. A command without the option ignores the member. */
const members: Readonly<Record<string, Member>> = {
  sources: { option: 'source', isList: true },
  profile: { option: 'profile', isList: false, choices: profiles },
  hosts: { option: 'host', isList: true },
  allowHosts: { option: 'allowHost', isList: true },
  scenario: { option: 'scenario', isList: false },
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
  for (const [name, value] of Object.entries(values)) if (name !== '$schema') checkMember(file, name, value);
  const applied: string[] = [];
  for (const [name, member] of Object.entries(members)) {
    // The option --host of a server is its address; that of verify is a name of Flow Service.
    const option = command.options.find((one) => one.attributeName() === member.option && !one.flags.includes('--host <address>'));
    if (option === undefined || values[name] === undefined) continue;
    const given = command.getOptionValueSource(member.option);
    if (given !== undefined && given !== 'default') continue;
    const texts = [values[name]]
      .flat()
      .map((text) => (name === 'sources' ? relativeTo(dirname(resolve(file)), String(text)) : String(text)));
    command.setOptionValueWithSource(member.option, parsed(option, texts, `${name} is invalid.`, file), 'config');
    applied.push(name);
  }
  // Without this line, a file in a folder above would change the result unnoticed. A log in JSON has no other lines.
  if (applied.length > 0 && command.getOptionValue('log') !== 'json') notify(`${applied.join(', ')} from ${file}.`);
}

function checkMember(file: string, name: string, value: unknown): undefined {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) return failOn(file, unknownMember(name));
  const { isList, choices } = member;
  const texts: readonly unknown[] = isList && Array.isArray(value) ? value : [value];
  if (isList !== Array.isArray(value) || !texts.every((text) => typeof text === 'string'))
    failOn(file, `${name} must be ${isList ? 'a list of strings' : 'a string'}.`);
  if (name === 'sources' && texts.length === 0) failOn(file, 'sources is empty. Name a source, or leave it out for microsoft-dynamics.');
  if (choices !== undefined && !choices.includes(String(value))) failOn(file, `${name} must be ${choices.join(' or ')}.`);
}

function parsed(option: Option, texts: readonly string[], what: string, file: string): unknown {
  return texts.reduce<unknown>((before, text) => {
    try {
      return option.parseArg === undefined ? text : option.parseArg(text, before);
    } catch (error) {
      if (error instanceof InvalidArgumentError) return failOn(file, `${what} ${error.message}`);
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
  // A device such as /dev/zero never ends.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false)
    return fail(`cannot read the configuration ${file}: it is not a file. Name a JSON file.`);
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
    const place = findSyntaxError(text);
    return failOn(
      file,
      `it is not valid JSON: syntax error at line ${place?.line ?? 1}, column ${place?.column ?? 1}. Fix the syntax there.`,
    );
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
