import { execFile } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The forms of the description in the package: one file, and its source, which refers to the files in `examples`. */
export const descriptions = ['openapi.json', 'openapi.yaml'] as const;

/** A folder with one form of the description, inside a folder that has the packages of a tool. */
export type Project = { readonly folder: string; readonly description: (typeof descriptions)[number] };

/** Makes a project in the folder of the tool's packages, from the folder `spec` of this package. */
export function makeProject(installed: string, spec: string, description: Project['description']): Project {
  const folder = join(installed, description.replace('.', '-'));
  mkdirSync(folder);
  cpSync(join(spec, description), join(folder, description));
  if (description === 'openapi.yaml') cpSync(join(spec, 'examples'), join(folder, 'examples'), { recursive: true });
  return { folder, description };
}

/**
 * Runs a shell command in a project and returns its standard output. The variable `DESCRIPTION` is the name of the description.
 * Rejects if the command fails, or runs for more than ten minutes.
 */
export async function run({ folder, description }: Project, command: string): Promise<string> {
  const env = { ...process.env, DESCRIPTION: description, PATH: `${join(folder, '../node_modules/.bin')}:${process.env.PATH}` };
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: folder, env, maxBuffer: 1 << 26, timeout: 600_000 });
  return stdout;
}
