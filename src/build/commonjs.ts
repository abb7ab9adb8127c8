/**
 * Writes `dist/commonjs`: for each entry point of the package, a CommonJS module that loads the ES module, so that both have the same
 * classes, and the types of the whole package as those of CommonJS modules. Without these, Node could `require` the package, but
 * TypeScript would reject that under `module: node16` (TS1479, TS1541).
 */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'dist/commonjs');

for (const file of globSync('{contracts,mock,src}/**/*.d.ts', { cwd: join(root, 'dist') })) {
  cpSync(join(root, 'dist', file), join(folder, file));
}
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
type EntryPoint = { readonly require?: { readonly default: string }; readonly default: string };
for (const { require, default: esModule } of Object.values<EntryPoint>(exports)) {
  if (require === undefined) continue;
  const name = relative(dirname(require.default), esModule);
  // TypeScript takes the default export of a CommonJS module from its member `default`, if the module is marked.
  const isDefault = /^export default /m.test(readFileSync(join(root, esModule), 'utf8'));
  const text = isDefault
    ? `Object.defineProperty(exports, '__esModule', { value: true });\nObject.assign(exports, require('${name}'));\nexports.default = require('${name}').default;`
    : `module.exports = require('${name}');`;
  writeFileSync(join(root, require.default), `${text}\n`);
}
writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
