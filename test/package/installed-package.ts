import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The folder of this project. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** On Windows, npm and the commands of packages are batch files, which only a shell runs. */
const needsShell = (command: string): boolean => process.platform === 'win32' && !command.endsWith('.exe');

/** Runs a program and returns its standard output. Rejects with its error output if it fails, or runs for more than ten minutes. */
export async function outputOf(command: string, args: readonly string[], cwd: string): Promise<string> {
  return (await promisify(execFile)(command, args, { cwd, maxBuffer: 1 << 26, timeout: 600_000, shell: needsShell(command) })).stdout;
}

/** The path of a packed package, and its files. */
export type Packed = { readonly archive: string; readonly files: readonly { readonly path: string; readonly mode: number }[] };

/** Packs the package into a new folder. Builds it first, unless `--ignore-scripts` is given. */
export async function packPackage(...options: readonly string[]): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'flowservice-packed-'));
  const [packed] = JSON.parse(await outputOf('npm', ['pack', '--json', '--silent', '--pack-destination', folder, ...options], root));
  return { archive: join(folder, packed.filename), files: packed.files };
}

/** Installs a package into a new project, and returns the project's folder. */
export async function installPackage(archive: string, ...options: readonly string[]): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), 'flowservice-installed-'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'elsewhere', private: true, type: 'module' }));
  await outputOf('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...options, archive], project);
  return project;
}
