import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackage } from '../package/installed-package.ts';
import { invalidBodies, validBodies } from './bodies.ts';
import type { Judge } from './judges.ts';
import { descriptions, makeProject, type Project, run } from './project.ts';
import type { Tool } from './tools.ts';

/**
 * Installs a tool, runs it on each form of the description in a folder, and returns for each form a result for each of the tool's products.
 */
export async function resultsOf(tool: Tool, spec: string): Promise<readonly (readonly string[])[]> {
  const [own, ...others] = tool.packages;
  const installed = await installPackage(own, '--save-exact', '--ignore-scripts', ...others);
  try {
    const results: (readonly string[])[] = [];
    // One after another, for the memory of small machines.
    for (const description of descriptions) results.push(await resultsIn(makeProject(installed, spec, description), tool));
    return results;
  } finally {
    rmSync(installed, { recursive: true });
  }
}

async function resultsIn(project: Project, { commands = [], config, makes }: Tool): Promise<readonly string[]> {
  try {
    if (config !== undefined) copyFileSync(fileURLToPath(new URL(`programs/${config}`, import.meta.url)), join(project.folder, config));
    for (const command of commands) await run(project, command);
    const results: string[] = [];
    // One after another, because each judge writes files into the project.
    for (const judge of Object.values(makes)) results.push(judge === 'no problems' ? judge : await verdict(judge, project).catch(failure));
    return results;
  } catch (error) {
    return Object.keys(makes).map(() => failure(error));
  }
}

async function verdict(judge: Judge, project: Project): Promise<string> {
  const accepted = await judge(project, [...validBodies, ...Object.values(invalidBodies)]);
  const valid = accepted.slice(0, validBodies.length).filter((isAccepted) => isAccepted);
  const missed = Object.keys(invalidBodies).filter((_, index) => accepted[validBodies.length + index] === true);
  const all = Object.keys(invalidBodies).length;
  const but = missed.length === 0 || missed.length === all ? '' : `, but accepts ${missed.join(' and ')}`;
  return `accepts ${valid.length} of ${validBodies.length} valid bodies, rejects ${all - missed.length} of ${all} invalid ones${but}`;
}

/** Returns the line with the reason, because tools print other lines before it. */
function failure(error: unknown): string {
  const { stderr = '', stdout = '', message } = error as { stderr?: string; stdout?: string; message: string };
  const lines = `${stderr}${stdout}${message}`.trim().split('\n');
  const reason = lines.find((line) => /^(?:\w*Error: |🛑 )/.test(line)) ?? lines[0] ?? '';
  return `fails: ${reason.replace(/^(?:Error: |🛑 )/, '').replaceAll('|', '\\|')}`;
}
