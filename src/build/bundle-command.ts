/**
 * Writes the command as it is packed, to `dist/bin` or the folder that the first argument names: `npm run build`. In few files and as
 * CommonJS, for half of the time that a short command takes would otherwise go into finding and linking modules.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { description } from '../generated/description.ts';
import { licenceNotices } from './licence-notices.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { optionalDependencies } = JSON.parse(readFileSync(pathOf('package.json'), 'utf8'));
const optional = Object.keys(optionalDependencies);

const bundle = await rolldown({
  input: { flowservice: pathOf('src/cli/main.ts') },
  platform: 'node',
  external: optional,
  plugins: [
    {
      name: 'start-fast',
      // Commander needs it for commands in files of their own, which there are none of here; it brings Node's network along.
      resolveId: (id, importer) => {
        if (id === './description.json') return { id, external: true };
        return id === 'node:child_process' && importer?.includes('/commander/') ? '\0no-child-process' : undefined;
      },
      load: (id) => (id === '\0no-child-process' ? 'export default {};' : undefined),
      // A parser of JSON is faster than one of JavaScript.
      buildStart() {
        this.emitFile({ type: 'asset', fileName: 'description.json', source: inAscii(JSON.stringify(description)) });
      },
      transform: (_, id) =>
        id.endsWith('/generated/description.ts') ? "export const description = require('./description.json');" : undefined,
      // One byte a character is read, and checked against the compile cache, faster than two.
      generateBundle(_, files) {
        const chunks = Object.values(files).filter((file) => file.type === 'chunk');
        for (const chunk of chunks) chunk.code = inAscii(chunk.code);
        const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
        this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: licenceNotices(modules) });
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
  // To find a small file takes as long as to run it.
  codeSplitting: {
    groups: [
      { name: 'conformance', test: /\/src\/(?:conformance|generated)\// },
      { name: 'program', test: /\/commander\/|\/src\/cli\/(?:flowservice|fail|version)\.ts/ },
      { name: 'common', test: /\/src\/(?:cli|interactions|report|verification)\//, minShareCount: 2 },
      { name: 'common', test: /\/format-text\.ts/ },
    ],
  },
  // Names stay, for a stack trace that someone reports is to be read.
  minify: { compress: true, mangle: { keepNames: true }, codegen: { removeWhitespace: true } },
});

function inAscii(code: string): string {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
