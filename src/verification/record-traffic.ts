import type { ResponseStandard } from '../check/check-response.ts';
import type { Examination } from '../check/examine.ts';
import type { Finding } from '../check/finding.ts';
import type { RequestMessage, ResponseMessage } from '../check/http-message.ts';
import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import { type Exchange, examineKnown, exchangeOf } from '../exchange/exchange.ts';
import { maskEchoes } from '../redaction/mask-echoes.ts';
import { coverageRecorder } from './coverage.ts';
import { conclude, type Demands } from './gates.ts';
import { judge } from './judge.ts';
import { exchangeKeeper, kindOf } from './kept-exchanges.ts';
import type { Verification, VerifiedInteraction } from './verification.ts';

/** The traffic to be judged, and the rules for it. */
export type TrafficOptions = {
  readonly contract: Contract;
  /** The name of the traffic in the report. */
  readonly input: string;
  readonly consumer: string;
  readonly profile: Profile;
  /** The standard for the responses: `promised` if the mock sends them. */
  readonly standard: ResponseStandard;
  /** Whether exchanges with violations are kept for a report that shows them. Default false. */
  readonly keepExchanges?: boolean;
};

/** What is known about an exchange: the examination of its request, if there is one yet, and the bodies that cannot be judged. */
export type Known = { readonly examination?: Examination | undefined; readonly notChecked?: readonly Finding[] };

/** Live traffic, judged as it comes. */
export type TrafficRecorder = {
  /** Judges an exchange and returns it without its secrets. The response is undefined if none came, or if it is not to be judged. */
  readonly record: (request: RequestMessage, response: ResponseMessage | undefined, known?: Known) => RecordedExchange;
  /** Counts a request that the description does not cover. */
  readonly passOver: () => void;
  /** Judges the whole traffic. */
  readonly result: (demands?: Omit<Demands, 'contract'>) => Verification;
  /** Counts the exchanges that are not listed one by one, because they are like others and came after the first many. */
  readonly unlisted: () => number;
};

/** An exchange without its secrets, and its verdict. */
export type RecordedExchange = { readonly exchange: Exchange; readonly verified: VerifiedInteraction };

/** The number of exchanges that a report lists, so that a consumer that never stops does not fill the memory. */
const most = 100_000;

/** Creates a recorder of live traffic. A new kind of mistake is always listed, however much came before. */
export function recordTraffic({ contract, input, consumer, profile, standard, keepExchanges = false }: TrafficOptions): TrafficRecorder {
  const keeper = keepExchanges ? exchangeKeeper() : undefined;
  const coverage = coverageRecorder(contract);
  const interactions: VerifiedInteraction[] = [];
  const kinds = new Set<string>();
  let count = 0;
  let passedOver = 0;
  return {
    record: (request, response, { examination: made, notChecked = [] } = {}) => {
      const examination = made ?? examineKnown(contract, request, notChecked, profile);
      const source = { file: input, consumer, description: `request ${++count}`, lineOf: () => undefined };
      const shown = response === undefined ? undefined : maskEchoes(contract, request, examination, response);
      // Traffic that only passes through exposes nothing.
      const meant = { partial: false, standard, intended: false, exposure: 'no' } as const;
      const exchange = exchangeOf(contract, { source, request, response: shown, examination, notChecked, ...meant }, profile);
      const verified = judge(contract, exchange);
      coverage.record(exchange, verified);
      const kind = kindOf(verified);
      if (interactions.length < most || !kinds.has(kind)) {
        keeper?.keep(interactions.length, exchange, verified);
        interactions.push(verified);
      }
      kinds.add(kind);
      return { exchange, verified };
    },
    passOver: () => passedOver++,
    result: (demands) => {
      const traffic = { name: input, format: 'traffic', passedOver, provider: undefined, skippedHosts: [], problem: undefined };
      return conclude({ inputs: [traffic], interactions, coverage: coverage.result(), exchanges: keeper }, { ...demands, contract });
    },
    unlisted: () => count - interactions.length,
  };
}
