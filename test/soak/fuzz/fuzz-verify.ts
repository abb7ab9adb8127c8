import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { builtCommand } from '../../cli/run.ts';
import { secretsIn } from '../../secrets.ts';
import type { Report, Section } from '../section.ts';
import { anyFile } from './hostile-file.ts';

const reporters = ['text', 'json', 'junit', 'github', 'sarif', 'html'];
/** How many files a run of verify gets. */
const batch = 400;
/** How long a run may take, in milliseconds: a hundred times what it takes. */
const patience = 300_000;

/**
 * Gives hostile files to verify: it must end with a documented exit code, report every file, pass no run over nothing, and print no
 * credential in any report.
 *
 * @param interactions - how many interactions are verified
 */
export async function fuzzVerify(parent: string, interactions: number, seed: number, report: Report): Promise<Section> {
  const faults: string[] = [];
  let [files, verified, unreadable] = [0, 0, 0];
  for (let round = 0; verified < interactions && faults.length === 0; round++) {
    const folder = join(parent, `files-${round}`);
    mkdirSync(folder);
    const names = fc.sample(anyFile, { numRuns: batch, seed: seed * 100_003 + round }).map(({ name, content }, index) => {
      const file = join(folder, `${index}-${name}`);
      writeFileSync(file, content);
      return file;
    });
    const outputs = reporters.map((name) => join(parent, `report.${name}`));
    const options = reporters.flatMap((name, index) => ['--reporter', name, '--output', outputs[index] ?? '']);
    const { code, text } = await run(['verify', ...names, ...options]);
    const kept = `(the files are in ${folder})`;
    if (code !== 0 && code !== 1 && code !== 2) faults.push(`verify ended with ${code} ${kept}: ${text.slice(-1000)}`);
    else {
      const printed = [text, ...outputs.map((file) => readFileSync(file, 'utf8'))];
      faults.push(
        ...printed.flatMap((one, index) => secretsIn(one).map((name) => `${reporters[index - 1] ?? 'output'} has the ${name} ${kept}`)),
      );
      if (/Please report it|\n {4}at /.test(printed.join('\n')))
        faults.push(`an internal error ${kept}: ${/.*Please report it.*/.exec(printed.join('\n'))?.[0]}`);
      const { summary, inputs } = JSON.parse(readFileSync(outputs[1] ?? '', 'utf8'));
      if (inputs.length !== names.length) faults.push(`${names.length} files, ${inputs.length} reported ${kept}`);
      if (summary.passed && summary.conforming === 0) faults.push(`passed without a conforming interaction ${kept}`);
      verified += summary.interactions;
      unreadable += summary.unreadable;
    }
    files += names.length;
    if (faults.length === 0) rmSync(folder, { recursive: true });
    report(`verify: ${verified} of ${interactions} interactions, ${faults.length} faults`);
  }
  return {
    title: `hostile files for verify: ${files} files`,
    lines: [`${verified} interactions; ${unreadable} files could not be read`],
    faults,
  };
}

function run(args: readonly string[]): Promise<{ readonly code: number | NodeJS.Signals | null; readonly text: string }> {
  const child = spawn(process.execPath, [builtCommand, ...args], { env: { ...process.env, NO_COLOR: '1' }, timeout: patience });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data));
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code: code ?? signal, text })));
}
