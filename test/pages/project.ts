import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './page.ts';

/** The files of the package that the pages need. */
const shipped = ['package.json', 'dist', 'spec', 'src/generated/flow-service.ts'];

/**
 * Creates a project as `npm init -y` of npm 11 does, with the package and the tools of the pages installed. The caller removes the folder.
 *
 * @param installed an earlier project that shares its installation, because a copy for each page took a tenth of the time of these tests
 */
export function makeProject(installed?: string): string {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'flowservice-pages-')));
  writeFileSync(join(project, 'package.json'), '{ "name": "reader", "version": "1.0.0", "main": "index.js", "type": "commonjs" }');
  const modules = join(project, 'node_modules');
  if (installed === undefined) install(modules);
  else symlinkSync(join(installed, 'node_modules'), modules);
  return project;
}

function install(modules: string): void {
  const own = join(modules, 'flowservice-kit');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const file of shipped) {
    mkdirSync(dirname(join(own, file)), { recursive: true });
    cpSync(join(root, file), join(own, file), { recursive: true });
  }
  const command = `#!/bin/sh\nexec '${process.execPath}' '${join(own, 'dist/bin/flowservice.cjs')}' "$@"\n`;
  for (const name of ['flowservice', 'flowservice-kit']) writeFileSync(join(modules, '.bin', name), command, { mode: 0o755 });
}
