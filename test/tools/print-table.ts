/**
 * Installs each tool in a new project, runs it on the description in the packed package, prints the table, and writes it to
 * `docs/generators.md`: `npm run tools`. Not part of `npm test`, because it installs more than a thousand packages.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fillTable } from '../../docs/tables/fill-table.ts';
import { outputOf, packPackage, root } from '../package/installed-package.ts';
import { nameAndVersion, page } from './page.ts';
import { resultsOf } from './results.ts';
import { tools } from './tools.ts';

const { archive } = await packPackage();
const description = await outputOf('tar', ['-xzOf', archive, 'package/spec/openapi.json'], root);
rmSync(dirname(archive), { recursive: true });

const lines: string[] = [];
print('| tool | version | makes | result | remark |');
print('|---|---|---|---|---|');
for (const tool of tools) {
  const [name, version] = nameAndVersion(tool.packages[0]);
  const results = await resultsOf(tool, description);
  for (const [index, product] of Object.keys(tool.makes).entries())
    print(`| ${name} | ${version} | ${product} | ${results[index]} | ${index === 0 ? (tool.remark ?? '') : ''} |`);
}
writeFileSync(page, fillTable(readFileSync(page, 'utf8'), 'tools', lines.join('\n')));

/** Prints each line at once, because the whole table takes minutes. */
function print(line: string): void {
  console.log(line);
  lines.push(line);
}
