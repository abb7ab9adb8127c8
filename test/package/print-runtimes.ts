/**
 * Runs the packed and installed package with the oldest supported Node, the newest of each supported line, Bun and Deno: `npm run
 * runtimes`. Not part of `npm test`, because it downloads six runtimes.
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkInstalled } from './installed-checks.ts';
import { installPackage, outputOf, packPackage } from './installed-package.ts';

const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const libc = process.platform === 'linux' ? '-glibc' : '';

/** A runtime: the package that contains it, the path of its program there, and the arguments before a script. */
type Runtime = { readonly name: string; readonly from: string; readonly program: string; readonly run?: readonly string[] };

const runtimes: readonly Runtime[] = [
  ...['22.12.0', '22', '24', '26'].map((version) => ({ name: 'Node', from: `node-${system}@${version}`, program: 'bin/node' })),
  { name: 'Bun', from: `@oven/bun-${system.replace('arm64', 'aarch64')}@1`, program: 'bin/bun' },
  { name: 'Deno', from: `@deno/${system}${libc}@2`, program: 'deno', run: ['run', '--allow-all'] },
];

const { archive } = await packPackage();
for (const { name, from, program, run = [] } of runtimes) {
  const project = await installPackage(archive, '--omit=optional', from);
  const executable = join(project, 'node_modules', from.replace(/@[^@]*$/, ''), program);
  const exact = (await outputOf(executable, ['--version'], project)).match(/\d+\.\d+\.\d+/)?.[0];
  for await (const { check, fault } of checkInstalled(project, [executable, ...run])) {
    const isRight = fault === undefined || (name === 'Bun' && fault.includes('cannot run this server'));
    console.log(`${isRight ? 'right' : 'WRONG'}  ${name} ${exact}  ${check}${fault === undefined ? '' : `\n${fault}`}`);
    if (!isRight) process.exitCode = 1;
  }
  rmSync(project, { recursive: true });
}
rmSync(dirname(archive), { recursive: true });
