import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pages, root } from './page.ts';

/** What a page links to, but for the web. */
const links = pages.flatMap(({ file, folder, text }) =>
  [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
    .map((target) => {
      const [path = '', anchor] = target.split('#');
      return { link: `${file} to ${target}`, file: path === '' ? file : join(folder, path), anchor };
    }),
);

test('every link between the pages leads to a file, and to a heading in it', () => {
  expect(links.length).toBeGreaterThan(40);
  const broken = links.filter(({ file, anchor }) => !existsSync(join(root, file)) || (anchor !== undefined && !headings(file).has(anchor)));
  expect(broken.map(({ link }) => link)).toEqual([]);
});

test('the first screen leads to every page', () => {
  const linked = links.filter(({ link }) => link.startsWith('README.md ')).map(({ file }) => file);
  expect(pages.map(({ file }) => file).filter((file) => file !== 'README.md' && !linked.includes(file))).toEqual([]);
});

test('a score in the comparison is one that the first screen shows, and so one that a command prints', () => {
  const [readme = '', comparison = ''] = ['README.md', 'test/README.md'].map((name) => pages.find(({ file }) => file === name)?.text);
  const scores = comparison.match(/\d+(?:\.\d+%| of \d+)/g) ?? [];
  expect(scores.length).toBeGreaterThan(10);
  expect(scores.filter((score) => !readme.includes(score))).toEqual([]);
});

test('every script that a page names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = pages.flatMap(({ text }) => [...text.matchAll(/`npm run ([a-z]+)/g)].map(([, name = '']) => name));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

/** The anchors that GitHub and GitLab give the headings of a page. */
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
