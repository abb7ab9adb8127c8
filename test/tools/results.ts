import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackage, outputOf } from '../package/installed-package.ts';
import { invalidBodies, validBodies } from './bodies.ts';
import type { Judge } from './judges.ts';
import type { Tool } from './tools.ts';

/** Installs a tool in a new project, runs it on a description, and returns a result for each of its products. */
export async function resultsOf({ packages, commands = [], config, makes }: Tool, description: string): Promise<readonly string[]> {
  const [own, ...others] = packages;
  const project = await installPackage(own, '--save-exact', '--ignore-scripts', ...others);
  try {
    writeFileSync(join(project, 'openapi.json'), description);
    if (config !== undefined) copyFileSync(fileURLToPath(new URL(`programs/${config}`, import.meta.url)), join(project, config));
    for (const command of commands) {
      const [name = '', ...args] = command.split(' ');
      await outputOf(join(project, 'node_modules/.bin', name), args, project);
    }
    const results: string[] = [];
    // One after another, because each judge writes files into the project.
    for (const judge of Object.values(makes)) results.push(judge === 'no problems' ? judge : await verdict(judge, project).catch(failure));
    return results;
  } catch (error) {
    return Object.keys(makes).map(() => failure(error));
  } finally {
    rmSync(project, { recursive: true });
  }
}

async function verdict(judge: Judge, project: string): Promise<string> {
  const accepted = await judge(project, [...validBodies, ...Object.values(invalidBodies)]);
  const valid = accepted.slice(0, validBodies.length).filter((isAccepted) => isAccepted);
  const missed = Object.keys(invalidBodies).filter((_, index) => accepted[validBodies.length + index] === true);
  const all = Object.keys(invalidBodies).length;
  const but = missed.length === 0 || missed.length === all ? '' : `, but accepts ${missed.join(' and ')}`;
  return `accepts ${valid.length} of ${validBodies.length} valid bodies, rejects ${all - missed.length} of ${all} invalid ones${but}`;
}

function failure(error: unknown): string {
  const { stderr = '', stdout = '', message } = error as { stderr?: string; stdout?: string; message: string };
  const [first = ''] = `${stderr}${stdout}${message}`.trim().split('\n', 1);
  return `fails: ${first.replaceAll('|', '\\|')}`;
}
