import { Command, InvalidArgumentError } from 'commander';
import { defaultPorts } from './default-ports.ts';
import { diagnose } from './doctor/diagnose.ts';
import { formatDiagnoses } from './doctor/format-diagnoses.ts';
import { thisToolkit } from './doctor/toolkit.ts';
import { exitCodes } from './fail.ts';
import { parsePort } from './parse-port.ts';
import { RepeatableOption } from './repeatable-option.ts';

type Options = { readonly port?: readonly number[]; readonly json: boolean };

/** `flowservice doctor`: whether what the toolkit needs is there, and how to mend what is not. */
export function doctorCommand(): Command {
  const { mock, proxy } = defaultPorts;
  return new Command('doctor')
    .description('Tell whether what this toolkit needs is there: Node, ports, the description, Prism, Pact …; and how to mend what is not.')
    .addOption(
      new RepeatableOption('-p, --port <number>', `look at this port instead of ${mock} and ${proxy} (repeatable)`).argParser(addPort),
    )
    .option('--json', 'print JSON instead of text', false)
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice doctor
  $ flowservice doctor --port 8080
  $ flowservice doctor --json | jq -r '.checks[] | select(.status == "fault").mend'

ok       it is well
missing  it is optional and not installed; who uses it installs it
fault    something will not work; the line below says how to mend it

Exit codes: 0 all that is needed is there, 3 a fault was found.`,
    )
    .action(run);
}

async function run({ port = Object.values(defaultPorts), json }: Options): Promise<void> {
  const checks = await diagnose(thisToolkit(), port);
  const healthy = checks.every(({ status }) => status !== 'fault');
  const { stdout } = process;
  stdout.write(
    json ? `${JSON.stringify({ healthy, checks }, null, 2)}\n` : formatDiagnoses(checks, { colour: stdout.isTTY && stdout.hasColors() }),
  );
  if (!healthy) process.exitCode = exitCodes.environment;
}

function addPort(text: string, before: readonly number[] = []): readonly number[] {
  const port = parsePort(text);
  if (port === 0) throw new InvalidArgumentError('Give a port from 1 to 65535; 0 stands for any that is free.');
  return [...before, port];
}
