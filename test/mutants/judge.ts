import { type Case, isWrong } from '../case.ts';
import { checkRequest, isError, type RequestMessage } from '../contract.ts';

/** A tool's verdict on a request: whether it is refused, the messages, and whether the tool crashed. */
export type Judgement = { readonly refused: boolean; readonly messages: readonly Message[]; readonly died?: boolean };

/** One message of a tool; `at` is a pointer as in violations, empty if the message has no place. */
export type Message = { readonly at: string; readonly text: string };

/** A tool that judges requests; undefined for a request that it cannot read. */
export type Judge = (request: RequestMessage) => Judgement | undefined | Promise<Judgement | undefined>;

/** Our own check. */
export const checkJudge: Judge = (request) => {
  const violations = checkRequest(request);
  return { refused: violations.some(isError), messages: violations.map(({ at, message }) => ({ at, text: message })) };
};

/**
 * The score of a tool: the mistakes, those refused, and those reported in one message at the right place; the valid requests, and those
 * refused.
 */
export type Score = {
  readonly mistakes: number;
  readonly caught: number;
  readonly exact: number;
  readonly legal: number;
  readonly falseAlarms: number;
};

/** Counts judgements. Cases without a judgement do not count. */
export function scoreOf(judged: ReadonlyMap<Case, Judgement | undefined>): Score {
  const score = { mistakes: 0, caught: 0, exact: 0, legal: 0, falseAlarms: 0 };
  for (const [one, judgement] of judged) {
    const [first] = one.want;
    if (judgement === undefined || one.want.length > 1) continue;
    if (first === undefined || !isWrong(one)) {
      score.legal++;
      if (judgement.refused) score.falseAlarms++;
      continue;
    }
    score.mistakes++;
    if (!judgement.refused) continue;
    score.caught++;
    const [message] = judgement.messages;
    if (judgement.messages.length === 1 && message !== undefined && isAt(message, first[1])) score.exact++;
  }
  return score;
}

/**
 * Returns whether a message is at the right place, with tolerance: it points to the exact place, or it points to the object around it and
 * names the member; method and path are one place.
 */
function isAt({ at, text }: Message, place: string): boolean {
  if (at === place) return true;
  const name = place
    .slice(place.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  if (at === place.slice(0, place.lastIndexOf('/'))) return text.toLowerCase().includes(name.toLowerCase());
  return /^\/(?:path|method)$/.test(place) && /^\/(?:path|method)(?:\/|$)/.test(at);
}
