/** Prints the installed size of the package for several uses, and the sizes of bundles of the client: `npm run sizes`. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { budgets, bundleOf, gzipSize } from './browser-bundle.ts';
import { installPackage, packPackage, root } from './installed-package.ts';

const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const peers = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`);
const needs = {
  'types and client only (`--omit=optional`)': ['--omit=optional'],
  "with Prism's engine, as npm installs it": [],
  'everything: with Prism, Pact, nock and Vitest': peers,
};

const { archive } = await packPackage();
console.log('| installed | packages | MB |\n|---|---|---|');
for (const [need, options] of Object.entries(needs)) {
  const project = await installPackage(archive, ...options);
  const modules = join(project, 'node_modules');
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  const installed = Object.keys(packages).filter((path) => statSync(join(project, path), { throwIfNoEntry: false }) !== undefined);
  console.log(`| ${need} | ${installed.length} | ${(bytesIn(modules) / 1e6).toFixed(1)} |`);
  rmSync(project, { recursive: true });
}
rmSync(dirname(archive), { recursive: true });

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
console.log('\n| bundled and minified | kB | gzip | its budget | Brotli |\n|---|---|---|---|---|');
for (const [name, what] of [
  ['Connections', 'connections alone'],
  ['FlowServiceClient', 'the whole client'],
] as const) {
  const bundle = await bundleOf(name);
  const sizes = [bundle.length, gzipSize(bundle), budgets[name], brotliCompressSync(bundle).length];
  console.log(`| ${what} | ${sizes.map(kilobytes).join(' | ')} |`);
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
