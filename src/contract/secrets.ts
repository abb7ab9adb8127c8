import type { Contract } from './contract.ts';
import { derived } from './derived.ts';
import type { SchemaName } from './operation.ts';

type Schema = {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly writeOnly?: boolean;
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
};

/**
 * Names of properties that hold a credential, where no description says so. In every published auth spec, `format: password` marks them.
 */
export const secretName =
  /password|passphrase|secret|token(?!endpoint|url)|connectionstring|sas(?:uri|key)|(?:ssh|secret|private|principal|auth)key|keycontent|keyfile|^credentials$|s3role/i;

/**
 * Lists the names of all properties that a description marks `format: password` or `writeOnly`: they are secret in every place of a body,
 * even in a wrong one. The property of a list of secrets is secret itself.
 *
 * @see Flow Service API - Sources, connection specification of Dynamics: `format: password` marks a secret
 */
export function namesOfSecrets(schemas: object): ReadonlySet<string> {
  const names = new Set<string>();
  for (const schema of Object.values(schemas)) addSecretMembers(schema, names);
  return names;
}

function addSecretMembers(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [keyword, member] of Object.entries(node)) {
    if (keyword === 'properties') {
      for (const [name, schema] of Object.entries<Schema>(member)) {
        if (isSecret(schema) || isSecret(schema.items)) names.add(name);
        addSecretMembers(schema, names);
      }
    } else if (!keyword.startsWith('x-')) addSecretMembers(member, names);
  }
}

function isSecret(schema: Schema | undefined): boolean {
  return schema?.format === 'password' || schema?.writeOnly === true;
}

/**
 * The places in a body by their pointers, with `*` for every item of a list, each with the types of its values that are not secret, and
 * with its constants as JSON.
 */
export type Places = ReadonlyMap<string, ReadonlySet<string>>;

const known = derived(() => new Map<SchemaName, Places>());

/**
 * Returns the places that a body of a schema can have, and which of them hold texts or numbers that are not secret. A place that may also
 * contain an object has no such type, because a wrong value there could be anything, except a constant.
 */
export function placesOf(contract: Contract, name: SchemaName): Places {
  const places = known(contract).get(name) ?? placesIn(contract.description.components.schemas, name);
  known(contract).set(name, places);
  return places;
}

function placesIn(schemas: Readonly<Record<string, Schema>>, name: string): Places {
  const found: { readonly at: string; readonly types: readonly (string | undefined)[]; readonly constants: readonly string[] }[] = [];
  const walk = (schema: Schema, at: string): void => {
    if (schema.$ref !== undefined) {
      walk(schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? {}, at);
      return;
    }
    found.push({ at, types: isSecret(schema) ? [undefined] : plainTypes(schema), constants: constantsOf(schema) });
    for (const member of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) walk(member, at);
    if (schema.items !== undefined) walk(schema.items, `${at}/*`);
    for (const [property, member] of Object.entries(schema.properties ?? {})) walk(member, `${at}/${property}`);
  };
  walk(schemas[name] ?? {}, '');
  const places = Map.groupBy(found, ({ at }) => at);
  return new Map(
    [...places].map(([at, nodes]) => {
      const types = nodes.flatMap((node) => node.types);
      return [at, new Set([...typesOf(types), ...nodes.flatMap(({ constants }) => constants)])];
    }),
  );
}

/** Returns the types of a value as `typeof` names them; undefined for a type other than a text or a number. */
function plainTypes({ type }: Schema): readonly (string | undefined)[] {
  return [type].flat().map((one) => {
    if (one === 'integer') return 'number';
    return one === 'string' || one === 'number' ? one : undefined;
  });
}

function constantsOf({ const: constant, enum: several = [] }: Schema): readonly string[] {
  return (constant === undefined ? several : [constant]).map((value) => JSON.stringify(value));
}

function typesOf(types: readonly (string | undefined)[]): readonly string[] {
  const plain = types.filter((type) => type !== undefined);
  return plain.length < types.length ? [] : plain;
}
