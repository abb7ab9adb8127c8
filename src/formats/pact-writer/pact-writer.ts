import { examineResponse } from '../../check/check-response.ts';
import { isError } from '../../check/finding.ts';
import type { Contract } from '../../contract/contract.ts';
import { isRecord } from '../../contract/is-record.ts';
import { valueAt } from '../../contract/pointer.ts';
import { redactStrings } from '../../credentials/credentials.ts';
import { type Exchange, isRefused } from '../../exchange/exchange.ts';
import { describeRequest } from './describe-request.ts';
import { type ExpectedRequest, expectedRequest, type RecordedRequest } from './expected-request.ts';
import { type ExpectedResponse, expectedResponse } from './expected-response.ts';
import { type KnownEntities, knownEntities } from './known-entities.ts';
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
  /** Remembers the entities of an earlier exchange that the contract is not to have, so that later ones can refer to them. */
  readonly learn: (exchange: Exchange) => void;
  /** Returns the contract, and the numbers of exchanges that are not in it. */
  readonly result: () => { readonly pact: Pact; readonly leftOut: LeftOut };
};

/** The numbers of exchanges that are not in a contract. */
export type LeftOut = {
  /** Of another provider: of a neighbor of Flow Service, or of the identity service. */
  readonly ofOthers: number;
  /** That do not conform, or that the provider cannot repeat. */
  readonly unrepeatable: number;
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
  const known = knownEntities(contract);
  const different = new Map<string, PactInteraction>();
  let [ofOthers, unrepeatable] = [0, 0];
  return {
    add: (exchange) => {
      const written = pactInteraction(contract, exchange, known);
      known.learn(exchange);
      const key = JSON.stringify(written);
      if (written !== undefined && (different.size < most || different.has(key))) different.set(key, written);
      else if (isOfOther(exchange)) ofOthers++;
      else unrepeatable++;
    },
    learn: known.learn,
    result: () => {
      const sorted = [...different].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
      return {
        pact: redactStrings<Pact>({
          consumer: { name: consumer },
          provider: { name: provider },
          interactions: withUniqueDescriptions(sorted),
          metadata: { pactSpecification: { version: '4.0' } },
        }),
        leftOut: { ofOthers, unrepeatable },
      };
    },
  };
}

function isOfOther({ examination: { operation } }: Exchange): boolean {
  return operation !== undefined && (operation.neighbor !== undefined || operation.authorization === undefined);
}

function pactInteraction(contract: Contract, exchange: Exchange, known: KnownEntities): PactInteraction | undefined {
  const { request, response, responseBody, examination } = exchange;
  const { operation, parameters, query, body } = examination;
  if (operation === undefined || response === undefined || isRefused(exchange)) return undefined;
  // A contract does not contain a header that was not there, which the real service may leave out; the rest must be as the mock promises.
  const inResponse = examineResponse(contract, operation, response, { query });
  if (inResponse.some((one) => isError(one) && one.code !== 'header-missing')) return undefined;
  const { status } = response;
  const state = providerStateOf(contract, {
    operation,
    query,
    requestBody: body,
    status,
    responseBody,
    state: known.stateOf(parameters.id ?? ''),
    baseState: known.stateOf(String(valueAt(body, '/baseConnectionId'))),
  });
  if (state === undefined) return undefined;
  const recorded = { operation, request, parameters, query, body };
  const { _links, ...shown } = isRecord(responseBody) ? responseBody : {};
  const kept = isRecord(responseBody) && !isFirstOfPages(query, responseBody) ? shown : responseBody;
  return {
    type: 'Synchronous/HTTP',
    description: describeRequest(contract, recorded, status),
    pending: false,
    ...(state === null ? {} : { providerStates: [{ name: state }] }),
    request: expectedRequest(recorded, state === null ? withoutState(known) : known),
    response: expectedResponse(contract, operation, response, { body: kept, fewest: fewestOf(recorded) }),
  };
}

/** Replaces ids by examples only, because without a provider state there are no values. */
function withoutState({ stated }: KnownEntities): Pick<KnownEntities, 'stated'> {
  return {
    stated: (text, member) => {
      const { example } = stated(text, member);
      return { example, expression: example };
    },
  };
}

/** Returns the least number of entities in a list: 0 with a filter, which may not match the entity of the provider state. */
function fewestOf({ operation, query, body }: RecordedRequest): number | undefined {
  if (operation.id.startsWith('retrieve')) return undefined;
  return query.has('property') || valueAt(body, '/queryString') !== undefined ? 0 : 1;
}

/** Makes the descriptions unique, because Pact and its readers identify interactions by them. */
function withUniqueDescriptions(interactions: readonly PactInteraction[]): readonly PactInteraction[] {
  const seen = new Map<string, number>();
  return interactions.map((one) => {
    const count = (seen.get(one.description) ?? 0) + 1;
    seen.set(one.description, count);
    return count === 1 ? one : { ...one, description: `${one.description} (${count})` };
  });
}
