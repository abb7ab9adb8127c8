/**
 * Installs each tool in a new project, runs it on both forms of the description in the packed package, prints the table, and writes it to
 * `docs/generators.md`: `npm run tools`. Not part of `npm test`, because it installs more than a thousand packages.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fillTable } from '../../docs/tables/fill-table.ts';
import { outputOf, packPackage, root } from '../package/installed-package.ts';
import { nameAndVersion, page } from './page.ts';
import { descriptions } from './project.ts';
import { resultsOf } from './results.ts';
import { tools } from './tools.ts';

const { archive } = await packPackage();
const packed = dirname(archive);
await outputOf('tar', ['-xzf', archive, '-C', packed, 'package/spec'], root);

const lines: string[] = [];
print(`| tool | version | makes | ${descriptions.map((name) => `\`${name}\``).join(' | ')} | remark |`);
print('|---|---|---|---|---|---|');
for (const tool of tools) {
  const [name, version] = nameAndVersion(tool.packages[0]);
  const [json = [], yaml = []] = await resultsOf(tool, join(packed, 'package/spec'));
  for (const [index, product] of Object.keys(tool.makes).entries()) {
    const inYaml = yaml[index] === json[index] ? 'the same' : yaml[index];
    print(`| ${name} | ${version} | ${product} | ${json[index]} | ${inYaml} | ${index === 0 ? (tool.remark ?? '') : ''} |`);
  }
}
rmSync(packed, { recursive: true });
writeFileSync(page, fillTable(readFileSync(page, 'utf8'), 'tools', lines.join('\n')));

/** Prints each line at once, because the whole table takes minutes. */
function print(line: string): void {
  console.log(line);
  lines.push(line);
}
