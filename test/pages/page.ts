import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A block of code in a page. */
export type Block = {
  readonly language: string;
  readonly text: string;
  /** The file that it is, where a comment on its first line names one. */
  readonly name: string | undefined;
  /** What it prints, where the block behind it says so. */
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

/** Every page that lies in a room, and those that have to lie on top. */
export const pages: readonly Page[] = globSync(['*.md', '*/README.md', '{src,mock,test}/*/README.md'], {
  cwd: root,
  exclude: ['node_modules', 'dist'],
})
  .sort()
  .map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return { file, folder: dirname(file), text, blocks: blocksIn(text) };
  });

function blocksIn(text: string): readonly Block[] {
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
