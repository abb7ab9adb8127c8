import type { AuthSpecification, ConnectionSpecification } from './connection-specification.ts';
import { type DerivedSchema, deriveParams } from './derive-params.ts';

/**
 * The schemas of a source by name, the names of the schemas of its requests and of its auth params, and a sentence for each thing that they
 * do not carry.
 */
export type DerivedSource = {
  readonly request: string;
  readonly params: readonly string[];
  readonly schemas: Readonly<Record<string, DerivedSchema>>;
  readonly notes: readonly string[];
};

/**
 * Derives the schemas of the requests that create connections of a source from its connection specification. Their names begin with its
 * title, such as `Salesforce`, and are none of those that are taken.
 */
export function deriveSource(spec: ConnectionSpecification, taken: ReadonlySet<string> = new Set()): DerivedSource {
  const title = titleOf(spec);
  const reference = spec['x-reference'] ?? `Connection specification of ${title}`;
  const namesOf = (prefix: string) => ({ request: `Create${prefix}Connection`, spec: `${prefix}ConnectionSpec`, auth: `${prefix}Auth` });
  const prefix = freeName(pascal(title).replace(/^(?=\d|$)/, 'Source'), (free) => Object.values(namesOf(free)), taken);
  const names = namesOf(prefix);
  const used = new Set([...taken, ...Object.values(names)]);
  const branches = spec.authSpec.map((authSpec) => {
    const name = freeName(`${prefix}${pascal(authSpec.name)}`, (free) => [free, `${free}Params`], used);
    used.add(name).add(`${name}Params`);
    return authBranch(authSpec, name, reference);
  });
  const hasAuth = branches.length > 0;
  const request = {
    type: 'object',
    additionalProperties: false,
    description: `A connection to ${title} to be created.`,
    required: ['name', ...(hasAuth ? ['auth'] : []), 'connectionSpec'],
    properties: {
      name: {
        type: 'string',
        minLength: 1,
        description: 'The name of the connection.',
        'x-fix': 'Send a name that describes the connection.',
      },
      description: { type: 'string', description: 'A description of the connection.' },
      ...(hasAuth ? { auth: refTo(names.auth) } : {}),
      connectionSpec: refTo(names.spec),
    },
  };
  return {
    request: names.request,
    params: branches.map(({ params }) => params),
    schemas: {
      [names.request]: request,
      [names.spec]: connectionSpecOf(spec, reference),
      ...(hasAuth ? { [names.auth]: unionOf(branches, title) } : {}),
      ...Object.assign({}, ...branches.map(({ schemas }) => schemas)),
    },
    notes: branches.flatMap(({ specName, notes }) => notes.map((note) => `${title}, ${specName}: ${note}`)),
  };
}

/** Returns a name, with the smallest number that makes all names that follow from it free. */
function freeName(wanted: string, namesOf: (name: string) => readonly string[], taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (namesOf(name).every((one) => !taken.has(one))) return name;
  }
}

/** Returns the name of a source for people. */
export function titleOf(spec: ConnectionSpecification): string {
  return spec['x-source'] ?? spec.name;
}

/** Returns a name for a schema: the letters and digits of a text, each word with a capital, such as `OAuth2ClientCredential`. */
function pascal(text: string): string {
  const words = text
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  // Generators of types write an abbreviation like a word, so that the names are the same everywhere.
  const plain = words.map((word) => word.replaceAll(/([A-Z])([A-Z]+)(?![a-z])/g, (_, first, rest) => first + rest.toLowerCase()));
  return plain.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** Returns a reference to a schema of the description. */
export function refTo(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

type Branch = {
  readonly name: string;
  readonly params: string;
  readonly specName: string;
  readonly schemas: Readonly<Record<string, DerivedSchema>>;
  readonly notes: readonly string[];
};

function authBranch(authSpec: AuthSpecification, name: string, around: string): Branch {
  const { schema: params, notes } = deriveParams(authSpec);
  const required = (params.required as readonly string[]).map((param) => `${JSON.stringify(param)}: …`).join(', ');
  const schema = {
    type: 'object',
    additionalProperties: false,
    description: `The auth spec "${authSpec.name}".`,
    required: ['specName', 'params'],
    'x-reference': referenceOf(authSpec) ?? around,
    'x-fix': `Send auth as {"specName": ${JSON.stringify(authSpec.name)}, "params": {${required}}}.`,
    properties: {
      specName: { type: 'string', const: authSpec.name },
      params: refTo(`${name}Params`),
    },
  };
  return { name, params: `${name}Params`, specName: authSpec.name, schemas: { [name]: schema, [`${name}Params`]: params }, notes };
}

/** Names the newest page that documents an auth spec, and says if its schema is only inferred. */
function referenceOf({ 'x-provenance': provenance }: AuthSpecification): string | undefined {
  const newest = provenance?.seenIn.toSorted((one, other) => (one.date < other.date ? 1 : -1))[0];
  if (provenance === undefined || newest === undefined) return undefined;
  const page = `${newest.page} (${newest.date})`;
  return provenance.schema === 'inferred' ? `${page}; Adobe has not published the schema, it is inferred from requests` : page;
}

function connectionSpecOf(spec: ConnectionSpecification, reference: string): DerivedSchema {
  const { id, version } = spec;
  const title = titleOf(spec);
  const tables = spec['x-tables'] ?? spec.exploreSpec?.type === 'Tabular';
  return {
    type: 'object',
    additionalProperties: false,
    description: `The connection specification of ${title}.`,
    'x-source': title,
    ...(tables ? { 'x-tables': true } : {}),
    ...(spec['x-inlet'] === undefined ? {} : { 'x-inlet': spec['x-inlet'] }),
    required: ['id', 'version'],
    'x-reference': reference,
    'x-fix': `Send connectionSpec as {"id": ${JSON.stringify(id)}, "version": ${JSON.stringify(version)}}.`,
    properties: {
      id: {
        type: 'string',
        const: id,
        description: `The id of the connection specification of ${title}.`,
        'x-fix': `Send the connection specification id of ${title}, ${id}.`,
      },
      version: {
        type: 'string',
        const: version,
        description: 'The version of the connection specification, a string.',
        'x-fix': `Send the version as the string "${version}".`,
      },
    },
  };
}

/**
 * Returns the union of the auth specs. If two have the same name, nothing selects one of them, and either may fit. Nothing selects a name
 * that every object has a member of, such as `constructor`, either: validators look it up in an object.
 */
function unionOf(branches: readonly Branch[], title: string): DerivedSchema {
  const members = branches.map(({ name }) => refTo(name));
  const description = `The credentials for ${title}, as one of its authentication specifications requires them.`;
  const names = branches.map(({ specName }) => specName);
  const isSelecting = new Set(names).size === names.length && names.every((name) => !(name in Object.prototype));
  if (!isSelecting) return { type: 'object', description, anyOf: members };
  const mapping = Object.fromEntries(branches.map(({ name, specName }) => [specName, refTo(name).$ref]));
  return { type: 'object', description, oneOf: members, discriminator: { propertyName: 'specName', mapping } };
}
