import type { Contract } from '../contract/contract.ts';
import type { Operation, SchemaName } from '../contract/operation.ts';
import { pointerTo, valueAt } from '../contract/pointer.ts';
import { schemaNodes } from '../contract/schema-nodes.ts';
import { mostErrors, type SchemaError } from '../generated/validators.ts';
import { type Finding, finding, notJudged, type ViolationCode } from './finding.ts';
import { isLike } from './likely-values.ts';
import { firstFindings } from './profile.ts';
import { strangersTo, wrongShapes } from './response-shape.ts';
import { mostLevels, scanJson } from './scan-json.ts';

/** A response body and its rules. */
export type ResponseBody = {
  readonly bytes: Uint8Array;
  /** The schemas of which it must match one. */
  readonly schemas: readonly SchemaName[];
  /** Whether the forms that Adobe publishes are allowed too. */
  readonly isPublished: boolean;
  /** Whether it is only a part of the body, so that a missing property is not a mistake. */
  readonly partial: boolean;
};

/** Checks the body of a response to an operation. An object that is wrong as a whole gives one finding, not one for each property. */
export function checkResponseBody(
  contract: Contract,
  operation: Operation,
  { bytes, schemas, isPublished, partial }: ResponseBody,
): readonly Finding[] {
  let text: string;
  let body: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    body = JSON.parse(text);
  } catch {
    return [finding('body-not-json', '/response/body', { kind: 'response-not-json', operation, bytes: bytes.length })];
  }
  if (scanJson(text).depth > mostLevels)
    return [notJudged('/response/body', `it has more than ${mostLevels} levels`, 'respond with fewer levels of objects and lists')];
  const nearest = nearestSchema(contract, body, { schemas, isPublished, partial });
  if (nearest === undefined) return [];
  if (nearest.isUnclear)
    return [notJudged('/response/body', `it lacks more than ${mostErrors} properties`, 'state fewer items in the response')];
  const wholes = wrongShapes({ contract, body, ...nearest, due: schemas, isPublished });
  const whole = new Set(wholes.map(({ at }) => at));
  const due = schemas.map((schema) => schemaNodes(contract, schema).get('')?.['x-called'] ?? schema);
  const found = [
    ...wholes.map(({ at, shape }) =>
      finding('response-shape', `/response/body${at}`, { kind: 'response-shape', operation, ...shape, due }),
    ),
    ...onePerMember(nearest.errors.filter(({ instancePath }) => !isWithinOne(instancePath, whole))).map((error) =>
      wrongMember(operation, error, body),
    ),
  ];
  // A conditional rule repeats the mistakes of the unconditional one.
  return firstFindings(contract, [...new Map(found.map((one) => [`${one.code} ${one.at}`, one])).values()]);
}

type Nearest = {
  readonly schema: SchemaName;
  readonly errors: readonly SchemaError[];
  readonly away: number;
  /** Whether the validator stopped before it found an error that counts. */
  readonly isUnclear: boolean;
};

/** Returns the schema that is nearest to a body, with its errors; undefined if the body matches one of the schemas. */
function nearestSchema(contract: Contract, body: unknown, { schemas, isPublished, partial }: Omit<ResponseBody, 'bytes'>) {
  const { promised, published } = contract.validators;
  let nearest: Nearest | undefined;
  for (const schema of schemas) {
    const validate = (isPublished ? published[schema] : undefined) ?? promised[schema];
    if (validate(body)) return undefined;
    const all = validate.errors ?? [];
    const errors = all.filter(({ keyword }) => keyword !== 'if' && !(partial && keyword.endsWith('equired')));
    const away = distance(errors, strangersTo(contract, schema, body).length);
    const isUnclear = errors.length === 0 && all.length >= mostErrors;
    if (nearest === undefined || away < nearest.away) nearest = { schema, errors, away, isUnclear };
  }
  return nearest;
}

function isWithinOne(at: string, places: ReadonlySet<string>): boolean {
  for (let place = at; places.size > 0; place = place.slice(0, place.lastIndexOf('/'))) {
    if (places.has(place)) return true;
    if (place === '') break;
  }
  return false;
}

/** Keeps one error for a value of a wrong type, which also breaks the rules for values of the right type. */
function onePerMember(errors: readonly SchemaError[]): readonly SchemaError[] {
  const mistyped = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'type' ? [instancePath] : [])));
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath));
}

/**
 * Measures how far a body is from a schema. A body of another type is infinitely far. The body's own members count more than the errors
 * within them, and a member that the schema does not know counts more than a missing one.
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

function wrongMember(operation: Operation, error: SchemaError, body: unknown): Finding {
  const { instancePath, keyword, params } = error;
  const name = params.missingProperty ?? params.additionalProperty;
  const at = typeof name === 'string' ? pointerTo(instancePath, name) : instancePath;
  const code = codes[keyword] ?? 'property-format';
  const value = code === 'property-missing' ? undefined : valueAt(body, at);
  const detail = { kind: 'response-member', operation, rule: { keyword, params } } as const;
  return finding(code, `/response/body${at}`, detail, { value, secret: typeof value === 'string' && !isLike(ordinary, value) });
}

/** Words and numbers such as a state or a version; any other value may be a credential in the wrong place. */
const ordinary = /^(?:[a-z][a-z-]{0,19}|[\d.]{1,8})$/i;
