import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { redactText } from '../credentials/credentials.ts';
import { applyConfiguration } from './configuration.ts';
import { exitCodes, notify, reasonOf } from './fail.ts';
import { rejectRepetition } from './options.ts';

/** The commands, each loaded on use: loading all of them takes longer than most of them take to run. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  mock: async () => (await import('./mock-command.ts')).mockCommand(),
  verify: async () => (await import('./verify-command.ts')).verifyCommand(),
  exec: async () => (await import('./exec-command.ts')).execCommand(),
  proxy: async () => (await import('./proxy-command.ts')).proxyCommand(),
  scenarios: async () => (await import('./scenarios-command.ts')).scenariosCommand(),
  explain: async () => (await import('./explain-command.ts')).explainCommand(),
  sources: async () => (await import('./sources-command.ts')).sourcesCommand(),
  describe: async () => (await import('./describe-command.ts')).describeCommand(),
  types: async () => (await import('./types-command.ts')).typesCommand(),
  doctor: async () => (await import('./doctor-command.ts')).doctorCommand(),
};

/**
 * The program `flowservice`: parses the arguments, runs the command, and sets the exit code.
 *
 * @param argv - the arguments as in `process.argv`: Node, the script, and the user's arguments
 */
export async function flowservice(argv: readonly string[]): Promise<void> {
  const program = createProgram();
  const [, , first = '', second = ''] = argv;
  const needsAll = !Object.hasOwn(commands, first) && first !== '-V' && first !== '--version';
  for (const [name, load] of Object.entries(commands)) {
    if (name === first || needsAll) program.addCommand((await load()).copyInheritedSettings(program));
  }
  for (const command of [program, ...program.commands]) {
    // Commander quotes a rejected argument, which may be a credential without its option.
    command.exitOverride().configureOutput({ writeErr: (text) => process.stderr.write(redactText(text)) });
    rejectRepetition(command);
    if (command !== program) command.hook('preAction', applyConfiguration);
  }
  handleStreamErrors();

  try {
    // Commander prints the general help for a misspelled command, and no error.
    const named = first === 'help' ? second : first;
    const exists = !/^[^-]/.test(named) || named === 'help' || Object.hasOwn(commands, named);
    await program.parseAsync(exists ? argv.slice(2) : [named], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'flowservice.failed') notify(error.message);
    process.exitCode = error.exitCode === 1 ? exitCodes.usage : error.exitCode;
  }
}

function createProgram(): Command {
  return (
    new Command('flowservice')
      .description(
        'Contract tests, TypeScript types and a mock server for Adobe Flow Service, from a Microsoft Dynamics connection to a flow run.',
      )
      .version(manifest.version, '-V, --version', 'print the version')
      .helpOption('-h, --help', 'print this help')
      .helpCommand('help [command]', 'print the help of a command')
      .showHelpAfterError('Try --help.')
      // Options after the command of exec belong to that command.
      .enablePositionalOptions()
      .addHelpText(
        'after',
        `
Examples:
  $ flowservice mock                      run a mock at http://127.0.0.1:4010
  $ flowservice verify pacts/             check contracts and recordings
  $ flowservice exec -- npm test          check every request of a command
  $ flowservice proxy --upstream https://platform.adobe.io
                                          check the traffic between a consumer and the service
  $ flowservice scenarios                 list the failures that the mock can simulate
  $ flowservice explain header-missing    explain a violation and its fix
  $ flowservice sources salesforce        print the auth specs and params of a source
  $ flowservice describe -o api.yaml      write the OpenAPI description for other tools
  $ flowservice types -o flow-service.ts  write TypeScript types for your own client
  $ flowservice doctor                    check the installation

Exit codes: 0 success, 1 a violation was found, 2 wrong usage, unreadable input or a port that is in use, 3 the environment failed,
130 interrupted.`,
      )
  );
}

/** Handles standard output or error that is closed or cannot be written. */
function handleStreamErrors(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader closed the pipe, such as head; the exit code still has the verdict.
    if (error.code === 'EPIPE') return;
    notify(`cannot write to standard output (${reasonOf(error)}). Redirect it to a writable file.`);
    process.exit(exitCodes.environment);
  });
  // A mock keeps responding without its log.
  process.stderr.on('error', () => {});
}
