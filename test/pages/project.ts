import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './page.ts';

const run = promisify(execFile);

/** What the package holds besides what is compiled. */
const shipped = ['package.json', 'spec', 'src/generated/flow-service.ts'];

/**
 * A project of somebody who has installed the package, built afresh, and all that the pages use beside it; a folder that is to be
 * removed afterwards. It is built apart from `dist`, so that nobody else's build comes in between; the command there is fresh.
 */
export async function makeProject(): Promise<string> {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'flowservice-pages-')));
  const modules = join(project, 'node_modules');
  const own = join(modules, 'flowservice-kit');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const file of shipped) {
    mkdirSync(dirname(join(own, file)), { recursive: true });
    cpSync(join(root, file), join(own, file), { recursive: true });
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
  const dist = join(own, 'dist');
  await run(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', 'src/build', '--outDir', dist], { cwd: root });
  cpSync(join(root, 'dist/bin'), join(dist, 'bin'), { recursive: true });
  const command = `#!/bin/sh\nexec '${process.execPath}' '${join(dist, 'bin/flowservice.cjs')}' "$@"\n`;
  writeFileSync(join(modules, '.bin', 'flowservice'), command, { mode: 0o755 });
  return project;
}
