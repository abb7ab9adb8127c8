import { publishedValidators, type SchemaError, validators } from '../generated/validators.ts';
import { isWithin } from './in-described-order.ts';
import type { Operation, SchemaName } from './operation.ts';
import { pointerNames, pointerTo, valueAt } from './pointer.ts';
import { strangersTo, type WrongShape, wrongShapes } from './response-shape.ts';
import { kindOf } from './reveal.ts';
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
  const others = nearest.errors.filter(({ instancePath }) => !wholes.some(({ at }) => isWithin(instancePath, at)));
  const due = schemas.map((schema) => schemaNodes(schema).get('')?.['x-called']).join(' or ');
  const found = [
    ...wholes.map((whole) => explainWhole(operation, whole, due)),
    ...onePerMember(others).map((error) => explain(operation, error, body)),
  ];
  // A rule that holds only under a condition repeats what is wrong without it.
  return found.filter(({ at, code }, index) => found.findIndex((one) => one.at === at && one.code === code) === index);
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
  return own.some(({ keyword }) => keyword === 'type') ? Number.POSITIVE_INFINITY : (own.length + 2 * strangers) * 1000 + errors.length;
}

const codes: Readonly<Record<string, ViolationCode>> = {
  required: 'property-missing',
  dependentRequired: 'property-missing',
  additionalProperties: 'property-unknown',
  type: 'property-type',
  minLength: 'property-empty',
};

function explain(operation: Operation, { instancePath, keyword, params }: SchemaError, body: unknown): Violation {
  const name = params.missingProperty ?? params.additionalProperty;
  const at = typeof name === 'string' ? pointerTo(instancePath, name) : instancePath;
  const code = codes[keyword] ?? 'property-format';
  const received = codes[keyword] === 'property-missing' ? 'nothing' : kindOf(valueAt(body, at));
  const type = String(params.type);
  const what = {
    'property-missing': 'is missing',
    'property-unknown': 'is not documented',
    'property-type': `is ${received}, not ${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`,
    'property-empty': 'is empty',
  };
  const fault = Object.entries(what).find(([of]) => of === code)?.[1] ?? 'does not have the documented form';
  return violation(code, `/response/body${at}`, {
    message: `${at === '' ? 'The response body' : pointerNames(at).join('.')} ${fault}.`,
    received,
    fix: 'Answer as the description says.',
    reference: `Description: ${operation.id}, responses`,
  });
}

function explainWhole({ id }: Operation, { at, resembles, isList }: WrongShape, due: string): Violation {
  const name = at === '' ? 'The response body' : pointerNames(at).join('.');
  const is = isList ? 'is a list of nothing but' : 'is';
  const none = isList ? 'has items with none of the documented properties' : 'has none of the documented properties';
  const fault = resembles === undefined ? none : `${is} ${resembles}`;
  return violation('response-shape', `/response/body${at}`, {
    message: `${name} ${fault}${resembles === undefined ? '' : at === '' ? `, not ${due}` : ', which is not documented there'}.`,
    ...(at === '' ? { expected: due } : {}),
    received: resembles ?? 'another object',
    fix: 'Answer as the description says.',
    reference: `Description: ${id}, responses`,
  });
}
