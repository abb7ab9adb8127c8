import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pages, root } from './page.ts';

const examples = globSync('examples/*/README.md', { cwd: root }).map((file) => ({
  file,
  folder: dirname(file),
  text: readFileSync(join(root, file), 'utf8'),
}));

/** The links of every page and example, except those to the web. */
const links = [...pages, ...examples].flatMap(({ file, folder, text }) =>
  [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
    .map((target) => {
      const [path = '', anchor] = target.split('#');
      return { link: `${file} to ${target}`, file: path === '' ? file : join(folder, path), anchor };
    }),
);

test('every link in a page leads to an existing file and heading', () => {
  expect(links.length).toBeGreaterThan(40);
  const broken = links.filter(({ file, anchor }) => !existsSync(join(root, file)) || (anchor !== undefined && !headings(file).has(anchor)));
  expect(broken.map(({ link }) => link)).toEqual([]);
});

test('README.md links to every page for users, and any page links to each other page', () => {
  const isForUsers = (page: string): boolean => /^docs\/(?:reference\/)?[^/]+$/.test(page);
  const isLinked = (page: string): boolean =>
    links.some(({ link, file }) => file === page && (link.startsWith('README.md ') || !isForUsers(page)));
  expect(pages.map(({ file }) => file).filter((file) => file !== 'README.md' && !isLinked(file))).toEqual([]);
});

test('every file and folder that CONTRIBUTING.md and the pages in docs name exists', () => {
  const named = pages
    .filter(({ file }) => file === 'CONTRIBUTING.md' || file.startsWith('docs/'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/`((?:src|mock|spec|contracts|test|docs)(?:\/[\w./-]+)?)`/g)].map(([, path = '']) => [file, path]),
    );
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(([, path = '']) => !existsSync(join(root, path)))).toEqual([]);
});

test('every score in the comparison with other tools is in docs/accuracy.md, which a command writes', () => {
  const [accuracy = '', comparison = ''] = ['accuracy', 'comparison'].map(
    (name) => pages.find(({ file }) => file === `docs/${name}.md`)?.text,
  );
  const scores = comparison.match(/\d+(?:\.\d+%| of \d+)/g) ?? [];
  expect(scores.length).toBeGreaterThan(10);
  expect(scores.filter((score) => !accuracy.includes(score))).toEqual([]);
});

test('every npm script that a page names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = pages.flatMap(({ text }) => [...text.matchAll(/`npm run ([a-z]+)/g)].map(([, name = '']) => name));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test("the publisher's list in CONTRIBUTING.md links to every page that is to change with the first release", () => {
  const [, list = ''] = pages.find(({ file }) => file === 'CONTRIBUTING.md')?.text.split('## For the publisher') ?? [];
  const changing = pages.filter(
    ({ file, text }) =>
      file !== 'CONTRIBUTING.md' && /\bOWNER\b|not on the npm registry|is not published yet|No release has been made/.test(text),
  );
  expect(changing.length).toBeGreaterThan(3);
  expect(changing.map(({ file }) => file).filter((file) => !list.includes(`](${file}`))).toEqual([]);
});

test('docs/reference/package.md lists every entry point of the package', () => {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const text = pages.find(({ file }) => file === 'docs/reference/package.md')?.text ?? '';
  const entryPoints = Object.keys(exports).map((entry) => `${name}${entry.slice(1)}`);
  expect(entryPoints.filter((entry) => !text.includes(`\n| \`${entry}\` |`))).toEqual([]);
});

/** Returns the anchors of the headings of a page, as GitHub and GitLab create them. */
function headings(file: string): ReadonlySet<string> {
  const lines =
    readFileSync(join(root, file), 'utf8')
      .replaceAll(/^```[\s\S]*?^```$/gm, '')
      .match(/^#+ .+$/gm) ?? [];
  return new Set(
    lines.map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
