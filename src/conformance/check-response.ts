import { type SchemaError, validators } from '../generated/validators.ts';
import { singleValue } from './check-headers.ts';
import { headerValues, type ResponseMessage } from './message.ts';
import type { Operation, SchemaName } from './operation.ts';
import { pointerNames, pointerTo, valueAt } from './pointer.ts';
import { kindOf, reveal } from './reveal.ts';
import { schemaNodes } from './schema-nodes.ts';
import { type Violation, type ViolationCode, violation } from './violation.ts';

/** How to check a response; every member may be left out. */
export type ResponseCheckOptions = {
  /** Whether it states only a part of what is answered, so that what is left out is no violation. Default false. */
  readonly partial?: boolean;
};

/**
 * What is wrong with a response to an operation, by the description: its status, headers and body, empty where it conforms.
 * Pure, and never throws.
 */
export function checkResponse(
  operation: Operation,
  response: ResponseMessage,
  { partial = false }: ResponseCheckOptions = {},
): readonly Violation[] {
  const found: Violation[] = [];
  const rule = operation.responses.get(response.status);
  const documented = [...operation.responses.keys()].join(', ');
  if (rule === undefined) {
    return [
      violation('status-undocumented', '/response/status', {
        message: `${operation.id} does not answer with status ${response.status}.`,
        expected: `one of ${documented}`,
        received: String(response.status),
        fix: 'Answer with a documented status.',
        reference: `Description: ${operation.id}, responses`,
      }),
    ];
  }
  const headers: Violation[] = [];
  for (const header of rule.headers) {
    const value = singleValue(header, response.headers, headers);
    if (value !== undefined && header.pattern?.test(value) === false) {
      headers.push(
        violation('header-format', `/headers/${header.name}`, {
          message: `The header ${header.label} has a value that it cannot have.`,
          expected: header.expected,
          received: reveal(value),
          fix: header.fix,
          reference: header.reference,
        }),
      );
    }
  }
  const told = partial ? headers.filter(({ code }) => code !== 'header-missing') : headers;
  found.push(...told.map((header) => ({ ...header, at: `/response${header.at}` })));

  for (const name of new Set(response.headers.map(([sent]) => sent.toLowerCase()))) {
    if (!name.startsWith('x-') || rule.headers.some((header) => header.name === name)) continue;
    found.push(
      violation('response-header-unknown', `/response/headers/${name}`, {
        message: `${operation.id} documents no header ${reveal(name)}.`,
        expected: rule.headers.map(({ label }) => label).join(', '),
        received: reveal(name),
        fix: 'Do not rely on it, or describe it.',
        reference: `Description: ${operation.id}, responses`,
      }),
    );
  }

  // HTTP itself keeps a response without content from having one.
  if (rule.body === undefined || (partial && response.body.length === 0)) return found;
  const type = headerValues(response.headers, 'content-type')[0] ?? (partial ? rule.body.mediaType : '');
  const typeKnown = type.split(';', 1)[0]?.trim().toLowerCase() === rule.body.mediaType;
  if (!typeKnown) {
    found.push(
      violation('response-content-type', '/response/headers/content-type', {
        message: `The response is not sent as ${rule.body.mediaType}.`,
        expected: rule.body.mediaType,
        received: type === '' ? 'nothing' : reveal(type),
        fix: `Answer with Content-Type: ${rule.body.mediaType}.`,
        reference: `Description: ${operation.id}, responses`,
      }),
    );
  }
  const inBody = checkBody(operation, rule.body.schemas, response.body, partial);
  // A body of another media type that is not JSON either is one mistake, not two.
  return [...found, ...inBody.filter(({ code }) => typeKnown || code !== 'body-not-json')];
}

function checkBody(operation: Operation, schemas: readonly SchemaName[], bytes: Uint8Array, partial: boolean): readonly Violation[] {
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
  let nearest: { readonly errors: readonly SchemaError[]; readonly away: number } | undefined;
  for (const schema of schemas) {
    const validate = validators[schema];
    if (validate(body)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => !partial || keyword !== 'required');
    const away = distance(errors, strangersTo(schema, body));
    if (nearest === undefined || away < nearest.away) nearest = { errors, away };
  }
  return onePerMember(nearest?.errors ?? []).map((error) => explain(operation, error, body));
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

/** How many members of a body a schema does not know. */
function strangersTo(schema: SchemaName, body: unknown): number {
  const known = schemaNodes(schema).get('')?.properties ?? {};
  return typeof body === 'object' && body !== null ? Object.keys(body).filter((name) => !Object.hasOwn(known, name)).length : 0;
}

const codes: Readonly<Record<string, ViolationCode>> = {
  required: 'property-missing',
  additionalProperties: 'property-unknown',
  type: 'property-type',
  minLength: 'property-empty',
};

function explain(operation: Operation, { instancePath, keyword, params }: SchemaError, body: unknown): Violation {
  const name = params.missingProperty ?? params.additionalProperty;
  const at = typeof name === 'string' ? pointerTo(instancePath, name) : instancePath;
  const code = codes[keyword] ?? 'property-format';
  const received = keyword === 'required' ? 'nothing' : kindOf(valueAt(body, at));
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
