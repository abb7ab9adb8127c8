import { randomBytes } from 'node:crypto';
import type { Examination } from '../src/check/examine.ts';
import { isError } from '../src/check/finding.ts';
import type { RequestMessage } from '../src/check/http-message.ts';
import type { Contract } from '../src/contract/contract.ts';
import { isRecord } from '../src/contract/is-record.ts';
import type { OperationId } from '../src/contract/operation.ts';
import { mask, redactStrings } from '../src/credentials/credentials.ts';
import type { Violation } from '../src/generated/flow-service.ts';
import type { Answer, Cut } from '../src/http/answer.ts';
import { type RedactedRequest, redactRequest } from '../src/redaction/redact-request.ts';

/** A request to the mock without its credentials, its violations, and the response. */
export type JournalEntry = {
  /** The number of the request, from 1. */
  readonly id: number;
  /** When the request arrived, in ISO 8601. */
  readonly at: string;
  /**
   * How long the mock took to respond, in milliseconds, including the delay of a scenario. Only that delay if the mock is deterministic.
   */
  readonly milliseconds: number;
  /** The operation; undefined if the request matches none. */
  readonly operation: OperationId | undefined;
  /** The request as it was sent, except its credentials. */
  readonly request: RedactedRequest;
  /** The violations of the request, warnings included. */
  readonly violations: readonly Violation[];
  /** Whether the published rules accept the request. */
  readonly conforms: boolean;
  /** The scenario that was applied. */
  readonly scenario: string | undefined;
  /** The response that was sent. */
  readonly response: JournalResponse;
  /** The bodies that the journal left out because they exceed 65,536 bytes. */
  readonly omitted?: readonly ('/body' | '/response/body')[];
};

/** A response as the journal keeps it. A status of 0 means that the connection was cut before anything was done. */
export type JournalResponse = {
  /** The HTTP status. */
  readonly status: number;
  /** The headers by name, as they were sent. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body: parsed if it is JSON, otherwise its text; undefined if there is none or it was left out. */
  readonly body: unknown;
  /** The moment when the connection was cut. */
  readonly cut: Cut | undefined;
};

/** A request with its examination and its response. */
export type Answered = {
  /** With its credentials. */
  readonly request: RequestMessage;
  readonly examination: Examination;
  readonly answer: Answer;
  /** The time when it arrived, in milliseconds since 1970. */
  readonly at: number;
  /** How long the mock took for the response, in milliseconds. */
  readonly took: number;
};

/** The last requests, oldest first. The journal is bounded: it drops older ones, and counts those that do not conform. */
export type Journal = {
  readonly record: (answered: Answered) => void;
  /** Lists the entries, only those after an id if there is one. */
  readonly entries: (after?: number) => Generator<JournalEntry>;
  /** Returns the entry with an id; undefined if there is none any more. */
  readonly entry: (id: number) => JournalEntry | undefined;
  /** The id of the last request; 0 if there was none. */
  readonly last: () => number;
  /** A name for the requests since the start or the last `clear`: the same ids of two epochs are different requests. */
  readonly epoch: () => string;
  /** Calls a function after each request and each `clear`. Returns the function that ends the calls. */
  readonly watch: (watcher: () => void) => () => void;
  /** The number of requests that were dropped and do not conform. */
  readonly droppedErrors: () => number;
  readonly clear: () => void;
};

/** The longest body that the journal keeps, of a request or a response, in bytes. */
const longestBody = 65_536;

/** The most text that the journal keeps, in characters. A thousand ordinary entries have about three million. */
const mostText = 64 * 1024 * 1024;

/**
 * Creates a journal. Credentials are masked when a request enters it, so that nothing in it has to be masked later. It keeps an entry as
 * JSON, whose size is known and which later changes to a value cannot reach.
 *
 * @param size - the number of requests that are kept
 */
export function makeJournal(contract: Contract, size: number): Journal {
  let kept: { readonly text: string; readonly conforms: boolean }[] = [];
  let characters = 0;
  let count = 0;
  let droppedErrors = 0;
  let epoch = newEpoch();
  const watchers = new Set<() => void>();
  /** Returns the place of the first entry after an id. The ids of the kept entries have no gaps. */
  const placeAfter = (id: number): number => Math.max(0, kept.length - Math.max(0, count - id));
  const changed = (): void => {
    for (const watcher of watchers) watcher();
  };
  const drop = (): void => {
    const oldest = kept.shift();
    characters -= oldest?.text.length ?? 0;
    if (oldest?.conforms === false) droppedErrors++;
  };
  return {
    record: (answered) => {
      const entry = entryOf(contract, count + 1, answered);
      const text = JSON.stringify(entry);
      count++;
      kept.push({ text, conforms: entry.conforms });
      characters += text.length;
      while (kept.length > size || characters > mostText) drop();
      changed();
    },
    *entries(after = 0) {
      for (const { text } of kept.slice(placeAfter(after))) yield JSON.parse(text) as JournalEntry;
    },
    entry: (id) => {
      const found = id > count ? undefined : kept[kept.length - 1 - (count - id)];
      return found === undefined ? undefined : (JSON.parse(found.text) as JournalEntry);
    },
    last: () => count,
    epoch: () => epoch,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    droppedErrors: () => droppedErrors,
    clear: () => {
      kept = [];
      characters = 0;
      count = 0;
      droppedErrors = 0;
      epoch = newEpoch();
      changed();
    },
  };
}

function newEpoch(): string {
  return randomBytes(6).toString('hex');
}

function entryOf(contract: Contract, id: number, { request, examination, answer, at, took }: Answered): JournalEntry {
  const { status, headers, body, cut, scenario, violations, delay = 0 } = answer;
  const isLongRequest = request.body.length > longestBody;
  const isLongResponse = Buffer.byteLength(body) > longestBody;
  const omitted = [...(isLongRequest ? (['/body'] as const) : []), ...(isLongResponse ? (['/response/body'] as const) : [])];
  return {
    id,
    at: new Date(at).toISOString(),
    milliseconds: Math.round((took + delay) * 10) / 10,
    operation: examination.operation?.id,
    request: redactRequest(contract, request, isLongRequest ? { ...examination, body: undefined } : examination),
    violations: redactStrings(violations),
    conforms: !violations.some(isError),
    scenario,
    response: redactStrings({ status, headers, body: isLongResponse ? undefined : parsed(body), cut }),
    ...(omitted.length === 0 ? {} : { omitted }),
  };
}

function parsed(body: string): unknown {
  if (body === '') return undefined;
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) && 'access_token' in value ? { ...value, access_token: mask } : value;
  } catch {
    // A body that a scenario has broken is kept as it is.
    return body;
  }
}
