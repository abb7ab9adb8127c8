import { Command, CommanderError } from 'commander';
import { redactText } from '../credentials/credentials.ts';
import { exitCodes, notify, reasonOf } from './fail.ts';
import { refuseRepetition } from './repeatable-option.ts';
import { version } from './version.ts';

/** Each command is loaded when it is asked for: what the others need takes longer to load than most of them take to run. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  mock: async () => (await import('./mock-command.ts')).mockCommand(),
  verify: async () => (await import('./verify-command.ts')).verifyCommand(),
  exec: async () => (await import('./exec-command.ts')).execCommand(),
  proxy: async () => (await import('./proxy-command.ts')).proxyCommand(),
  scenarios: async () => (await import('./scenarios-command.ts')).scenariosCommand(),
  explain: async () => (await import('./explain-command.ts')).explainCommand(),
  types: async () => (await import('./types-command.ts')).typesCommand(),
  doctor: async () => (await import('./doctor-command.ts')).doctorCommand(),
};

/**
 * The command `flowservice`: parses the process's arguments, runs what they ask for, and sets the exit code.
 *
 * @param argv - as `process.argv` has them: Node, the script, and what the user typed
 */
export async function flowservice(argv: readonly string[]): Promise<void> {
  const program = whole();
  const [, , asked = '', about = ''] = argv;
  const isAboutAll = !Object.hasOwn(commands, asked) && asked !== '-V' && asked !== '--version';
  for (const [name, load] of Object.entries(commands)) {
    if (name === asked || isAboutAll) program.addCommand((await load()).copyInheritedSettings(program));
  }
  for (const command of [program, ...program.commands]) {
    // An argument that is refused is quoted, and may be a credential that lacks its option.
    command.exitOverride().configureOutput({ writeErr: (text) => process.stderr.write(redactText(text)) });
    refuseRepetition(command);
  }
  endWithReaders();

  try {
    // Else the help of a command that does not exist is that of all, and nobody is told that it was misspelt.
    const named = asked === 'help' ? about : asked;
    const exists = !/^[^-]/.test(named) || named === 'help' || Object.hasOwn(commands, named);
    await program.parseAsync(exists ? argv.slice(2) : [named], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'flowservice.failed') notify(error.message);
    process.exitCode = error.exitCode === 1 ? exitCodes.usage : error.exitCode;
  }
}

function whole(): Command {
  return (
    new Command('flowservice')
      .description("Contract tests, types and a mock for Adobe Flow Service's connections, for Microsoft Dynamics.")
      .version(version, '-V, --version', 'print the version')
      .helpOption('-h, --help', 'print this help')
      .helpCommand('help [command]', 'print the help of a command')
      .showHelpAfterError('Try --help.')
      // So that a command that is run keeps the options behind it.
      .enablePositionalOptions()
      .addHelpText(
        'after',
        `
Examples:
  $ flowservice mock                      answer at http://127.0.0.1:4010
  $ flowservice verify pacts/             whether contracts and recordings conform
  $ flowservice exec -- npm test          check all that a command sends
  $ flowservice proxy --upstream https://platform.adobe.io
                                          check what passes between a consumer and the service
  $ flowservice scenarios                 what the mock can make go wrong
  $ flowservice explain header-missing    what a violation means and how to mend it
  $ flowservice types -o flow-service.ts  TypeScript types for your own client
  $ flowservice doctor                    whether what it needs is there, and how to mend what is not

Exit codes: 0 all is well, 1 something does not conform, 2 wrong usage, unreadable input or a port that is taken,
3 the environment failed, 130 interrupted.`,
      )
  );
}

function endWithReaders(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output has seen enough; the exit code says all the same what was found.
    if (error.code === 'EPIPE') return;
    notify(`cannot write to standard output (${reasonOf(error)}). Send it to a place that can take it.`);
    process.exit(exitCodes.environment);
  });
  // Nobody is left to be told; a mock goes on answering.
  process.stderr.on('error', () => {});
}
