import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages that modules come from, as they are to go with every copy: the package's own file, or where it has none
 * what its package.json says.
 *
 * @param modules paths, such as `/home/me/kit/node_modules/commander/index.js`; those of no package are passed over
 * @throws Error where a package says nothing of its licence
 */
export function licenceNotices(modules: readonly string[]): string {
  const folders = modules.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path.replaceAll('\\', '/'))?.[0] ?? []);
  return [...new Set(folders)]
    .sort()
    .map(noticeOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  if (file === undefined && license === undefined) throw new Error(`${name} says nothing of its licence. Do not bundle it.`);
  const text = file === undefined ? `License: ${license}. Author: ${author}.` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version}\n\n${text}\n`;
}
