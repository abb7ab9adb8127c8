import type { OpenAPI3 } from 'openapi-typescript';
import { type Components, withDocstrings } from './with-docstrings.ts';

/** openapi-typescript. The command loads it only if it needs it. */
export type TypeGenerator = Pick<typeof import('openapi-typescript'), 'default' | 'astToString'>;

/** Generates the types of every operation and schema of a description: readonly, with a docstring and a short name for each schema. */
export async function generateTypes(
  { default: openapiTS, astToString }: TypeGenerator,
  description: URL | object,
  components: Components,
): Promise<string> {
  const ast = await openapiTS(description as URL | OpenAPI3, {
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
  });
  return withDocstrings(astToString(ast), components);
}
