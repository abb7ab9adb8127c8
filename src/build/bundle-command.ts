/**
 * Writes the packed command to `dist/bin`, or to the folder in the first argument: `npm run build`. It is a bundle in CommonJS, because
 * finding and linking ES modules would take half of the time of a short command.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { licenseNotices } from './license-notices.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { optionalDependencies } = JSON.parse(readFileSync(pathOf('package.json'), 'utf8'));

const bundle = await rolldown({
  input: { flowservice: pathOf('src/cli/main.ts') },
  platform: 'node',
  external: Object.keys(optionalDependencies),
  plugins: [
    {
      name: 'license-notices',
      generateBundle(_, files) {
        const modules = Object.values(files).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
        this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: licenseNotices(modules) });
      },
    },
    {
      name: 'node-preload',
      generateBundle() {
        // Node loads it by its path into the processes of a command.
        const source = readFileSync(pathOf('src/interception/node-preload.cjs'));
        this.emitFile({ type: 'asset', fileName: 'node-preload.cjs', source });
      },
    },
  ],
  onLog: (_, { message }) => {
    throw new Error(message);
  },
});
await bundle.write({
  dir: process.argv[2] ?? pathOf('dist/bin'),
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  // Keeps names, so that stack traces in bug reports are readable.
  minify: { compress: true, mangle: { keepNames: true }, codegen: { removeWhitespace: true } },
});
