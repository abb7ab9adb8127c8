import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { type Application, Converter, DeclarationReflection, ReflectionKind, UnknownType } from 'typedoc';

/** Exports that would take pages of many megabytes: they repeat the operations and components of the description. */
const wholes = ['paths', 'webhooks', 'components', '$defs', 'operations'];

/** Gives each entry point its import name, and shows the members of generated types instead of their definition. */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection) => {
    if (reflection.kind === ReflectionKind.TypeAlias && isGenerated(reflection)) reflection.comment?.modifierTags.add('@useDeclaredType');
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.children ?? []) {
      entry.name = entryNames[entry.name] ?? entry.name;
      for (const child of [...(entry.children ?? [])]) {
        if (!(child instanceof DeclarationReflection) || !isGenerated(child)) continue;
        if (wholes.includes(child.name)) project.removeReflection(child);
        if (child.name === 'description') child.type = new UnknownType('OpenAPI 3.1 as a readonly object');
      }
    }
  });
}

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The import name of each entry point, by typedoc's name for it. */
const entryNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<string | { readonly types: string }>(exports).flatMap(([name, entry]) =>
    typeof entry === 'string' ? [] : [[entry.types.replace(/^\.\/dist\/|(?:\/index)?\.d\.ts$/g, ''), join('flowservice-kit', name)]],
  ),
);

function isGenerated(reflection: DeclarationReflection): boolean {
  return reflection.sources?.some(({ fileName }) => fileName.includes('src/generated/')) ?? false;
}
