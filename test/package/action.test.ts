import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../temporary-folder.ts';
import { root } from './installed-package.ts';

type Inputs = { readonly verify?: string; readonly exec?: string; readonly options?: string };
type Step = { readonly shell: string; readonly run: string; readonly env?: Readonly<Record<string, string>> };
const { inputs, runs }: { inputs: Inputs; runs: { using: string; steps: readonly Step[] } } = parse(
  readFileSync(join(root, 'action.yml'), 'utf8'),
);
const [install, check] = runs.steps;

/** The action as GitHub checks it out, and a repository that uses it. */
const kit = temporaryFolder();
const repository = temporaryFolder();

/** Installs from npm's cache, which `npm ci` has filled, instead of waiting for a registry. */
const quick = { npm_config_prefer_offline: 'true', npm_config_update_notifier: 'false' };

/** Runs a step like GitHub's runner: writes its script to a file and replaces its expressions. */
function runStep(step: Step | undefined, given: Inputs, cwd: string, more: Readonly<Record<string, string>> = {}) {
  const fill = (text: string) =>
    text
      .replace(/\$\{\{ inputs\.exec == '' && '(.*?)' \|\| '' \}\}/, (_, left) => (given.exec === undefined ? left : ''))
      .replace(/\$\{\{ inputs\.(\w+) \}\}/, (_, name: keyof Inputs) => given[name] ?? '')
      .replace(/\$\{\{ github\.action_path \}\}/, kit);
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, fill(value)]));
  expect(JSON.stringify(env)).not.toContain('${{');
  const script = join(kit, 'step.sh');
  writeFileSync(script, step?.run ?? '');
  return new Promise<{ code: number; out: string }>((resolve) => {
    const options = {
      cwd,
      env: { ...process.env, ...quick, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(kit, 'summary.md'), ...env, ...more },
    };
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], options, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), out: stdout + stderr }),
    );
  });
}

beforeAll(async () => {
  for (const name of ['package.json', 'package-lock.json', 'src', 'mock']) cpSync(join(root, name), join(kit, name), { recursive: true });
  cpSync(join(root, 'contracts/pacts'), join(repository, 'pacts'), { recursive: true });
  expect(await runStep(install, { verify: 'pacts' }, kit)).toMatchObject({ code: 0 });
});
const request = (url: string) => `node -e "fetch('${url}/connectionSpecs', { headers: { Authorization: 'Bearer x' } })"`;

test.each([
  { given: { verify: 'pacts\n' }, code: 0, output: 'interactions conform' },
  { given: { verify: '\npacts/*.json\nnowhere.json' }, code: 2, output: 'nowhere.json' },
  { given: { verify: 'pacts', options: '--min-coverage=100\n--profile=lenient' }, code: 1, output: 'less than the 100 %' },
  { given: { exec: request('$FLOWSERVICE_BASE_URL') }, code: 1, output: 'header-missing at /headers/x-api-key' },
  { given: { exec: 'false | true' }, code: 1, output: 'The command failed with exit code 1' },
  { given: {}, code: 2, output: '::error::flowservice-kit needs one of its inputs verify and exec.' },
  { given: { verify: 'pacts', exec: 'true' }, code: 2, output: '::error::flowservice-kit needs one of its inputs verify and exec.' },
])('the action exits with $code for $given', async ({ given, code, output }) => {
  const result = await runStep(check, given, repository);
  expect(result.out).toContain(output);
  expect(result.code).toBe(code);
});

test('the action reports a Node that is too old, and how to install another', async () => {
  const bin = join(repository, 'bin');
  mkdirSync(bin);
  const old = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})`;
  writeFileSync(join(bin, 'node'), `#!/bin/sh\nexec '${process.execPath}' --import '${old}' "$@"\n`, { mode: 0o755 });
  const runner = { PATH: `${bin}:${process.env.PATH}`, GITHUB_ACTION_PATH: kit };
  expect(await runStep(check, { verify: 'pacts' }, repository, runner)).toEqual({
    code: 3,
    out: expect.stringMatching(
      /^flowservice needs Node 22\.18 or newer; this is 20\.20\.2\. Put a step with "uses: actions\/setup-node@v4".*\n$/,
    ),
  });
});

test('the action has exactly these inputs and steps', () => {
  expect(Object.keys(inputs)).toEqual(['verify', 'exec', 'options']);
  expect(runs).toMatchObject({ using: 'composite', steps: [{ shell: 'bash' }, { shell: 'bash' }] });
});
