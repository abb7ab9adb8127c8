import { examineResponse } from '../../check/check-response.ts';
import { isError } from '../../check/finding.ts';
import type { Contract } from '../../contract/contract.ts';
import { isRecord } from '../../contract/is-record.ts';
import type { Operation } from '../../contract/operation.ts';
import { stateOfConnection } from '../../contract/provider-states.ts';
import { redactStrings } from '../../credentials/credentials.ts';
import { type Exchange, isRefused } from '../../exchange/exchange.ts';
import { describeRequest } from './describe-request.ts';
import { type ExpectedRequest, expectedRequest } from './expected-request.ts';
import { type ExpectedResponse, expectedResponse } from './expected-response.ts';
import { isFirstOfPages, providerStateOf } from './provider-state-of.ts';

/** A contract of version 4. */
export type Pact = {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions: readonly PactInteraction[];
  readonly metadata: { readonly pactSpecification: { readonly version: '4.0' } };
};

/** An interaction over HTTP, as a contract has it. */
export type PactInteraction = {
  readonly type: 'Synchronous/HTTP';
  readonly description: string;
  readonly pending: false;
  readonly providerStates?: readonly { readonly name: string }[];
  readonly request: ExpectedRequest;
  readonly response: ExpectedResponse;
};

/** Writes a contract while its traffic takes place. */
export type PactWriter = {
  /** Adds an exchange; they must be added in the order in which they took place. */
  readonly add: (exchange: Exchange) => void;
  /** Returns the contract, and the number of exchanges that are not in it. */
  readonly result: () => { readonly pact: Pact; readonly leftOut: number };
};

/** The number of interactions that a contract may have, so that a consumer that never repeats itself does not fill the memory. */
const most = 10_000;

/**
 * Creates a writer of a consumer's contract from its traffic. Each exchange is written once; one that does not conform, or that the
 * provider cannot repeat, is left out. The same traffic makes the same contract, whatever its ids, times and order.
 *
 * @see Pact V4 specification
 */
export function pactWriter(contract: Contract, consumer: string, provider = 'adobe-flow-service'): PactWriter {
  const states = new Map<string, string>();
  const different = new Map<string, PactInteraction>();
  let leftOut = 0;
  return {
    add: (exchange) => {
      const written = pactInteraction(contract, exchange, states);
      const key = JSON.stringify(written);
      if (written !== undefined && (different.size < most || different.has(key))) different.set(key, written);
      else leftOut++;
    },
    result: () => {
      const sorted = [...different].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
      return {
        pact: redactStrings<Pact>({
          consumer: { name: consumer },
          provider: { name: provider },
          interactions: withUniqueDescriptions(sorted),
          metadata: { pactSpecification: { version: '4.0' } },
        }),
        leftOut,
      };
    },
  };
}

function pactInteraction(contract: Contract, exchange: Exchange, states: Map<string, string>): PactInteraction | undefined {
  const { request, response, responseBody, examination } = exchange;
  const { operation, parameters, query, body } = examination;
  if (operation === undefined || response === undefined || isRefused(exchange)) return undefined;
  // A contract does not contain a header that was not there, which the real service may leave out; the rest must be as the mock promises.
  const inResponse = examineResponse(contract, operation, response, { query });
  if (inResponse.some((one) => isError(one) && one.code !== 'header-missing')) return undefined;
  const { status } = response;
  if (operation.id === 'createConnection' && isRecord(responseBody)) states.set(String(responseBody.id), stateOfConnection(contract, body));
  const known = states.get(parameters.id ?? '');
  const state = providerStateOf(contract, { operation, query, requestBody: body, status, responseBody, state: known });
  if (state === undefined) return undefined;
  const recorded = { operation, request, parameters, query, body };
  const { _links, ...shown } = isRecord(responseBody) ? responseBody : {};
  const kept = isRecord(responseBody) && !isFirstOfPages(query, responseBody) ? shown : responseBody;
  return {
    type: 'Synchronous/HTTP',
    description: describeRequest(contract, recorded, status),
    pending: false,
    ...(state === null ? {} : { providerStates: [{ name: state }] }),
    request: expectedRequest(recorded),
    response: expectedResponse(contract, operation, response, { body: kept, fewest: fewestOf(operation, query) }),
  };
}

/** The connection of the provider state may not match a filter. */
function fewestOf({ id }: Operation, query: URLSearchParams): number | undefined {
  if (id === 'retrieveConnection') return undefined;
  return query.has('property') ? 0 : 1;
}

/** Pact and its readers identify interactions by their descriptions. */
function withUniqueDescriptions(interactions: readonly PactInteraction[]): readonly PactInteraction[] {
  const seen = new Map<string, number>();
  return interactions.map((one) => {
    const count = (seen.get(one.description) ?? 0) + 1;
    seen.set(one.description, count);
    return count === 1 ? one : { ...one, description: `${one.description} (${count})` };
  });
}
