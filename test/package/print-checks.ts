/**
 * Checks the package with this Node on this system: `node test/package/print-checks.ts ARCHIVE` installs a packed package into a new
 * project first, and takes a project that has the package as it is. CI runs it on Linux, macOS and Windows, without the packages of this
 * repository.
 */
import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkInstalled } from './installed-checks.ts';
import { installPackage, outputOf } from './installed-package.ts';

const [given] = process.argv.slice(2);
if (given === undefined) throw new Error('No archive. Run npm pack, and name the file that it creates.');

const isProject = statSync(given).isDirectory();
const project = isProject ? given : await installPackage(resolve(given), '--omit=optional');
const environment = `${process.platform}  Node ${process.versions.node}`;
console.log(`flowservice-kit ${(await outputOf(join('node_modules/.bin/flowservice-kit'), ['--version'], project)).trim()}`);
for await (const { check, fault } of checkInstalled(project, [process.execPath])) {
  console.log(`${fault === undefined ? 'right' : 'WRONG'}  ${environment}  ${check}${fault === undefined ? '' : `\n${fault}`}`);
  if (fault !== undefined) process.exitCode = 1;
}
if (!isProject) rmSync(project, { recursive: true });
