import { examineRequest, type Profile, type RequestMessage, type ResponseMessage, type ResponseStandard } from '../conformance/index.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { interactionOf } from '../interactions/interaction-of.ts';
import { maskEchoes } from '../interactions/mask-echoes.ts';
import { coverageRecorder } from './coverage-recorder.ts';
import { conclude, type Demands } from './gates.ts';
import { judgeInteraction } from './judge-interaction.ts';
import type { Verification, VerifiedInteraction } from './verification.ts';

/** Whose traffic it is, and how it is judged. */
export type TrafficOptions = {
  /** What the report calls it. */
  readonly input: string;
  readonly consumer: string;
  readonly profile: Profile;
  /** What the responses are held to: `promised` if the mock sends them. */
  readonly standard: ResponseStandard;
};

/** What has been sent and answered, judged as it comes. */
export type TrafficRecorder = {
  /** Judges an exchange; what it gives back has no secret any more. The response is undefined where none came, or none to be judged. */
  readonly record: (request: RequestMessage, response: ResponseMessage | undefined) => RecordedExchange;
  /** Counts a request that the description does not cover. */
  readonly passOver: () => void;
  /** Judges all of it. */
  readonly result: (demands?: Demands) => Verification;
  /** How many exchanges are not listed one by one, for they are like others and came after the first many. */
  readonly unlisted: () => number;
};

/** An exchange without its secrets, and what was found wrong with it. */
export type RecordedExchange = { readonly interaction: Interaction; readonly verified: VerifiedInteraction };

/** How many exchanges a report lists, so that a consumer that never stops does not fill the memory. */
const most = 100_000;

/** A recorder of live traffic. What is wrong for the first time is always listed, however much came before. */
export function recordTraffic({ input, consumer, profile, standard }: TrafficOptions): TrafficRecorder {
  const coverage = coverageRecorder(profile);
  const interactions: VerifiedInteraction[] = [];
  const kinds = new Set<string>();
  let count = 0;
  let passedOver = 0;
  return {
    record: (request, response) => {
      const source = { file: input, consumer, description: `request ${++count}`, lineOf: () => undefined };
      const shown = response === undefined ? undefined : maskEchoes(request, examineRequest(request, { profile }), response);
      const read = interactionOf({ source, request, response: shown, partial: false, standard, intended: false }, profile);
      // Nothing is exposed by what only passes through.
      const interaction = { ...read, faults: [] };
      const verified = judgeInteraction(interaction, profile);
      coverage.record(interaction, verified);
      const kind = kindOf(verified);
      if (interactions.length < most || !kinds.has(kind)) interactions.push(verified);
      kinds.add(kind);
      return { interaction, verified };
    },
    passOver: () => passedOver++,
    result: (demands) => {
      const traffic = { name: input, format: 'traffic', passedOver, provider: undefined, skippedHosts: [], problem: undefined };
      return conclude({ inputs: [traffic], interactions, coverage: coverage.result() }, demands);
    },
    unlisted: () => count - interactions.length,
  };
}

function kindOf({ operation, status, violations }: VerifiedInteraction): string {
  return [operation, status, ...violations.map(({ code, at }) => `${code} ${at}`)].join(' ');
}
