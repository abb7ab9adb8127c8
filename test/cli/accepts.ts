import { createMock } from '../../mock/index.ts';
import { commands } from '../../src/cli/flowservice.ts';

/** Returns the error message of a command for these arguments; empty if they are valid. The command itself does not run. */
export async function complaint(name: string, args: readonly string[]): Promise<string> {
  const command = await commands[name]?.();
  if (command === undefined) return `Unknown command ${name}.`;
  let printed = '';
  command
    .exitOverride()
    .configureOutput({ writeErr: (text) => (printed += text) })
    .action(() => {
      const { scenario } = command.opts<{ scenario?: string }>();
      if (scenario !== undefined) createMock({ scenario });
    });
  try {
    await command.parseAsync([...args], { from: 'user' });
  } catch (error) {
    return printed + String(error);
  }
  return printed;
}

/** Finds the `flowservice` commands in lines of a shell, and splits their arguments as the shell does. */
export function commandsIn(text: string): readonly { readonly line: string; readonly name: string; readonly args: readonly string[] }[] {
  return [...text.matchAll(/\bflowservice(?:-kit)? ([a-z]+)([^\n&|>]*)/g)].map(([line, name = '', rest]) => ({
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
