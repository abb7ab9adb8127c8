import type { MatchersV3 } from '@pact-foundation/pact';
import { flowService } from '../../src/contract/flow-service.ts';
import { type OperationId, ownOperations, type ResponseRule } from '../../src/contract/operation.ts';
import { conforms } from './conforms.ts';
import { matcherFor, textMatcher } from './matcher-for.ts';

/** A response with matchers, to hand to Pact: `willRespondWith(status, (response) => response.headers(headers).jsonBody(body))`. */
export type ExpectedResponse = {
  /** The HTTP status. */
  readonly status: number;
  /** The required headers, some with a matcher. */
  readonly headers: Record<string, string | MatchersV3.V3RegexMatcher>;
  /** The body, with matchers; undefined if the response has none. */
  readonly body: unknown;
};

/** Properties that programs decide by. The others are data, or text for people, which Adobe may reword. */
const decisive = ['error_code', 'type', 'status', 'state', 'result', 'specName'];

const { operations } = flowService;
const { schemas } = flowService.description.components;
const responses = ownOperations(flowService).flatMap((operation) => [...operation.responses]);

/**
 * Returns the response with an example of this name: its status, its required headers, and a body like the example.
 *
 * @throws Error if no response has an example of this name, or the example does not conform
 */
export function expectedResponse(name: string, example: unknown): ExpectedResponse {
  const [status, rule] = responses.find(([, { examples }]) => examples.includes(name)) ?? [];
  if (status === undefined || rule === undefined) throw new Error(`No response of the description has the example ${name}.`);
  const schema = rule.body?.schemas.find((one) => conforms(flowService, one, example));
  if (schema === undefined) throw new Error(`The example for ${name} does not conform to the API description.`);
  const body = matcherFor(schemas[schema], example, { exact: decisive, answer: true });
  return { status, headers: headersOf(rule), body };
}

/** Returns the response of an operation that has no body. */
export function emptyResponse(operation: OperationId): ExpectedResponse {
  const [status, rule] = [...operations[operation].responses].find(([, { body }]) => body === undefined) ?? [];
  if (status === undefined || rule === undefined) throw new Error(`Every response of ${operation} has a body.`);
  return { status, headers: headersOf(rule), body: undefined };
}

function headersOf({ headers, body }: ResponseRule): ExpectedResponse['headers'] {
  const required = headers
    .filter((header) => header.required)
    .map(({ label, schema, example = '' }) => [label, textMatcher(schema, example)]);
  return { ...(body === undefined ? {} : { 'Content-Type': body.mediaType }), ...Object.fromEntries(required) };
}
