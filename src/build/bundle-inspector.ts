import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { exchangeStyle } from '../ui/exchange-style.ts';
import { licenseNotices } from './license-notices.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The script and the style of the inspector, minified, and the licenses of the packages in the script. */
export type InspectorBundle = { readonly script: string; readonly style: string; readonly notices: string };

/** Bundles the inspector's page, `mock/ui`. The same sources always give the same bundle. */
export async function bundleInspector(): Promise<InspectorBundle> {
  const bundle = await rolldown({
    input: pathOf('mock/ui/main.ts'),
    platform: 'browser',
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`The inspector is bundled to ${output.length} files.`);
  const notices = licenseNotices(chunk.moduleIds);
  const packages = notices.match(/^\S+ \d+\.\d+\.\d+$/gm)?.join(', ');
  const banner = `/*! With ${packages}. Their licenses are in LICENSES.txt of flowservice-kit. */\n`;
  return { script: banner + chunk.code, style: minified(exchangeStyle + ownStyle()), notices };
}

/** The style sheets in their order: the later overrides the earlier. */
const styleSheets = ['page', 'controls', 'header', 'filters', 'list', 'tables', 'views', 'overlays'];

function ownStyle(): string {
  return styleSheets.map((name) => readFileSync(pathOf(`mock/ui/style/${name}.css`), 'utf8')).join('\n');
}

/** Removes comments and the white space that CSS does not need. */
function minified(style: string): string {
  return style
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/(?<=[{;][a-z-]+:) /g, '')
    .replaceAll(';}', '}')
    .trim();
}
