/** The description's rule for one header, query parameter or path parameter. */
export type ParameterRule = {
  /** The name in pointers: in lower case for a header. */
  readonly name: string;
  /** The name in the description. */
  readonly label: string;
  readonly required: boolean;
  /** `array` is a query parameter that may be repeated; the rules below are for each value. */
  readonly type: 'string' | 'integer' | 'boolean' | 'array';
  readonly pattern: RegExp | undefined;
  /** Further spellings of a value of this type. */
  readonly spellings: readonly string[];
  readonly allowed: readonly string[] | undefined;
  readonly minimum: number;
  readonly maximum: number;
  readonly initial: number | undefined;
  /** Another parameter that makes this one required: with one of these values, or with any value. */
  readonly requiredWith: { readonly parameter: string; readonly values?: readonly string[] } | undefined;
  /** The fields for filters, by the kind of their values. */
  readonly filter: FilterFields | undefined;
  /** Whether its values are secrets. */
  readonly secret: boolean;
  /** The reason not to send it, although it is documented. */
  readonly restricted: string | undefined;
  /** The schema in the description, for uses other than a check. */
  readonly schema: ParameterSchema;
  readonly example: string | undefined;
  readonly expected: string;
  readonly fix: string;
  readonly reference: string;
};

/** The fields for filters on a list. */
export type FilterFields = {
  /** Fields that support equality. */
  readonly text: readonly string[];
  /** Fields that also have an order. */
  readonly number: readonly string[];
  /** Objects whose members all support equality. */
  readonly below: readonly string[];
  /** Members of these objects that do not. */
  readonly never?: readonly string[];
  /** Objects whose members' quoted values may follow a single equals sign. */
  readonly single?: readonly string[];
  /** The published error response to any other field. */
  readonly unknown: 'filter-field' | 'filter-unhandled-field';
};

/** The members of a Parameter Object or Header Object that the contract uses. */
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

/** The keywords of a parameter's or header's schema that the contract uses. */
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
 * Compiles a parameter or header.
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
