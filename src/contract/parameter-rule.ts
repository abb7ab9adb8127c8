/** What the description asks of one header, query parameter or part of the path. */
export type ParameterRule = {
  /** As pointers name it: of a header in lower case. */
  readonly name: string;
  /** As the description writes it. */
  readonly label: string;
  readonly required: boolean;
  /** `array` is a query parameter that may be repeated; the rules below are for each value then. */
  readonly type: 'string' | 'integer' | 'boolean' | 'array';
  readonly pattern: RegExp | undefined;
  /** Further spellings of a value of this type. */
  readonly spellings: readonly string[];
  readonly allowed: readonly string[] | undefined;
  readonly minimum: number;
  readonly maximum: number;
  /** What it is where it is not sent. */
  readonly initial: number | undefined;
  /** Another parameter that makes this one required: with one of these values, or with any if there are none. */
  readonly requiredWith: { readonly parameter: string; readonly values?: readonly string[] } | undefined;
  /** The fields that a filter may name, by the kind of their values. */
  readonly filter: FilterFields | undefined;
  /** Whether its values are secrets. */
  readonly secret: boolean;
  /** Why it is better left out, although it is described. */
  readonly restricted: string | undefined;
  /** The schema as the description writes it, and a value that fits it; for who makes something else of them than a check. */
  readonly schema: ParameterSchema;
  readonly example: string | undefined;
  readonly expected: string;
  readonly fix: string;
  readonly reference: string;
};

/** The fields that a list can be filtered by. */
export type FilterFields = {
  /** Fields that are compared for equality. */
  readonly text: readonly string[];
  /** Fields that have an order as well. */
  readonly number: readonly string[];
  /** Objects each of whose members can be compared for equality. */
  readonly below: readonly string[];
  /** Members of them that cannot. */
  readonly never?: readonly string[];
  /** Objects before whose members' quoted values a single equals sign will do. */
  readonly single?: readonly string[];
  /** The published error for any other field. */
  readonly unknown: 'filter-field' | 'filter-unhandled-field';
};

/** A Parameter Object or Header Object of the description, as far as it is read. */
export type ParameterObject = {
  readonly required?: boolean;
  readonly schema: ParameterSchema;
  readonly example?: unknown;
  readonly 'x-fix'?: string;
  readonly 'x-reference'?: string;
  readonly 'x-required-with'?: ParameterRule['requiredWith'];
  readonly 'x-filter'?: FilterFields;
  readonly 'x-restricted'?: string;
};

/** A schema of a parameter or header, as far as it is read. */
export type ParameterSchema = {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: number;
  readonly 'x-spellings'?: readonly string[];
  readonly items?: ParameterSchema;
};

/**
 * A parameter with its pattern compiled and its words at hand.
 *
 * @see OpenAPI 3.1.1, Parameter Object, Header Object
 */
export function parameterRule(label: string, parameter: ParameterObject, place: 'header' | 'query' | 'path' = 'header'): ParameterRule {
  const { schema } = parameter;
  const { pattern, enum: allowed, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema.items ?? schema;
  const example = [parameter.example ?? schema.examples?.[0]].flat()[0];
  return {
    name: place === 'header' ? label.toLowerCase() : label,
    label,
    required: parameter.required === true,
    type: (schema.type ?? 'string') as ParameterRule['type'],
    pattern: pattern === undefined ? undefined : new RegExp(pattern, 'u'),
    spellings: schema['x-spellings'] ?? [],
    allowed,
    minimum,
    maximum,
    initial: schema.default,
    requiredWith: parameter['x-required-with'],
    filter: parameter['x-filter'],
    secret: schema.format === 'password',
    restricted: parameter['x-restricted'],
    schema,
    example: example === undefined ? undefined : String(example),
    expected: allowed?.join(' or ') ?? (example === undefined ? 'a value' : `a value such as ${example}`),
    fix: parameter['x-fix'] ?? `Send ${label}.`,
    reference: parameter['x-reference'] ?? `Description: ${label}`,
  };
}
