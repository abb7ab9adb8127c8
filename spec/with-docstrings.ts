/** The components of a description by kind and name, with their descriptions. */
export type Components = Readonly<
  Record<string, Readonly<Record<string, { readonly description?: string; readonly [member: string]: unknown }>>>
>;

/** The docstrings of the types for the whole description. */
const wholes: Readonly<Record<string, string>> = {
  paths: 'The operations by path and method.',
  webhooks: 'Not used.',
  components: 'Schemas, responses, parameters and headers by kind and name.',
  $defs: 'Not used.',
  operations: 'The operations by `operationId`: parameters, request body and responses of each.',
};

/**
 * Adds a docstring to each exported type. openapi-typescript writes none for the short names, and writes the others after a tag that
 * editors display.
 *
 * @throws Error if a component has no description
 */
export function withDocstrings(types: string, components: Components): string {
  return types
    .replaceAll(/^( *\* )(?!@)(.*)\n( *\*) @description /gm, '$1$2\n$3\n$3 ')
    .replaceAll('* @description ', '* ')
    .replaceAll(/^export (?:interface|type) ([\w$]+)(?: = components\['(\w+)'\]\['(\w+)'\])?/gm, (line, name, kind, member) => {
      const docstring = member === undefined ? wholes[name] : components[kind]?.[member]?.description;
      if (docstring === undefined) throw new Error(`${name} has no description in the OpenAPI description. Give it one.`);
      return `/** ${docstring.trim().replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n${line}`;
    });
}
