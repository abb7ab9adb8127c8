import { isRecord } from '../contract/is-record.ts';
import type { AuthSpecification, ConnectionSpecification } from './connection-specification.ts';
import { titleOf } from './derive-source.ts';
import { type ParamSchema, readParams } from './read-params.ts';

/** A request body that creates a connection, for the examples of a description. */
export type SampleBody = {
  readonly name: string;
  readonly summary: string;
  readonly reference: string;
  readonly value: Sample;
};

type Sample = {
  readonly name: string;
  readonly auth?: { readonly specName: string; readonly params: Readonly<Record<string, unknown>> };
  readonly connectionSpec: { readonly id: string; readonly version: string };
};

/**
 * Returns a request body for each auth spec: the documented one, or one with placeholders in the form of Adobe's, such as `{USERNAME}`.
 */
export function sampleBodies(specs: readonly ConnectionSpecification[]): readonly SampleBody[] {
  const bodies = specs.flatMap((spec) => {
    const title = titleOf(spec);
    if (spec.authSpec.length === 0) return [bodyOf(spec, undefined, `create-${kebab(title)}`)];
    return spec.authSpec.map((authSpec) => bodyOf(spec, authSpec, `create-${kebab(`${title} ${authSpec.name}`)}`));
  });
  // A name is unique in a description.
  return bodies.map((body, index) => {
    const before = bodies.slice(0, index).filter(({ name }) => name === body.name).length;
    return before === 0 ? body : { ...body, name: `${body.name}-${before + 1}` };
  });
}

/**
 * Returns an example of the description with another source in the place of Microsoft Dynamics: connections, source connections, dataflows,
 * and patches of auth params.
 *
 * @param dynamics - the connection specification id of Microsoft Dynamics
 */
export function withSampleOf<Example>(example: Example, sample: SampleBody | undefined, dynamics: string | undefined): Example {
  if (sample === undefined) return example;
  const { auth, connectionSpec } = sample.value;
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (!isRecord(value)) return value;
    if (value.path === '/auth/params' && 'value' in value) return { ...value, value: auth?.params ?? {} };
    const isOfDynamics = isRecord(value.connectionSpec) && value.connectionSpec.id === dynamics;
    const members = Object.entries(value).flatMap(([name, member]) => {
      if (name === 'connectionSpec' && isOfDynamics) return [[name, connectionSpec]];
      if (name === 'auth' && isOfDynamics) return auth === undefined ? [] : [[name, auth]];
      return [[name, change(member)]];
    });
    return Object.fromEntries(members);
  };
  return change(example) as Example;
}

function bodyOf(spec: ConnectionSpecification, authSpec: AuthSpecification | undefined, name: string): SampleBody {
  const title = titleOf(spec);
  const connectionSpec = { id: spec.id, version: spec.version };
  const documented = authSpec?.['x-example'] as Sample | undefined;
  return {
    name,
    summary: authSpec === undefined ? title : `${title}, ${authSpec.name}`,
    reference: documented === undefined ? 'Made from the connection specification' : 'As Adobe documents it',
    value: documented ?? { name: `${title} connection`, ...madeAuth(authSpec), connectionSpec },
  };
}

function madeAuth(authSpec: AuthSpecification | undefined): Pick<Sample, 'auth'> {
  return authSpec === undefined ? {} : { auth: { specName: authSpec.name, params: placeholders(readParams(authSpec).params) } };
}

/** Returns a placeholder for each required param, or for each param if none is required. */
function placeholders({ properties = {}, required = [] }: ParamSchema): Readonly<Record<string, unknown>> {
  const names = Object.keys(properties).filter((name) => required.length === 0 || required.includes(name));
  return Object.fromEntries(names.map((name) => [name, sampleOf(properties[name] ?? {}, name)]));
}

/** Returns a value of an auth param; a text is a placeholder in the form of Adobe's. */
export function sampleOf(schema: ParamSchema, name: string): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'array':
      return schema.items === undefined ? [] : [sampleOf(schema.items, name)];
    case 'object':
      return placeholders(schema);
    default:
      return sampleText(schema, name);
  }
}

function sampleText({ examples = [], pattern }: ParamSchema, name: string): unknown {
  const [example] = examples;
  if (pattern !== undefined && typeof example === 'string') return example;
  const word = name.replaceAll(/([a-z])(?=[A-Z])/g, '$1_').replaceAll(/\W+/g, '_');
  return `{${word.toUpperCase() || 'VALUE'}}`;
}

function kebab(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
