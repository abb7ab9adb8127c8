import { description } from '../generated/description.ts';
import { publishedValidators, type SchemaError, validators } from '../generated/validators.ts';
import type { Operation, SchemaName } from './operation.ts';
import { pointerNames, pointerTo, valueAt } from './pointer.ts';
import { strangersTo, type WrongShape, wrongShapes } from './response-shape.ts';
import { kindOf, reveal } from './reveal.ts';
import { schemaNodes } from './schema-nodes.ts';
import { type Violation, type ViolationCode, violation } from './violation.ts';

/** A response body, and what it is held to. */
export type ResponseBody = {
  readonly bytes: Uint8Array;
  /** It must fit one of them. */
  readonly schemas: readonly SchemaName[];
  /** Whether it may be as Adobe publishes it besides. */
  readonly isPublished: boolean;
  /** Whether it states only a part of the body, so that a missing property is no violation. */
  readonly partial: boolean;
};

/** Checks the body of a response to an operation. An object that is wrong as a whole is one violation, not one for each property. */
export function checkResponseBody(operation: Operation, { bytes, schemas, isPublished, partial }: ResponseBody): readonly Violation[] {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return [
      violation('body-not-json', '/response/body', {
        message: 'The response body is not JSON.',
        expected: 'JSON in UTF-8',
        received: `${bytes.length} bytes`,
        fix: 'Answer with JSON.',
        reference: `Description: ${operation.id}, responses`,
      }),
    ];
  }
  let nearest: { readonly schema: SchemaName; readonly errors: readonly SchemaError[]; readonly away: number } | undefined;
  for (const schema of schemas) {
    const validate = (isPublished ? publishedValidators[schema] : undefined) ?? validators[schema];
    if (validate(body)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if' && !(partial && keyword.endsWith('equired')));
    const away = distance(errors, strangersTo(schema, body).length);
    if (nearest === undefined || away < nearest.away) nearest = { schema, errors, away };
  }
  if (nearest === undefined) return [];
  const wholes = wrongShapes(body, nearest.schema, nearest.errors, { schemas, isPublished });
  const whole = new Set(wholes.map(({ at }) => at));
  const others = nearest.errors.filter(({ instancePath }) => !isWithinOne(instancePath, whole));
  const due = schemas.map((schema) => schemaNodes(schema).get('')?.['x-called']).join(' or ');
  const found = [
    ...wholes.slice(0, most).map((whole) => explainWhole(operation, whole, due)),
    ...onePerMember(others)
      .slice(0, most)
      .map((error) => explain(operation, error, body)),
  ];
  // A rule that holds only under a condition repeats what is wrong without it.
  return [...new Map(found.map((one) => [`${one.code} ${one.at}`, one])).values()].slice(0, most);
}

const { 'x-max-violations': most } = description.info;

function isWithinOne(at: string, places: ReadonlySet<string>): boolean {
  for (let place = at; places.size > 0; place = place.slice(0, place.lastIndexOf('/'))) {
    if (places.has(place)) return true;
    if (place === '') break;
  }
  return false;
}

/** What is of another type breaks the rules for values of its own type, too. */
function onePerMember(errors: readonly SchemaError[]): readonly SchemaError[] {
  const mistyped = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'type' ? [instancePath] : [])));
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath));
}

/**
 * How far a body is from a schema: one of another type altogether was not meant to be of it, and which members it has tells more than
 * what is wrong within them. What it has and the schema does not know tells more than what it lacks.
 */
function distance(errors: readonly SchemaError[], strangers: number): number {
  const own = errors.filter(({ instancePath, keyword }) => instancePath === '' && keyword !== 'additionalProperties');
  return own.some(({ keyword }) => keyword === 'type')
    ? Number.POSITIVE_INFINITY
    : own.length + 2 * strangers + errors.length / (errors.length + 1);
}

const codes: Readonly<Record<string, ViolationCode>> = {
  required: 'property-missing',
  dependentRequired: 'property-missing',
  additionalProperties: 'property-unknown',
  type: 'property-type',
  minLength: 'property-empty',
};

function explain(operation: Operation, error: SchemaError, body: unknown): Violation {
  const { instancePath, keyword, params } = error;
  const name = params.missingProperty ?? params.additionalProperty;
  const at = typeof name === 'string' ? pointerTo(instancePath, name) : instancePath;
  const code = codes[keyword] ?? 'property-format';
  const value = valueAt(body, at);
  const received = code === 'property-missing' ? 'nothing' : kindOf(value);
  const type = [params.type].flat().join(' or ');
  const what = {
    'property-missing': 'is missing',
    'property-unknown': 'is not documented',
    'property-type': `is ${received}, not ${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`,
    'property-empty': 'is empty',
  };
  const fault = Object.entries(what).find(([of]) => of === code)?.[1] ?? 'does not have the documented form';
  return violation(code, `/response/body${at}`, {
    message: `${at === '' ? 'The response body' : pointerNames(at).join('.')} ${fault}.`,
    ...(code === 'property-format' ? expectedBy(error) : {}),
    received: code === 'property-format' ? shown(value) : received,
    fix: 'Answer as the description says.',
    reference: `Description: ${operation.id}, responses`,
  });
}

/** Words and numbers such as a state or a version; anything else may be a credential in the wrong place. */
const ordinary = /^(?:[a-z][a-z-]{0,19}|[\d.]{1,8})$/i;

function shown(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} items`;
  return typeof value === 'string' && ordinary.test(value) ? reveal(value) : kindOf(value);
}

/** The values that a schema allows, as far as they can be listed or described in one line. */
function expectedBy({ keyword, params: { allowedValues, allowedValue, pattern, limit } }: SchemaError): { readonly expected?: string } {
  if (limit !== undefined) return { expected: `${keyword.startsWith('min') ? 'at least' : 'at most'} ${limit}` };
  if (Array.isArray(allowedValues)) return { expected: `one of ${allowedValues.join(', ')}` };
  if (allowedValue !== undefined) return { expected: String(allowedValue) };
  return typeof pattern === 'string' ? { expected: `a value that matches ${pattern}` } : {};
}

function explainWhole({ id }: Operation, { at, received, isList }: WrongShape, due: string): Violation {
  const body = at === '' ? 'The response body' : pointerNames(at).join('.');
  return violation('response-shape', `/response/body${at}`, {
    message: at === '' ? `${body} is not ${due}.` : `${body} ${isList ? 'has no documented item' : 'is not the documented object'}.`,
    received,
    fix: 'Respond with the documented body.',
    reference: `Description: ${id}, responses`,
  });
}
