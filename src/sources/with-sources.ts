import type { Description } from '../contract/contract.ts';
import { namesOfSecrets } from '../contract/secrets.ts';
import { compileSources } from '../contract/source.ts';
import { asServed, type ConnectionSpecification } from './connection-specification.ts';
import type { DerivedSchema } from './derive-params.ts';
import { type DerivedSource, deriveSource, refTo, titleOf } from './derive-source.ts';
import { type SampleBody, sampleBodies, withSampleOf } from './source-examples.ts';

/** A description with other sources, and a sentence for each part of an organization's specification that it does not carry. */
export type DescriptionWithSources = { readonly description: Description; readonly notes: readonly string[] };

/**
 * Returns a description whose connections are those of the given connection specifications, instead of Microsoft Dynamics alone. It is
 * again a valid OpenAPI description. Microsoft Dynamics keeps its own schemas if it is among them, because they are stricter than its
 * connection specification. Connections of a specification without auth specs have no `auth`.
 */
export function withSources(description: Description, specs: readonly ConnectionSpecification[]): DescriptionWithSources {
  const [dynamics] = compileSources(description);
  const isDynamics = (spec: ConnectionSpecification): boolean => spec.id === dynamics?.id && spec['x-source'] !== undefined;
  if (specs.every(isDynamics)) return { description, notes: [] };
  const { info, paths, components } = description as unknown as OpenDescription;
  const taken = new Set([...Object.keys(components.schemas), chosenSpec]);
  const sources = specs.map((spec) => {
    const source = isDynamics(spec) ? ownSource(description) : deriveSource(spec, taken);
    for (const name of Object.keys(source.schemas)) taken.add(name);
    return source;
  });
  const own = new Set(schemasBelow(components.schemas, 'CreateConnectionRequest'));
  const kept = Object.entries(components.schemas).filter(([name]) => !own.has(name));
  const requests = requestSchemas(sources);
  const params = Object.fromEntries(sources.flatMap((source) => source.params.map((name) => [name, requests[name] ?? {}])));
  const schemas = { ...Object.fromEntries(kept), ...requests, ...responseSchemas(components.schemas, specs, params) };
  // Those of documented sources stand on their page.
  const notes = sources.flatMap((source, index) => (specs[index]?.['x-source'] === undefined ? source.notes : []));
  const bodies = sampleBodies(specs);
  const { parameters } = components;
  const { 'create-basic': _, 'create-service-principal': __, ...examples } = components.examples;
  const changed = {
    info: { ...info, ...titlesOf(info, specs) },
    paths: withExamples(
      paths,
      bodies.map(({ name }) => name),
    ),
    components: {
      ...components,
      schemas,
      parameters: { ...parameters, ConnectionFilter: filterOf(parameters.ConnectionFilter, params) },
      examples: {
        ...Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, withSampleOf(example, bodies[0], dynamics?.id)])),
        ...Object.fromEntries(bodies.map(exampleOf)),
        [specsExample]: {
          summary: 'The connection specifications',
          'x-reference': 'Flow Service API - Sources, GET /connectionSpecs/{id}',
          value: { items: specs.map(asServed) },
        },
      },
    },
  };
  return { description: { ...description, ...changed } as unknown as Description, notes };
}

/** Returns a request as an example. One of those that Adobe documents has no name, and would be invalid. */
function exampleOf({ name, summary, reference, value }: SampleBody): readonly [string, object] {
  return [name, { summary, 'x-reference': reference, value: Object.assign({ name: 'Connection' }, value) }];
}

/** The name of the example with the connection specifications, which the mock responds with. */
const specsExample = 'dynamics-connection-spec';

type Schemas = Readonly<Record<string, DerivedSchema>>;
type Filter = {
  readonly 'x-filter': { readonly text: readonly string[]; readonly [member: string]: unknown };
  readonly schema: { readonly items: { readonly pattern: string } };
};
type OpenDescription = {
  readonly info: { readonly title: string; readonly summary: string; readonly description: string };
  readonly paths: object;
  readonly components: {
    readonly schemas: Schemas;
    readonly parameters: Readonly<Record<'ConnectionFilter', Filter>>;
    readonly examples: Readonly<Record<string, object>>;
  };
};

/** Returns Microsoft Dynamics as it is written in the description. */
function ownSource({ components }: Description): DerivedSource {
  const all = components.schemas as unknown as Schemas;
  const { CreateConnectionRequest: request = {}, ...others } = Object.fromEntries(
    schemasBelow(all, 'CreateConnectionRequest').map((name) => [name, all[name] ?? {}]),
  );
  const params = Object.keys(others).filter((name) => name.endsWith('Params'));
  return { request: 'CreateDynamicsConnection', params, schemas: { CreateDynamicsConnection: request, ...others }, notes: [] };
}

/** Lists a schema and all schemas that it refers to. */
function schemasBelow(schemas: Schemas, name: string, found: readonly string[] = []): readonly string[] {
  if (found.includes(name)) return found;
  const below = [...JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, to = '']) => to);
  return below.reduce<readonly string[]>((all, to) => schemasBelow(schemas, to, all), [...found, name]);
}

