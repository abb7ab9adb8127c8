import { type Application, Comment, CommentTag, Converter, type Reflection, ReflectionKind, UnknownType } from 'typedoc';

/** Exports that would take pages of many megabytes: they repeat the operations and components of the description. */
const wholes = ['paths', 'webhooks', 'components', '$defs', 'operations'];

/**
 * Shows the members of generated types instead of their definition, in a group of their own. Their docstrings come from the API
 * description, which does not explain every member, so typedoc does not require them. Nor does it require one for the `name` of an error.
 */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection) => {
    if (reflection.kind === ReflectionKind.TypeAlias && isGenerated(reflection)) reflection.comment?.modifierTags.add('@useDeclaredType');
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const child of (project.children ?? []).flatMap((entry) => entry.children ?? [])) {
      if (!isGenerated(child)) continue;
      if (wholes.includes(child.name)) project.removeReflection(child);
      else if (child.name === 'description') child.type = new UnknownType('OpenAPI 3.1 as a readonly object');
      else {
        child.comment ??= new Comment();
        child.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: 'Generated Types' }]));
      }
    }
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const members = project.getReflectionsByKind(ReflectionKind.SomeMember | ReflectionKind.TypeAlias);
    const excused = members.filter((one) => !one.hasComment() && !isInParameter(one) && (isGenerated(one) || isErrorName(one)));
    app.options.setValue('intentionallyNotDocumented', [...new Set(excused.map((one) => one.getFriendlyFullName()))]);
  });
}

/** Checks whether a reflection is a part of the type of a parameter, of which typedoc requires no docstring. */
function isInParameter({ parent }: Reflection): boolean {
  return parent !== undefined && (parent.kindOf(ReflectionKind.Parameter) || isInParameter(parent));
}

function isGenerated(reflection: Reflection): boolean {
  return reflection.project.getSymbolIdFromReflection(reflection)?.packagePath.startsWith('src/generated/') ?? false;
}

function isErrorName({ name, parent }: Reflection): boolean {
  return name === 'name' && parent?.kind === ReflectionKind.Class && parent.name.endsWith('Error');
}
