import type { operations as OperationTypes } from '../generated/flow-service.ts';
import type { validators } from '../generated/validators.ts';
import type { Description } from './contract.ts';
import { type ParameterObject, type ParameterRule, parameterRule } from './parameter-rule.ts';
import { type Reference, referredName, resolve } from './pointer.ts';

/** The name of a schema of the description that can be checked. */
export type SchemaName = keyof typeof validators;

/** The `operationId` of an operation that the description has. */
export type OperationId = keyof OperationTypes;

/** The `operationId` of an operation of a neighbor of Flow Service. */
export type NeighborOperationId = {
  [path in keyof Paths]: Paths[path] extends { readonly 'x-neighbor': string } ? OperationIn<Paths[path]> : never;
}[keyof Paths];
type Paths = Description['paths'];
type OperationIn<Item> = {
  [member in keyof Item]: Item[member] extends { readonly operationId: infer Id } ? Id : never;
}[keyof Item];

/** The description's rules for a request body. */
export type BodyRule = {
  readonly mediaType: string;
  /** The schema of a body, unless the query selects another one. */
  readonly schema: SchemaName;
  readonly byQuery: SchemaByQuery | undefined;
  /** Whether its members may be sent as query parameters instead. */
  readonly inQuery: boolean;
  readonly maxBytes: number;
  readonly maxDepth: number;
  /** The maximum number of items of a list. */
  readonly maxItems: number;
  /** The maximum number of properties, at every level. */
  readonly maxProperties: number;
  readonly reference: string;
};

/** The description's rules for a query. */
export type QueryRule = {
  readonly parameters: ReadonlyMap<string, ParameterRule>;
  /** Whether an unknown parameter is rejected, or most likely ignored. */
  readonly unknown: { readonly severity: 'error' | 'warning'; readonly reference: string };
  /** Parameters of which at most one may be sent, unless one has the value that disables it. */
  readonly exclusive:
    | {
        readonly parameters: readonly string[];
        readonly unless: { readonly parameter: string; readonly value: string };
        readonly reference: string;
      }
    | undefined;
};

/** The description's rules for one response: its headers, its body, and its examples by name. */
export type ResponseRule = {
  readonly headers: readonly ParameterRule[];
  /** Undefined if the response has no body. */
  readonly body: ResponseBodyRule | undefined;
  readonly examples: readonly string[];
};

/** The description's rules for a response body: it must match one of the schemas. */
export type ResponseBodyRule = {
  readonly mediaType: string;
  readonly schemas: readonly SchemaName[];
  /** Any of the schemas for a value that is not here. */
  readonly byQuery: SchemaByQuery | undefined;
  /** Whether the body may be missing. */
  readonly optional: boolean;
};

/** The schema of a body by the value of a query parameter, in lower case. */
export type SchemaByQuery = {
  readonly parameter: string;
  readonly schemas: Readonly<Record<string, SchemaName>>;
  readonly absent: SchemaName;
};

/** One operation of the description, with every reference resolved and every pattern compiled. */
export type Operation = {
  readonly id: OperationId;
  readonly method: string;
  /** The template in the description, such as `/connections/{id}`. */
  readonly path: string;
  /** The service that has the operation if that is not Flow Service, but one that its clients call in between. */
  readonly neighbor: string | undefined;
  /** The prefixes that the path may have: that of each server, and, except for a neighbor, the empty one. */
  readonly basePaths: readonly string[];
  /** Whether the path may also end in a slash. */
  readonly trailingSlash: boolean;
  readonly reference: string;
  /** The rule for the access token; undefined if the operation does not require one. */
  readonly authorization: ParameterRule | undefined;
  readonly headers: readonly ParameterRule[];
  readonly query: QueryRule;
  readonly pathParameters: readonly ParameterRule[];
  readonly body: BodyRule | undefined;
  /** The responses that the mock promises. */
  readonly responses: ReadonlyMap<number, ResponseRule>;
  /** The responses that Adobe publishes or prints, in addition to these: a recording of the real service may have them. */
  readonly publishedResponses: ReadonlyMap<number, ResponseRule>;
};

type Parameter = ParameterObject & { readonly name: string; readonly in: 'header' | 'query' | 'path' };
type Server = { readonly url: string };
type MediaType = {
  readonly schema: Reference | { readonly anyOf: readonly Reference[] };
  readonly examples?: Readonly<Record<string, unknown>>;
  readonly 'x-by-query'?: SchemaByQuery;
};
type HeaderObject = ParameterObject & { readonly 'x-published'?: Partial<ParameterObject> };
type ResponseObject = {
  readonly headers: Readonly<Record<string, HeaderObject | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly 'x-published-without-body'?: string;
};
type Responses = Readonly<Record<string, ResponseObject | Reference>>;
type RequestBody = {
  readonly content: Readonly<Record<string, MediaType>>;
  readonly 'x-in-query'?: string;
  readonly 'x-max-bytes': number;
  readonly 'x-max-depth': number;
  readonly 'x-max-items'?: number;
  readonly 'x-max-properties': number;
  readonly 'x-reference': string;
};
type OperationObject = {
  readonly operationId: OperationId;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody;
  readonly responses: Responses;
  readonly 'x-published-responses'?: Responses;
  readonly security?: readonly unknown[];
  readonly 'x-reference': string;
  readonly 'x-unknown-query'?: QueryRule['unknown'];
  readonly 'x-exclusive-query'?: QueryRule['exclusive'];
};
type PathItem = { readonly [method in (typeof methods)[number]]?: OperationObject } & {
  readonly servers?: readonly Server[];
  readonly 'x-neighbor'?: string;
};

const methods = ['get', 'post', 'patch', 'delete'] as const;

