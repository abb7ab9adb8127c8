import { Command, InvalidArgumentError } from 'commander';
import { checkDescription, checkGeneratedFiles } from './doctor/description-checks.ts';
import { type Diagnosis, formatDiagnoses } from './doctor/diagnosis.ts';
import { checkNode, checkPort, checkProxyVariables } from './doctor/environment-checks.ts';
import { checkPact, checkPeer, checkPrism } from './doctor/package-checks.ts';
import { type Toolkit, thisToolkit } from './doctor/toolkit.ts';
import { exitCodes, reasonOf } from './fail.ts';
import { defaultPorts, parsePort, RepeatableOption } from './options.ts';

type Options = { readonly port?: readonly number[]; readonly json: boolean };

/** `flowservice doctor`: checks the environment of the toolkit and explains how to fix each problem. */
export function doctorCommand(): Command {
  const { mock, proxy } = defaultPorts;
  return new Command('doctor')
    .description('Check Node, ports, the API description, Prism, Pact and other dependencies, and explain how to fix each problem.')
    .addOption(
      new RepeatableOption('-p, --port <number>', `port to check (default: ${mock} and ${proxy}); can be repeated`).argParser(addPort),
    )
    .option('--json', 'JSON output instead of text', false)
    .addHelpText(
      'after',
      `
Examples:
  $ flowservice doctor
  $ flowservice doctor --port 8080
  $ flowservice doctor --json | jq -r '.checks[] | select(.status == "fault").fix'

ok       no problem found
missing  optional dependency, not installed (install it only if you need it)
fault    problem; the line below it explains the fix

Exit codes: 0 no problems found, 3 at least one problem found.`,
    )
    .action(run);
}

async function run({ port = Object.values(defaultPorts), json }: Options): Promise<void> {
  const checks = await diagnose(thisToolkit(), port);
  const healthy = checks.every(({ status }) => status !== 'fault');
  const { stdout } = process;
  if (json) {
    // `mend` is the member that scripts may read already; `fix` has the same text.
    const members = checks.map(({ fix, ...check }) => ({ ...check, ...(fix === undefined ? {} : { fix, mend: fix }) }));
    stdout.write(`${JSON.stringify({ healthy, checks: members }, null, 2)}\n`);
  } else stdout.write(formatDiagnoses(checks, { color: stdout.isTTY && stdout.hasColors() }));
  if (!healthy) process.exitCode = exitCodes.environment;
}

type Check = () => Diagnosis | Promise<Diagnosis>;

/** Runs every check at once. A check that throws is a fault as well. */
function diagnose(toolkit: Toolkit, ports: readonly number[]): Promise<readonly Diagnosis[]> {
  const checks: readonly (readonly [string, Check])[] = [
    ['Node', () => checkNode(process.versions.node, toolkit.engines.node)],
    ['description', () => checkDescription(toolkit)],
    ['generated files', () => checkGeneratedFiles(toolkit)],
    ...ports.map((port) => [`port ${port}`, () => checkPort(port)] as const),
    ['proxy variables', () => checkProxyVariables(process.env)],
    ['Prism', () => checkPrism(toolkit)],
    ['Pact', () => checkPact(toolkit)],
    ['nock', () => checkPeer({ check: 'nock', name: 'nock', entry: 'nock' }, toolkit)],
    ['Vitest', () => checkPeer({ check: 'Vitest', name: 'vitest', entry: 'vitest' }, toolkit)],
  ];
  return Promise.all(checks.map(([name, check]) => attempt(name, check)));
}

async function attempt(name: string, check: Check): Promise<Diagnosis> {
  try {
    return await check();
  } catch (error) {
    return { check: name, status: 'fault', seen: `cannot be checked (${reasonOf(error)})`, fix: 'Run: npm install' };
  }
}

function addPort(text: string, before: readonly number[] = []): readonly number[] {
  const port = parsePort(text);
  if (port === 0) throw new InvalidArgumentError('Expected a port from 1 to 65535.');
  return [...before, port];
}
