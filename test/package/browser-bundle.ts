import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { root } from './installed-package.ts';

/** Bundles and minifies a program for browsers that imports the package's main entry. */
export async function browserBundle(program: string): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? '\0entry' : id === 'flowservice-kit' ? join(root, 'src/index.ts') : undefined),
    load: (id: string) => (id === '\0entry' ? program : undefined),
  };
  const bundle = await rolldown({ input: 'entry', platform: 'browser', plugins: [entry] });
  const { output } = await bundle.generate({ minify: true });
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`The bundle is in ${output.length} files.`);
  return chunk.code;
}

/** The parts of the client that a bundle may contain alone, and the size allowed with gzip, in bytes. */
export const budgets = { Connections: 8_000, FlowServiceClient: 9_100 } as const;

/** Bundles one export of the package, and everything that it needs. */
export function bundleOf(name: keyof typeof budgets): Promise<string> {
  return browserBundle(`export { ${name} } from 'flowservice-kit'`);
}

/** Returns the size of a bundle with gzip, in bytes. */
export function gzipSize(bundle: string): number {
  return gzipSync(bundle, { level: 9 }).length;
}
