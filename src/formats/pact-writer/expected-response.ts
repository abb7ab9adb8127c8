import { headerValues, type ResponseMessage } from '../../check/http-message.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Operation } from '../../contract/operation.ts';
import { kindOf } from '../../contract/state-values.ts';
import { type BodyContext, type ExpectedBody, expectedBody, type MatchingRules } from './expected-body.ts';

/** A response as a pact has it. */
export type ExpectedResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body?: { readonly content: unknown; readonly contentType: string; readonly encoded: false };
  readonly matchingRules?: Readonly<Record<string, unknown>>;
};

/** Pact matches the whole of a value. */
const anything: MatchingRules[string] = { combine: 'AND', matchers: [{ match: 'regex', regex: '[\\s\\S]+' }] };

/** Returns a recorded response as a pact has it: its status, the headers that such a response always has, and a body like it. */
export function expectedResponse(
  contract: Contract,
  operation: Operation,
  { status, headers }: ResponseMessage,
  { body, fewest }: Pick<BodyContext, 'fewest'> & { readonly body: unknown },
): ExpectedResponse {
  const rule = operation.responses.get(status);
  const always = (rule?.headers ?? []).filter(({ required, name }) => required && headerValues(headers, name).length > 0);
  const expected: ExpectedBody | undefined =
    rule?.body === undefined ? undefined : expectedBody(contract, body, { status, fewest, kind: kindOf(operation) });
  const rules = {
    ...(expected === undefined || Object.keys(expected.rules).length === 0 ? {} : { body: expected.rules }),
    ...(always.length === 0 ? {} : { header: Object.fromEntries(always.map(({ label }) => [label, anything])) }),
  };
  const mediaType = rule?.body?.mediaType;
  return {
    status,
    headers: {
      ...(mediaType === undefined ? {} : { 'Content-Type': [mediaType] }),
      ...Object.fromEntries(always.map(({ label, example = '' }) => [label, [example]])),
    },
    ...(expected === undefined || mediaType === undefined
      ? {}
      : { body: { content: expected.content, contentType: mediaType, encoded: false } }),
    ...(Object.keys(rules).length === 0 ? {} : { matchingRules: rules }),
  };
}
