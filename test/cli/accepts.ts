import { createMock } from '../../mock/index.ts';
import { commands } from '../../src/cli/flowservice.ts';

/** What a command says of these arguments before it does anything; empty where it takes them. */
export async function complaint(name: string, args: readonly string[]): Promise<string> {
  const command = await commands[name]?.();
  if (command === undefined) return `There is no command ${name}.`;
  let said = '';
  command
    .exitOverride()
    .configureOutput({ writeErr: (text) => (said += text) })
    .action(() => {
      const { scenario } = command.opts<{ scenario?: string }>();
      if (scenario !== undefined) createMock({ scenario });
    });
  try {
    await command.parseAsync([...args], { from: 'user' });
  } catch (error) {
    return said + String(error);
  }
  return said;
}

/** The `flowservice` commands in lines of a shell, each with its arguments as the shell would pass them on. */
export function commandsIn(text: string): readonly { readonly line: string; readonly name: string; readonly args: readonly string[] }[] {
  return [...text.matchAll(/\bflowservice ([a-z]+)([^\n&|>]*)/g)].map(([line, name = '', rest]) => ({
    line,
    name,
    args: [
      ...(rest ?? '')
        .split(/ {2,}(?=[^-'])/, 1)
        .join('')
        .matchAll(/'([^']*)'|(\S+)/g),
    ].map(([, quoted, plain = '']) => quoted ?? plain),
  }));
}
