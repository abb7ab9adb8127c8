import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './installed-package.ts';

/** Bundles and minifies a program for browsers that imports the package's main entry point. */
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

/** A program that contains only the client. */
export const clientAlone = "export { FlowServiceClient } from 'flowservice-kit'";
