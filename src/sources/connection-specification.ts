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
  readonly spec: Readonly<Record<string, unknown>>;
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

/** Returns a connection specification as the mock responds with it: without the members that this project adds. */
export function asServed(spec: ConnectionSpecification): ConnectionSpecification {
  return withoutOwn({ ...spec, authSpec: spec.authSpec.map(withoutOwn) });
}

function withoutOwn<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('x-'))) as Value;
}
