/** The components of a description by kind and name, as far as it says what they are. */
type Components = Readonly<Record<string, Readonly<Record<string, { readonly description?: string }>>>>;

/** What the types of the description as a whole are. */
const wholes: Readonly<Record<string, string>> = {
  paths: 'The operations by path and method.',
  webhooks: 'There are none.',
  components: 'Schemas, responses, parameters and headers by kind and name.',
  $defs: 'There are none.',
  operations: 'The operations by `operationId`: parameters, request body and responses of each.',
};

/**
 * The types with a docstring for each export, as editors show it. openapi-typescript writes none for the short names, and writes the
 * others behind a tag that editors show as a tag.
 *
 * @throws Error where the description does not say what a component is
 */
export function withDocstrings(types: string, components: Components): string {
  return types
    .replaceAll(/^( *\* )(?!@)(.*)\n( *\*) @description /gm, '$1$2\n$3\n$3 ')
    .replaceAll('* @description ', '* ')
    .replaceAll(/^export (?:interface|type) ([\w$]+)(?: = components\['(\w+)'\]\['(\w+)'\])?/gm, (line, name, kind, member) => {
      const docstring = member === undefined ? wholes[name] : components[kind]?.[member]?.description;
      if (docstring === undefined) throw new Error(`${name} has no description in spec/openapi.yaml. Give it one.`);
      return `/** ${docstring.trim().replaceAll('\n', ' ')} */\n${line}`;
    });
}
