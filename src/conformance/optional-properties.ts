import { authBranches, schemaWithAuth } from './auth-branch.ts';
import type { SchemaName } from './operation.ts';
import { pointerTo } from './pointer.ts';
import { schemaNodes } from './schema-nodes.ts';

/** The properties that a body of this schema may have and need not have, as pointers, with whatever auth spec it may have. */
export function optionalProperties(schema: SchemaName): readonly string[] {
  const branches = schema === schemaWithAuth ? authBranches.map(({ nodes }) => nodes) : [];
  const pointers = [schemaNodes(schema), ...branches].flatMap((nodes) =>
    [...nodes].flatMap(([at, { properties = {}, required = [] }]) =>
      Object.keys(properties)
        .filter((name) => !required.includes(name))
        .map((name) => pointerTo(at, name)),
    ),
  );
  return [...new Set(pointers)];
}
