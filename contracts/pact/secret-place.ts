import { isPlaceholder } from '../../src/check/likely-values.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { ownOperations } from '../../src/contract/operation.ts';
import { type Reference, resolve } from '../../src/contract/pointer.ts';

type Schema = {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly items?: Schema | Reference;
  readonly oneOf?: readonly Reference[];
};

const { description } = flowService;
const { ApiKey } = description.components.parameters;
const schemas: Readonly<Record<string, Schema>> = description.components.schemas;

const headers: ReadonlySet<string> = new Set(['authorization', ApiKey.name]);
const bodies = [...new Set(ownOperations(flowService).flatMap(({ body }) => (body === undefined ? [] : [body.schema])))];

/** The places in request bodies that the description marks `format: password`, with `[*]` for every item of a list. */
const places: readonly string[] = bodies.flatMap((name) => secretsIn(schemas[name] ?? {}, '$'));

/** Checks whether the value of a header is a credential. */
export function isSecretHeader(name: string): boolean {
  return headers.has(name.toLowerCase());
}

/** Checks whether the value at a path of a request body is a secret or may contain one. */
export function isSecretPath(path: string): boolean {
  const place = path.replaceAll(/\[\d+\]/g, '[*]');
  return places.some((secret) => secret === place || secret.startsWith(`${place}.`) || secret.startsWith(`${place}[`));
}

/** Returns the placeholder for a secret in a pact, which is the value itself if it is a placeholder. */
export function placeholderFor(value: unknown): string {
  return typeof value === 'string' && isPlaceholder(value) ? value : '{MASKED}';
}

function secretsIn(schema: Schema | Reference, at: string): readonly string[] {
  const { format, properties = {}, items, oneOf = [] } = resolve<Schema>(description, schema);
  return [
    ...(format === 'password' ? [at] : []),
    ...Object.entries(properties).flatMap(([name, property]) => secretsIn(property, `${at}.${name}`)),
    ...(items === undefined ? [] : secretsIn(items, `${at}[*]`)),
    ...oneOf.flatMap((one) => secretsIn(one, at)),
  ];
}
