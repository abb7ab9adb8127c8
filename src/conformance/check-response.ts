import { singleValue } from './check-headers.ts';
import { checkResponseBody } from './check-response-body.ts';
import { headerValues, type ResponseMessage } from './message.ts';
import type { Operation, ResponseBodyRule, SchemaName } from './operation.ts';
import { reveal } from './reveal.ts';
import { type Violation, violation } from './violation.ts';

/**
 * What a response is held to: `promised` accepts what the mock promises, `published` also what Adobe publishes or prints besides, which a
 * recording of the real service may have.
 *
 * @see the description, `x-published`
 */
export type ResponseStandard = 'promised' | 'published';

/** How to check a response; every member may be left out. */
export type ResponseCheckOptions = {
  /** What it is held to. Default `promised`. */
  readonly standard?: ResponseStandard;
  /** The query of the request, which may decide what the response must be. Default: any response of the operation conforms. */
  readonly query?: URLSearchParams;
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
  { standard = 'promised', query, partial = false }: ResponseCheckOptions = {},
): readonly Violation[] {
  const found: Violation[] = [];
  const isPublished = standard === 'published';
  const responses = isPublished ? operation.publishedResponses : operation.responses;
  const rule = responses.get(response.status);
  const documented = [...responses.keys()].join(', ');
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
  if (rule.body === undefined || ((partial || rule.body.optional) && response.body.length === 0)) return found;
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
  const inBody = checkResponseBody(operation, { bytes: response.body, schemas: schemasDue(rule.body, query), isPublished, partial });
  // A body of another media type that is not JSON either is one mistake, not two.
  return [...found, ...inBody.filter(({ code }) => typeKnown || code !== 'body-not-json')];
}

/** The schemas of which a body must fit one, by the query of the request if it is known. */
function schemasDue({ schemas, byQuery }: ResponseBodyRule, query: URLSearchParams | undefined): readonly SchemaName[] {
  if (byQuery === undefined || query === undefined) return schemas;
  const value = query.get(byQuery.parameter);
  const due = value === null ? byQuery.absent : byQuery.schemas[value.toLowerCase()];
  return due === undefined ? schemas : [due];
}
