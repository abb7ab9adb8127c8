/** A connection specification: a source and its auth specs, as `GET /connectionSpecs/{id}` responds. */
export type ConnectionSpecification = {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly authSpec: readonly AuthSpecification[];
  readonly exploreSpec?: { readonly type?: unknown };
  /** Its name for people, such as `Microsoft Dynamics`. */
  readonly 'x-source'?: string;
  /** Whether its data are tables. */
  readonly 'x-tables'?: boolean;
  /** The beginning of the URL that each of its connections gets to send events to. */
  readonly 'x-inlet'?: string;
  /** Where it comes from, in the words of a message. */
  readonly 'x-reference'?: string;
  readonly [member: string]: unknown;
};

/** An authentication specification. Its `spec` is the JSON Schema of the auth params. */
export type AuthSpecification = {
  readonly name: string;
  readonly spec: ParamsSchema;
  /** Where it is published. Without it, the schema is the organization's own, and valid as it is. */
  readonly 'x-provenance'?: {
    readonly schema: 'published' | 'inferred';
    readonly seenIn: readonly { readonly page: string; readonly date: string }[];
    readonly [member: string]: unknown;
  };
  /** A documented request to create a connection. */
  readonly 'x-example'?: object;
  readonly [member: string]: unknown;
};

/** The JSON Schema of auth params, draft 7, in the subset of keywords that Adobe uses. */
export type ParamsSchema = {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, ParamSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
};

/** The JSON Schema of one auth param. */
export type ParamSchema = {
  readonly type?: unknown;
  readonly format?: unknown;
  readonly pattern?: unknown;
  readonly enum?: unknown;
  readonly properties?: Readonly<Record<string, ParamSchema>>;
  readonly required?: readonly string[];
  readonly items?: ParamSchema;
  readonly description?: unknown;
  readonly examples?: readonly unknown[];
  readonly [keyword: string]: unknown;
};

/** Returns a connection specification as the mock responds with it: without the members that this project adds. */
export function asServed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(asServed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).filter(([name]) => !name.startsWith('x-'));
  return Object.fromEntries(own.map(([name, member]) => [name, asServed(member)])) as Value;
}