/**
 * Compiles every operation of a description.
 *
 * @see OpenAPI 3.1.1, Paths Object, Operation Object
 */
export function compileOperations(description: Description): { readonly [id in OperationId]: Operation } {
  const paths: Readonly<Record<string, PathItem>> = description.paths;
  const { 'x-fix': fix, 'x-reference': reference } = description.components.securitySchemes.accessToken;
  const authorization = {
    ...parameterRule('Authorization', { required: true, schema: {}, 'x-fix': fix, 'x-reference': reference }),
    expected: 'Bearer, a space and an access token',
  };
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const written = item[method];
      return written === undefined
        ? []
        : [[written.operationId, compileOperation({ method, path, item, written }, description, authorization)]];
    }),
  );
  return Object.fromEntries(operations) as { readonly [id in OperationId]: Operation };
}

type Written = { readonly method: string; readonly path: string; readonly item: PathItem; readonly written: OperationObject };

function compileOperation({ method, path, item, written }: Written, description: Description, authorization: ParameterRule): Operation {
  const parameters = (written.parameters ?? []).map((parameter) => resolve<Parameter>(description, parameter));
  const rulesIn = (place: Parameter['in']): readonly ParameterRule[] =>
    parameters.filter((parameter) => parameter.in === place).map((parameter) => parameterRule(parameter.name, parameter, place));
  // Most commands never read the responses of most operations: compiling them all takes a tenth of the start.
  const promised = once(() => responseRules(written.responses, description, false));
  const published = once(() => responseRules({ ...written.responses, ...written['x-published-responses'] }, description, true));
  return {
    id: written.operationId,
    method: method.toUpperCase(),
    path,
    neighbor: item['x-neighbor'],
    basePaths: basePathsOf(item, description),
    // The trailing slash is a rule for the servers of the description, not for those of a path.
    trailingSlash: item.servers === undefined && 'x-trailing-slash' in description,
    reference: written['x-reference'],
    authorization: written.security?.length === 0 ? undefined : authorization,
    headers: rulesIn('header'),
    query: {
      parameters: new Map(rulesIn('query').map((rule) => [rule.name, rule])),
      unknown: written['x-unknown-query'] ?? { severity: 'warning', reference: written['x-reference'] },
      exclusive: written['x-exclusive-query'],
    },
    pathParameters: rulesIn('path'),
    body: written.requestBody === undefined ? undefined : bodyRule(written.requestBody),
    get responses() {
      return promised();
    },
    get publishedResponses() {
      return published();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function basePathsOf({ servers, 'x-neighbor': neighbor }: PathItem, description: Description): readonly string[] {
  const own = (servers ?? description.servers).map(({ url }) => new URL(url).pathname.replace(/\/$/, ''));
  return [...new Set(neighbor === undefined ? [...own, ''] : own)];
}

function bodyRule({ content, ...rule }: RequestBody): BodyRule {
  const [entry] = Object.entries(content);
  if (entry === undefined) throw new TypeError('A request body of the description has no content.');
  const [mediaType, { schema, 'x-by-query': byQuery }] = entry;
  const [first] = schemasOf(schema);
  return {
    mediaType,
    schema: byQuery?.absent ?? (first as SchemaName),
    byQuery,
    inQuery: rule['x-in-query'] !== undefined,
    maxBytes: rule['x-max-bytes'],
    maxDepth: rule['x-max-depth'],
    maxItems: rule['x-max-items'] ?? Number.POSITIVE_INFINITY,
    maxProperties: rule['x-max-properties'],
    reference: rule['x-reference'],
  };
}

function responseRules(responses: Responses, description: Description, isPublished: boolean): ReadonlyMap<number, ResponseRule> {
  return new Map(
    Object.entries(responses).map(([status, response]) => [
      Number(status),
      responseRule(resolve<ResponseObject>(description, response), description, isPublished),
    ]),
  );
}

function responseRule(
  { headers, content = {}, ...response }: ResponseObject,
  description: Description,
  isPublished: boolean,
): ResponseRule {
  const rules = Object.entries(headers).map(([name, header]) => {
    const { 'x-published': published, ...promised } = resolve<HeaderObject>(description, header);
    return parameterRule(name, isPublished ? { ...promised, ...published } : promised);
  });
  const [entry] = Object.entries(content);
  if (entry === undefined) return { headers: rules, body: undefined, examples: [] };
  const [mediaType, { schema, examples = {}, 'x-by-query': byQuery }] = entry;
  const schemas = schemasOf(schema);
  const optional = isPublished && response['x-published-without-body'] !== undefined;
  return { headers: rules, body: { mediaType, schemas, byQuery, optional }, examples: Object.keys(examples) };
}

/** Lists the operations of Flow Service and its identity service, without those of their neighbors. */
export function ownOperations({ operations }: { readonly operations: Readonly<Record<OperationId, Operation>> }): readonly Operation[] {
  return Object.values(operations).filter(({ neighbor }) => neighbor === undefined);
}

function schemasOf(schema: MediaType['schema']): readonly SchemaName[] {
  return ('anyOf' in schema ? schema.anyOf : [schema]).map((reference) => referredName(reference) as SchemaName);
}

/** Returns the schema that a query selects; undefined for a value that selects none. */
export function schemaByQuery({ parameter, schemas, absent }: SchemaByQuery, query: URLSearchParams): SchemaName | undefined {
  const value = query.get(parameter);
  return value === null ? absent : schemas[value.toLowerCase()];
}

/** Returns the greatest number of bytes that an operation accepts as a body. */
export function maxBodyBytes({ operations }: { readonly operations: Readonly<Record<OperationId, Operation>> }): number {
  return Math.max(...Object.values(operations).map(({ body }) => body?.maxBytes ?? 0));
}
