import type { AuthSpec } from '../../contract/auth-spec.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Source } from '../../contract/source.ts';

/**
 * Writes a function for each auth spec of a contract's sources, to stand below their types. It builds the request body of a connection, so
 * that the compiler reports a param of another auth spec at its place, in one line.
 */
export function constructionHelpers({ sources }: Contract): string {
  const functions = sources.flatMap((source) => source.authSpecs.map((authSpec) => helper(source, authSpec)));
  return [
    '',
    '/** The name of a connection, and optionally its description. */',
    "export type ConnectionName = Pick<CreateConnectionRequest, 'name' | 'description'>;",
    ...functions,
    '',
  ].join('\n');
}

function helper({ id, version, title, request }: Source, { specName, schema }: AuthSpec): string {
  return `
/**
 * ${asComment(`Builds the request body for a connection to ${title} with the auth spec "${specName}".`)}
 * Sets the spec name, the spec id and the version, so that they match.
 */
export function ${schema.charAt(0).toLowerCase()}${schema.slice(1)}(
    connection: ConnectionName,
    params: ${schema}["params"],
): ${request} & { readonly auth: ${schema} } {
    return {
        ...connection,
        auth: { specName: ${JSON.stringify(specName)}, params },
        connectionSpec: { id: ${JSON.stringify(id)}, version: ${JSON.stringify(version)} },
    };
}`;
}

function asComment(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/');
}
