import type { Contract } from '../contract/contract.ts';
import { type Operation, type ResponseBodyRule, type SchemaName, schemaByQuery } from '../contract/operation.ts';
import type { ParameterRule } from '../contract/parameter-rule.ts';
import { couldBeSecret } from '../credentials/could-be-secret.ts';
import { looksSecret } from '../credentials/credentials.ts';
import { checkHeader } from './check-headers.ts';
import { checkResponseBody } from './check-response-body.ts';
import { type Finding, finding } from './finding.ts';
import { headerValues, type ResponseMessage } from './http-message.ts';

/**
 * The standard for a response: `promised` accepts what the mock promises; `published` also accepts the other responses that Adobe
 * publishes or prints, which a recording of the real service may have.
 *
 * @see the description, `x-published`
 */
export type ResponseStandard = 'promised' | 'published';

export type ResponseCheckOptions = {
  /** Default: `promised`. */
  readonly standard?: ResponseStandard;
  /** The query of the request, which may select the schema of the response. Default: any schema of the operation. */
  readonly query?: URLSearchParams;
  /** Whether the response is only a part of the whole, so that a missing part is not a mistake. Default: false. */
  readonly partial?: boolean;
};

/** Checks a response to an operation: its status, headers and body. It is pure and never throws. */
export function examineResponse(
  contract: Contract,
  operation: Operation,
  response: ResponseMessage,
  { standard = 'promised', query, partial = false }: ResponseCheckOptions = {},
): readonly Finding[] {
  const isPublished = standard === 'published';
  const responses = isPublished ? operation.publishedResponses : operation.responses;
  const rule = responses.get(response.status);
  if (rule === undefined) {
    const detail = { kind: 'status', operation, documented: [...responses.keys()] } as const;
    return [finding('status-undocumented', '/response/status', detail, { value: response.status })];
  }
  const headers = [...checkHeaders(rule.headers, response, partial), ...unknownHeaders(operation, rule.headers, response)];
  // HTTP does not allow content in these responses.
  if (rule.body === undefined || ((partial || rule.body.optional) && response.body.length === 0)) return headers;
  const wrongType = checkMediaType(operation, rule.body, response, partial);
  const schemas = schemasDue(rule.body, query);
  const inBody = checkResponseBody(contract, operation, { bytes: response.body, schemas, isPublished, partial });
  // A body of a wrong media type that is not JSON either is one mistake, not two.
  return [...headers, ...wrongType, ...inBody.filter(({ code }) => wrongType.length === 0 || code !== 'body-not-json')];
}

function checkHeaders(rules: readonly ParameterRule[], { headers }: ResponseMessage, partial: boolean): readonly Finding[] {
  return rules
    .flatMap((rule) => checkHeader(rule, headers, checkValue))
    .filter(({ code }) => !(partial && code === 'header-missing'))
    .map((one) => ({ ...one, at: `/response${one.at}` }));
}

function checkValue(rule: ParameterRule, value: string): readonly Finding[] {
  if (rule.pattern?.test(value) !== false) return [];
  return [finding('header-format', `/headers/${rule.name}`, { kind: 'header-value', rule }, { value, secret: looksSecret(value) })];
}

function unknownHeaders(operation: Operation, rules: readonly ParameterRule[], { headers }: ResponseMessage): readonly Finding[] {
  const documented = rules.map(({ label }) => label);
  const names = [...new Set(headers.map(([sent]) => sent.toLowerCase()))];
  return names
    .filter((name) => name.startsWith('x-') && !rules.some((rule) => rule.name === name))
    .map((name) =>
      finding(
        'response-header-unknown',
        `/response/headers/${name}`,
        { kind: 'response-header-unknown', operation, documented },
        { value: name },
      ),
    );
}

function checkMediaType(
  operation: Operation,
  { mediaType }: ResponseBodyRule,
  { headers }: ResponseMessage,
  partial: boolean,
): readonly Finding[] {
  const value = headerValues(headers, 'content-type')[0] ?? (partial ? mediaType : '');
  if (value.split(';', 1)[0]?.trim().toLowerCase() === mediaType) return [];
  const options = { value: value === '' ? undefined : value, secret: couldBeSecret(value) };
  return [
    finding('response-content-type', '/response/headers/content-type', { kind: 'response-content-type', operation, mediaType }, options),
  ];
}

/** Returns the schemas of which a body must fit one, by the query of the request if it is known. */
function schemasDue({ schemas, byQuery }: ResponseBodyRule, query: URLSearchParams | undefined): readonly SchemaName[] {
  if (byQuery === undefined || query === undefined) return schemas;
  const due = schemaByQuery(byQuery, query);
  return due === undefined ? schemas : [due];
}
