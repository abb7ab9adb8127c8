import { expect, test } from 'vitest';
import { commands } from '../../src/cli/flowservice.ts';
import { commandsIn, complaint } from './accepts.ts';
import { runHere } from './run-here.ts';

const names = Object.keys(commands);

/** A command's help as `--help` prints it. */
async function helpOf(name: string): Promise<string> {
  let help = '';
  (await commands[name]?.())
    ?.name(name)
    .configureOutput({ writeOut: (text) => (help += text) })
    .outputHelp();
  return help;
}

test.each(names)('%s --help has examples with valid options', async (name) => {
  const examples = commandsIn([...(await helpOf(name)).matchAll(/^ {2}\$ (.+)$/gm)].map(([, line]) => line).join('\n'));
  expect(examples.length).toBeGreaterThan(0);
  for (const { line, name, args } of examples) expect([line, await complaint(name, args)]).toEqual([line, '']);
});

test('--help has a valid example of each command', async () => {
  const { out } = await runHere('--help');
  const examples = commandsIn([...out.matchAll(/^ {2}\$ (.+)$/gm)].map(([, line]) => line).join('\n'));
  expect(examples.map(({ name }) => name).sort()).toEqual([...names].sort());
  for (const { line, name, args } of examples) expect([line, await complaint(name, args)]).toEqual([line, '']);
});

test.each(names)('%s suggests the right spelling of an option', async (name) => {
  const flags = ((await commands[name]?.())?.options ?? []).flatMap(({ long }) => (long === undefined || long === null ? [] : [long]));
  for (const flag of [...flags, '--help']) {
    const misspelled = `${flag.slice(0, 3)}${flag.slice(4)}`;
    expect(await complaint(name, [misspelled])).toContain(`unknown option '${misspelled}'\n(Did you mean ${flag}?)`);
  }
});

test.each([
  ['verfy', '--help'],
  ['help', 'verfy'],
])('flowservice suggests the right spelling of a command: %s %s', async (...args) => {
  expect(await runHere(...args)).toEqual({
    code: 2,
    out: '',
    err: "error: unknown command 'verfy'\n(Did you mean verify?)\nTry --help.\n",
  });
});
