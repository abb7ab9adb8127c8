import { createRequire } from 'node:module';
import { join } from 'node:path';
import { reasonOf } from '../fail.ts';
import type { Diagnosis } from './diagnosis.ts';
import { findPackage } from './find-package.ts';
import type { Toolkit } from './toolkit.ts';

const check = 'Prism';

/** Whether Prism's engine, an optional dependency, is there and can be loaded. */
export function checkPrism({ folder, optionalDependencies }: Toolkit): Diagnosis {
  const names = Object.keys(optionalDependencies).filter((name) => name.startsWith('@stoplight/'));
  const mend = `npm install ${names.map((name) => `${name}@${optionalDependencies[name]}`).join(' ')}`;
  const found = names.map((name) => ({ name, version: findPackage(name, folder)?.version }));
  const absent = found.filter(({ version }) => version === undefined);
  if (absent.length > 0)
    return { check, status: 'missing', seen: 'not installed; needed only for the header Prefer', mend: `If you use it: ${mend}` };
  try {
    const require = createRequire(join(folder, 'package.json'));
    for (const name of names) require(name);
  } catch (error) {
    return { check, status: 'fault', seen: `installed, but cannot be loaded (${reasonOf(error)})`, mend: `Run: ${mend}` };
  }
  return { check, status: 'ok', seen: found.map(({ name, version }) => `${name.replace(/.*\//, '')} ${version}`).join(', ') };
}