/** Returns the schemas of all sources, with the request to create a connection: that of the only source, or a union. */
function requestSchemas(sources: readonly DerivedSource[]): Schemas {
  const all: Schemas = Object.assign({}, ...sources.map(({ schemas }) => schemas));
  const [first, ...others] = sources;
  if (first !== undefined && others.length === 0) {
    const { [first.request]: request = {}, ...rest } = all;
    return { CreateConnectionRequest: request, ...rest };
  }
  const union = {
    type: 'object',
    description: 'A connection to be created. The pair of connectionSpec.id and auth.specName selects the schema of its auth params.',
    // The members exclude each other by an id deep in them, which linters do not see in a oneOf.
    anyOf: sources.map(({ request }) => refTo(request)),
  };
  return { CreateConnectionRequest: union, ...all };
}

/** Returns the schemas of connections in responses and of their patches, for the connection specifications. */
function responseSchemas(schemas: Schemas, specs: readonly ConnectionSpecification[], params: Schemas): Schemas {
  const ids = [...new Set(specs.map(({ id }) => id))];
  const text = JSON.stringify([schemas.Connection, schemas.ReplaceAuthParams, schemas.ConnectionAuth]);
  const [connection, replacement, auth] = JSON.parse(
    text.replaceAll('schemas/DynamicsConnectionSpec"', `schemas/${chosenSpec}"`),
    (key, value) => (key === 'if' ? withIds(value, ids) : value),
  );
  if (specs.some(({ authSpec }) => authSpec.length === 0)) {
    for (const node of [connection, connection['x-published'].then])
      node.required = node.required.filter((name: string) => name !== 'auth');
  }
  replacement.properties.value = {
    type: 'object',
    description: 'All params of the auth spec.',
    ...(Object.keys(params).length === 0 ? {} : { anyOf: Object.keys(params).map(refTo) }),
  };
  const specNames = [...new Set(specs.flatMap(({ authSpec }) => authSpec.map(({ name }) => name)))];
  // A list of values must not be empty.
  auth.properties.specName.enum = specNames.length === 0 ? undefined : specNames;
  auth.properties.params.properties = withoutRules(params);
  const ofSpec = {
    type: 'object',
    additionalProperties: false,
    description: 'The connection specification of a chosen source.',
    required: ['id', 'version'],
    properties: { id: { type: 'string', enum: ids }, version: { type: 'string', enum: [...new Set(specs.map(({ version }) => version))] } },
  };
  return { Connection: connection, ReplaceAuthParams: replacement, ConnectionAuth: auth, [chosenSpec]: ofSpec };
}

/** The name of the schema of a connection specification of any chosen source. */
const chosenSpec = 'ChosenConnectionSpec';

/** Returns the types of all params alone: a secret is masked in a response, and a text may be anything. */
function withoutRules(params: Schemas): Schemas {
  const all = Object.values(params).flatMap(({ properties }) => Object.entries(Object(properties) as Schemas));
  return Object.fromEntries(
    [...Map.groupBy(all, ([name]) => name)].map(([name, schemas]) => {
      const types = [...new Set([...schemas.map(([, { type }]) => type), 'string'])];
      if (types.includes(undefined)) return [name, {}];
      return [name, { type: types.length === 1 ? 'string' : types }];
    }),
  );
}

function withIds(condition: { readonly properties: object }, ids: readonly string[]): object {
  const connectionSpec = { type: 'object', required: ['id'], properties: { id: { enum: ids } } };
  return { ...condition, properties: { connectionSpec } };
}

/** Returns the filter of connections with the params of the sources. Secret ones cannot be filtered by. */
function filterOf(filter: Filter, params: Schemas): Filter {
  const secrets = [...namesOfSecrets(params)].filter((name) => /^\w+$/.test(name));
  const names = Object.values(params).flatMap(({ properties }) => Object.keys(Object(properties)));
  const plain = [...new Set(names)].filter((name) => !secrets.includes(name)).map((name) => `auth.params.${name}`);
  const { text } = filter['x-filter'];
  const pattern = filter.schema.items.pattern.replace('(?:password|servicePrincipalKey)', `(?:${secrets.join('|') || 'password'})`);
  return {
    ...filter,
    'x-filter': {
      ...filter['x-filter'],
      text: [...new Set([...text.filter((field) => !field.startsWith('auth.params.')), ...plain])],
      never: secrets.map((name) => `auth.params.${name}`),
    },
    schema: { ...filter.schema, items: { ...filter.schema.items, pattern } },
  };
}

type CreatingPath = { readonly post: { readonly requestBody: { readonly content: { readonly 'application/json': object } } } };

/** Returns the paths with the names of other examples for the request to create a connection. */
function withExamples(paths: object, names: readonly string[]): object {
  const examples = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/examples/${name}` }]));
  const { '/connections': connections, ...others } = paths as Readonly<Record<'/connections', CreatingPath>>;
  const { requestBody, ...operation } = connections.post;
  const content = { 'application/json': { ...requestBody.content['application/json'], examples } };
  return { ...others, '/connections': { ...connections, post: { ...operation, requestBody: { ...requestBody, content } } } };
}

function titlesOf({ title, summary, description }: OpenDescription['info'], specs: readonly ConnectionSpecification[]): object {
  const titles = specs.map(titleOf);
  const named = titles.length > 3 ? `${titles.length} sources` : titles.join(', ');
  const ofSources = (text: string): string =>
    text.replace(/Microsoft Dynamics(?:, with its two\s+authentication specifications)?/, () => named);
  return { title: ofSources(title), summary: ofSources(summary), description: ofSources(description) };
}
