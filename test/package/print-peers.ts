/**
 * Installs each project in `examples` from the packed package, with the lowest and the highest version of each supported major version of
 * its peer, runs its tests and `doctor`, and prints a table: `npm run peers`, or `npm run peers -- EXAMPLE…`. Not part of `npm test`,
 * because it installs some gigabytes.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { copyExample, type ExampleProject, exampleProjects, missingSoftware, type Versions, versionsToTest } from './example-projects.ts';
import { outputOf, packPackage, root } from './installed-package.ts';

const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const names = process.argv.slice(2);
const chosen = exampleProjects.filter(({ name }) => names.length === 0 || names.includes(name));

const { archive } = await packPackage();
const workspace = mkdtempSync(join(tmpdir(), 'flowservice-examples-'));
copyFileSync(archive, join(workspace, basename(archive)));

console.log('| example | versions | result |\n|---|---|---|');
for (const example of chosen) {
  const missing = missingSoftware(example);
  if (missing !== undefined) {
    console.log(`| ${example.name} | | skipped without ${missing} |`);
    continue;
  }
  for (const versions of versionsToTest(example, peerDependencies)) {
    const { installed, fault } = await tryExample(example, versions);
    console.log(`| ${example.name} | ${installed} | ${fault === undefined ? 'passes' : 'FAILS'} |`);
    if (fault === undefined) continue;
    console.error(fault);
    process.exitCode = 1;
  }
}
rmSync(workspace, { recursive: true });
rmSync(dirname(archive), { recursive: true });

/**
 * Installs these versions into a copy of an example, and tests it. Returns the installed versions, and the output of the step that failed.
 */
async function tryExample(example: ExampleProject, versions: Versions): Promise<{ readonly installed: string; readonly fault?: string }> {
  const project = copyExample(example, workspace);
  const wanted = Object.entries(versions).map((pair) => pair.join('@'));
  try {
    await outputOf('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...wanted], project);
    const installed = Object.keys(versions)
      .map((name) => `${name} ${versionIn(project, name)}`)
      .join(', ');
    const fault = (await faultOf(outputOf('npm', ['test'], project))) ?? (await faultOf(assertHealthy(project)));
    return { installed, ...(fault !== undefined && { fault }) };
  } catch (error) {
    return { installed: wanted.join(', '), fault: String(error) };
  }
}

/** @throws Error if `doctor` does not accept an installed peer */
async function assertHealthy(project: string): Promise<void> {
  // It exits with 3 if a port is in use, which does not matter here.
  const report = await outputOf('npx', ['flowservice-kit', 'doctor', '--json'], project).catch(({ stdout }) => stdout);
  const faults = JSON.parse(report).checks.filter(
    ({ check, status }: { check: string; status: string }) => status === 'fault' && !/^port/.test(check),
  );
  if (faults.length > 0) throw new Error(`doctor: ${JSON.stringify(faults, null, 2)}`);
}

function faultOf(run: Promise<unknown>): Promise<string | undefined> {
  return run.then(
    () => undefined,
    (error) => `${error.message}\n${error.stdout ?? ''}`,
  );
}

function versionIn(project: string, name: string): string {
  return JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')).version;
}
