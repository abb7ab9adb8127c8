import { description } from '../generated/description.ts';
import type { validators } from '../generated/validators.ts';

/** The name of a schema of the description that can be checked. */
export type SchemaName = keyof typeof validators;

/** What the description asks of one header. */
export type HeaderRule = {
  /** In lower case, as pointers name it. */
  readonly name: string;
  /** As the description writes it. */
  readonly label: string;
  readonly required: boolean;
  readonly pattern: RegExp | undefined;
  readonly allowed: readonly string[] | undefined;
  readonly expected: string;
  readonly fix: string;
  readonly reference: string;
};

/** What the description asks of a request body. */
export type BodyRule = {
  readonly mediaType: string;
  readonly schema: SchemaName;
  readonly maxBytes: number;
  readonly maxDepth: number;
  readonly reference: string;
};

/** What the description promises of one response: its headers and the schemas of which one must fit. */
export type ResponseRule = {
  readonly headers: readonly HeaderRule[];
  readonly mediaType: string;
  readonly schemas: readonly SchemaName[];
};

/** One operation of the description, with every reference resolved and every pattern compiled. */
export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly reference: string;
  readonly authorization: HeaderRule;
  readonly headers: readonly HeaderRule[];
  readonly body: BodyRule;
  readonly responses: ReadonlyMap<number, ResponseRule>;
};

type Reference = { readonly $ref: string };
type HeaderSchema = { readonly pattern?: string; readonly enum?: readonly string[]; readonly examples?: readonly string[] };
type Header = {
  readonly description: string;
  readonly required?: boolean;
  readonly schema: HeaderSchema;
  readonly example?: string;
  readonly 'x-fix'?: string;
  readonly 'x-reference'?: string;
};
type ResponseObject = {
  readonly headers: Readonly<Record<string, Header | Reference>>;
  readonly content: { readonly 'application/json': { readonly schema: Reference | { readonly anyOf: readonly Reference[] } } };
};

const { post } = description.paths['/connections'];
const { accessToken } = description.components.securitySchemes;

/**
 * `POST /connections`, the operation that the description is about.
 *
 * @see OpenAPI 3.1.1, Operation Object
 */
export const createConnection: Operation = {
  id: post.operationId,
  method: 'POST',
  path: '/connections',
  reference: post['x-reference'],
  authorization: {
    name: 'authorization',
    label: 'Authorization',
    required: true,
    pattern: undefined,
    allowed: undefined,
    expected: 'Bearer, a blank, and an access token',
    fix: accessToken['x-fix'],
    reference: accessToken['x-reference'],
  },
  headers: post.parameters.map((parameter) => {
    const header = resolve<Header & { readonly name: string }>(parameter);
    return headerRule(header.name, header);
  }),
  body: {
    mediaType: 'application/json',
    schema: schemaName(post.requestBody.content['application/json'].schema),
    maxBytes: post.requestBody['x-max-bytes'],
    maxDepth: post.requestBody['x-max-depth'],
    reference: post.requestBody['x-reference'],
  },
  responses: new Map(Object.entries<ResponseObject>(post.responses).map(([status, response]) => [Number(status), responseRule(response)])),
};

/** Every operation that the description has. */
export const operations: readonly Operation[] = [createConnection];

/**
 * The base paths under which the operations are found: that of Adobe's own servers, and none.
 *
 * @see OpenAPI 3.1.1, Server Object
 */
export const basePaths: readonly string[] = [...new Set(description.servers.map(({ url }) => new URL(url).pathname)), ''];

function headerRule(label: string, header: Header): HeaderRule {
  const { pattern, enum: allowed, examples = [] } = header.schema;
  const example = header.example ?? examples[0];
  return {
    name: label.toLowerCase(),
    label,
    required: header.required === true,
    pattern: pattern === undefined ? undefined : new RegExp(pattern, 'u'),
    allowed,
    expected: allowed?.join(' or ') ?? (example === undefined ? 'a value' : `a value such as ${example}`),
    fix: header['x-fix'] ?? `Send ${label}.`,
    reference: header['x-reference'] ?? `Description: ${label}`,
  };
}

function responseRule({ headers, content }: ResponseObject): ResponseRule {
  const { schema } = content['application/json'];
  return {
    headers: Object.entries(headers).map(([name, header]) => headerRule(name, resolve<Header>(header))),
    mediaType: 'application/json',
    schemas: 'anyOf' in schema ? schema.anyOf.map(schemaName) : [schemaName(schema)],
  };
}

/** The object that a local reference points to, or the object itself. */
function resolve<T>(object: T | Reference): T {
  if (!(typeof object === 'object' && object !== null && '$ref' in object)) return object;
  let found: unknown = description;
  for (const key of object.$ref.split('/').slice(1)) found = (found as Record<string, unknown>)[key];
  return found as T;
}

function schemaName({ $ref }: Reference): SchemaName {
  return $ref.slice($ref.lastIndexOf('/') + 1) as SchemaName;
}
