/** Prints the size of the package, installed for several uses, and of the client in a bundle: `npm run sizes`. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { browserBundle, clientAlone } from './browser-bundle.ts';
import { installPackage, packPackage, root } from './installed-package.ts';

const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const peers = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`);
const uses = {
  'types and client only (`--omit=optional`)': ['--omit=optional'],
  "with Prism's engine, as npm installs it": [],
  'everything: with Prism, Pact, nock and Vitest': peers,
};

const { archive } = await packPackage();
console.log('| installed | packages | MB |\n|---|---|---|');
for (const [use, options] of Object.entries(uses)) {
  const project = await installPackage(archive, ...options);
  const modules = join(project, 'node_modules');
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  const present = Object.keys(packages).filter((path) => statSync(join(project, path), { throwIfNoEntry: false }) !== undefined);
  console.log(`| ${use} | ${present.length} | ${(bytesIn(modules) / 1e6).toFixed(1)} |`);
  rmSync(project, { recursive: true });
}
rmSync(dirname(archive), { recursive: true });

const client = await browserBundle(clientAlone);
const kilobytes = [client.length, gzipSync(client, { level: 9 }).length, brotliCompressSync(client).length].map((bytes) =>
  (bytes / 1000).toFixed(1),
);
console.log(`\nThe client alone, minified: ${kilobytes[0]} kB; ${kilobytes[1]} kB with gzip, ${kilobytes[2]} kB with Brotli.`);

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
