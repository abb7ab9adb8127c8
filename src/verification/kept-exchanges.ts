import type { Header } from '../check/http-message.ts';
import { redactStrings } from '../credentials/credentials.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { VerifiedInteraction } from './verification.ts';

/** A message of an exchange, masked, as a report shows it. */
type KeptMessage = {
  readonly headers: readonly Header[];
  /** Its JSON value; undefined if there is none. */
  readonly body?: unknown;
  /** Why there is no body here, although the message may have one. */
  readonly bodyNote?: string | undefined;
};

/** The request and the response of an interaction, masked. */
export type KeptExchange = {
  readonly request: KeptMessage & { readonly method: string; readonly target: string };
  readonly response?: (KeptMessage & { readonly status: number }) | undefined;
};

/** The exchanges of the interactions that have violations, as far as they are kept. */
export type KeptExchanges = {
  /** Returns whether the exchange of the interaction with an index was kept. */
  readonly has: (index: number) => boolean;
  /** Returns the exchange of the interaction with an index; undefined if it was not kept. */
  readonly at: (index: number) => KeptExchange | undefined;
};

/** Keeps exchanges for a report. */
export type ExchangeKeeper = KeptExchanges & {
  /** Keeps the exchange of the interaction with an index if the interaction has violations and there is room. */
  readonly keep: (index: number, exchange: Exchange, verified: VerifiedInteraction) => void;
};

/**
 * The bounds of the memory, and of a page that a browser shows without delay. A few exchanges of each kind show what is wrong; `body`
 * and `text` are in characters of JSON.
 */
const most = { exchanges: 300, ofKind: 10, body: 32_768, text: 2 * 1024 * 1024 };

/** Creates a keeper of exchanges. It keeps them as JSON: a text has a known size, and does not hold the file that it comes from. */
export function exchangeKeeper(): ExchangeKeeper {
  const kept = new Map<number, string>();
  const kinds = new Map<string, number>();
  let characters = 0;
  return {
    keep: (index, exchange, verified) => {
      if (verified.violations.length === 0 || kept.size >= most.exchanges) return;
      const kind = kindOf(verified);
      const ofKind = kinds.get(kind) ?? 0;
      if (ofKind >= most.ofKind) return;
      const text = JSON.stringify(redactStrings(keptExchange(exchange)));
      if (characters + text.length > most.text) return;
      kept.set(index, text);
      kinds.set(kind, ofKind + 1);
      characters += text.length;
    },
    has: (index) => kept.has(index),
    at: (index) => {
      const text = kept.get(index);
      return text === undefined ? undefined : JSON.parse(text);
    },
  };
}

/** Returns the kind of an interaction: two with the same violations at the same places are alike. */
export function kindOf({ operation, status, violations }: VerifiedInteraction): string {
  return [operation, status, ...violations.map(({ code, at }) => `${code} ${at}`)].join(' ');
}

function keptExchange(exchange: Exchange): KeptExchange {
  const { request, response, responseBody, examination } = exchange;
  const { method, target, headers } = request;
  return {
    request: { method, target, headers, ...bounded(examination.body, requestNote(exchange)) },
    response: response && { status: response.status, headers: response.headers, ...bounded(responseBody, responseNote(exchange)) },
  };
}

function bounded(body: unknown, note: string | undefined): Pick<KeptMessage, 'body' | 'bodyNote'> {
  if (body === undefined) return { bodyNote: note };
  const { length } = JSON.stringify(body);
  return length > most.body ? { bodyNote: `Left out, because it has more than ${most.body} characters.` } : { body };
}

function requestNote({ examination: { operation }, violations, notChecked }: Exchange): string | undefined {
  if (notChecked.some(({ at }) => at === '/body')) return 'Not recorded.';
  if (operation?.body === undefined || violations.some(({ code }) => code === 'body-missing')) return undefined;
  return 'Not shown, because it could not be read.';
}

function responseNote({ response, notChecked }: Exchange): string | undefined {
  if (notChecked.some(({ at }) => at === '/response/body')) return 'Not recorded.';
  return response === undefined || response.body.length === 0 ? undefined : 'Not shown, because it is not JSON.';
}
