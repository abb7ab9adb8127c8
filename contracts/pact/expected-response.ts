import type { MatchersV3 } from '@pact-foundation/pact';
import { type Reference, resolve } from '../../src/conformance/resolve.ts';
import { description } from '../../src/generated/description.ts';
import { headerMatcher, matcherFor, type Schema } from './matcher-for.ts';

/** A response with matchers, to hand to Pact: `willRespondWith(status, (response) => response.headers(headers).jsonBody(body))`. */
export type ExpectedResponse = {
  readonly status: number;
  readonly headers: Record<string, string | MatchersV3.V3RegexMatcher>;
  readonly body: unknown;
};

type BodySchema = Schema & { readonly required?: readonly string[] };
type Header = { readonly required?: boolean; readonly schema: Schema & { readonly examples: readonly [string] } };
type ResponseObject = {
  readonly headers: Readonly<Record<string, Header | Reference>>;
  readonly content?: {
    readonly 'application/json': {
      readonly schema: Reference | { readonly anyOf: readonly Reference[] };
      readonly examples: Readonly<Record<string, unknown>>;
    };
  };
};
type PathItem = Readonly<Record<string, { readonly responses?: Readonly<Record<string, ResponseObject | Reference>> }>>;

const responses = Object.values(description.paths as unknown as Readonly<Record<string, PathItem>>)
  .flatMap((item) => Object.values(item))
  .flatMap((operation) => Object.entries(operation.responses ?? {}))
  .map(([status, response]) => [status, resolve<ResponseObject>(response)] as const);

/**
 * The response that has an example of this name: its status, the headers that it always has, and the example's body.
 *
 * @throws Error where no response of the description has such an example
 */
export function expectedResponse(name: string, example: Readonly<Record<string, unknown>>): ExpectedResponse {
  const found = responses.find(([, { content }]) => content !== undefined && name in content['application/json'].examples);
  const [status, { headers, content } = {}] = found ?? [];
  if (headers === undefined || content === undefined) throw new Error(`No response of the description has the example ${name}.`);
  const required = Object.entries(headers)
    .map(([header, object]) => [header, resolve<Header>(object)] as const)
    .filter(([, header]) => header.required === true)
    .map(([header, { schema }]) => [header, headerMatcher(schema, schema.examples[0])] as const);
  return {
    status: Number(status),
    headers: { 'Content-Type': 'application/json', ...Object.fromEntries(required) },
    body: matcherFor(schemaFor(content['application/json'].schema, example), example),
  };
}

/** The first of the response's schemas that has all it requires in the example. */
function schemaFor(schema: Reference | { readonly anyOf: readonly Reference[] }, example: object): BodySchema {
  const candidates = ('anyOf' in schema ? schema.anyOf : [schema]).map((reference) => resolve<BodySchema>(reference));
  return candidates.find(({ required = [] }) => required.every((name) => name in example)) ?? {};
}
