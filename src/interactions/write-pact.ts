import { checkResponse, examineRequest, isError, type Operation } from '../conformance/index.ts';
import type { Interaction } from './interaction.ts';
import { isRecord } from './is-record.ts';
import { jsonBodyOf } from './pact-writing/body-of.ts';
import { describeRequest } from './pact-writing/describe-request.ts';
import { type ExpectedRequest, expectedRequest } from './pact-writing/expected-request.ts';
import { type ExpectedResponse, expectedResponse } from './pact-writing/expected-response.ts';
import { isFirstOfPages, providerStateOf } from './pact-writing/provider-state-of.ts';

/** A contract of version 4. */
export type Pact = {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions: readonly PactInteraction[];
  readonly metadata: { readonly pactSpecification: { readonly version: '4.0' } };
};

type PactInteraction = {
  readonly type: 'Synchronous/HTTP';
  readonly description: string;
  readonly pending: false;
  readonly providerStates?: readonly { readonly name: string }[];
  readonly request: ExpectedRequest;
  readonly response: ExpectedResponse;
};

/** A contract that is written while its traffic takes place. */
export type PactWriter = {
  /** Adds an interaction; they come in the order in which they took place. */
  readonly add: (interaction: Interaction) => void;
  /** The contract, and how many interactions are not in it. */
  readonly result: () => { readonly pact: Pact; readonly leftOut: number };
};

/** How many interactions a contract may have, so that a consumer which never sends the same twice does not fill the memory. */
const most = 10_000;

/**
 * Writes a consumer's contract from what it sent and got, once each: what does not conform is left out, as is what the provider could
 * not be made to answer again. The same traffic makes the same contract, whatever ids and times were in it and in whatever order it came.
 *
 * @see Pact V4 specification
 */
export function pactWriter(consumer: string, provider = 'adobe-flow-service'): PactWriter {
  const specNames = new Map<string, string>();
  const different = new Map<string, PactInteraction>();
  let leftOut = 0;
  return {
    add: (interaction) => {
      const written = pactInteraction(interaction, specNames);
      const key = JSON.stringify(written);
      if (written !== undefined && (different.size < most || different.has(key))) different.set(key, written);
      else leftOut++;
    },
    result: () => {
      const sorted = [...different].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
      return {
        pact: {
          consumer: { name: consumer },
          provider: { name: provider },
          interactions: withUniqueDescriptions(sorted),
          metadata: { pactSpecification: { version: '4.0' } },
        },
        leftOut,
      };
    },
  };
}

function pactInteraction(
  { request, requestViolations, response }: Interaction,
  specNames: Map<string, string>,
): PactInteraction | undefined {
  const { operation, parameters, query, body, violations } = examineRequest(request);
  if (operation === undefined || response === undefined || (requestViolations ?? violations).some(isError)) return undefined;
  // A contract says nothing of a header that was not there, which the real service may leave out; all else must be as the mock promises.
  if (checkResponse(operation, response, { query }).some((fault) => isError(fault) && fault.code !== 'header-missing')) return undefined;
  const responseBody = jsonBodyOf(response);
  const { status } = response;
  if (operation.id === 'createConnection' && isRecord(body) && isRecord(body.auth) && isRecord(responseBody))
    specNames.set(String(responseBody.id), String(body.auth.specName));
  const specName = specNames.get(parameters.id ?? '');
  const state = providerStateOf({ operation, query, requestBody: body, status, responseBody, specName });
  if (state === undefined) return undefined;
  const recorded = { operation, request, parameters, query, body };
  const { _links, ...shown } = isRecord(responseBody) ? responseBody : {};
  const told = isRecord(responseBody) && !isFirstOfPages(query, responseBody) ? shown : responseBody;
  return {
    type: 'Synchronous/HTTP',
    description: describeRequest(recorded, status),
    pending: false,
    ...(state === null ? {} : { providerStates: [{ name: state }] }),
    request: expectedRequest(recorded),
    response: expectedResponse(operation, response, told, fewestOf(operation, query)),
  };
}

/** The connection that the provider's state has need not be one that a filter lets through. */
function fewestOf({ id }: Operation, query: URLSearchParams): number | undefined {
  if (id === 'retrieveConnection') return undefined;
  return query.has('property') ? 0 : 1;
}

/** Pact and its readers tell interactions apart by their descriptions. */
function withUniqueDescriptions(interactions: readonly PactInteraction[]): readonly PactInteraction[] {
  const seen = new Map<string, number>();
  return interactions.map((one) => {
    const count = (seen.get(one.description) ?? 0) + 1;
    seen.set(one.description, count);
    return count === 1 ? one : { ...one, description: `${one.description} (${count})` };
  });
}
