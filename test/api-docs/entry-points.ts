import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { type Application, CommentTag, Converter, ReflectionKind } from 'typedoc';

/** Gives each entry point its import name, and its errors a group of their own. */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.children ?? []) {
      entry.name = importNames[entry.name] ?? entry.name;
      for (const child of entry.children ?? [])
        if (child.kind === ReflectionKind.Class && child.name.endsWith('Error'))
          child.comment?.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: 'Errors' }]));
    }
  });
}

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The import name of each entry point, by typedoc's name for it. */
const importNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<string | { readonly types: string }>(exports).flatMap(([name, entry]) =>
    typeof entry === 'string' ? [] : [[entry.types.replace(/^\.\/dist\/|(?:\/index)?\.d\.ts$/g, ''), join('flowservice-kit', name)]],
  ),
);
