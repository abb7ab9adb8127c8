import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A block of code in a page. */
export type Block = {
  readonly language: string;
  readonly text: string;
  /** The file name in the comment on its first line, if there is one. */
  readonly name: string | undefined;
  /** The expected output: the next block, if that is text or JSON. */
  readonly prints: Omit<Block, 'prints'> | undefined;
};

/** A page of the documentation. */
export type Page = {
  /** From the project's root, such as `mock/README.md`. */
  readonly file: string;
  readonly folder: string;
  readonly text: string;
  readonly blocks: readonly Block[];
};

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every page: those at the top, those in `docs`, and the README of each folder. */
export const pages: readonly Page[] = globSync(['*.md', 'docs/**/*.md', '*/README.md', '{src,mock,test}/*/README.md'], {
  cwd: root,
  exclude: ['node_modules', 'dist'],
})
  .sort()
  .map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return { file, folder: dirname(file), text, blocks: blocksIn(text) };
  });

/** Returns the blocks of code in a text in Markdown. */
export function blocksIn(text: string): readonly Block[] {
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text: text.trimEnd(),
    name: /^(?:#|\/\/) (\S+\.\w+)\n/.exec(text)?.[1],
  }));
  return blocks.map((block, index) => ({ ...block, prints: printed(blocks[index + 1]) }));
}

function printed<B extends { readonly language: string }>(next: B | undefined): B | undefined {
  return next !== undefined && ['text', 'json'].includes(next.language) ? next : undefined;
}
