import { examineRequest, isError, type OperationId, type Profile, type RequestMessage, type Violation } from '../src/conformance/index.ts';
import { mask } from '../src/interactions/mask.ts';
import { type RedactedRequest, redactRequest } from '../src/interactions/redact-request.ts';
import type { Answer, Cut } from './answer.ts';

/** One request that the mock has answered, without its credentials, what was found wrong with it, and the answer. */
export type JournalEntry = {
  /** Counted from 1. */
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  /** Undefined where the request is for none. */
  readonly operation: OperationId | undefined;
  /** As it was sent, but for its credentials. */
  readonly request: RedactedRequest;
  /** What was wrong with it, warnings included. */
  readonly violations: readonly Violation[];
  /** Whether the published rules let the request through. */
  readonly conforms: boolean;
  /** The scenario that was played to it. */
  readonly scenario: string | undefined;
  /** What it was answered. */
  readonly response: JournalResponse;
};

/** An answer as the journal keeps it; a status of 0 is a connection that was cut before anything was done. */
export type JournalResponse = {
  /** The HTTP status. */
  readonly status: number;
  /** By their names as they are written. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else its text; undefined where there is none. */
  readonly body: unknown;
  /** Where the connection was cut. */
  readonly cut: Cut | undefined;
};

/** The last requests, oldest first; older ones are forgotten, so that the journal does not grow for ever. */
export type Journal = {
  readonly record: (request: RequestMessage, answer: Answer, at: number, scenario?: string) => void;
  readonly entries: () => readonly JournalEntry[];
  readonly clear: () => void;
};

/** A body of more bytes than that is not kept. */
const longestBody = 65_536;

/** What is kept of an exchange until somebody looks. */
type Note = {
  readonly id: number;
  readonly at: number;
  readonly request: RequestMessage;
  readonly answer: Answer;
  readonly scenario: string | undefined;
};

/**
 * A journal. It keeps every exchange as it was and makes entries only when somebody looks: to take the credentials out costs more than
 * to answer the request. Nothing that still has them leaves this file.
 *
 * @param size how many requests are kept
 * @param profile how strictly they have been taken
 */
export function makeJournal(size: number, profile: Profile): Journal {
  let notes: Note[] = [];
  let written = 0;
  return {
    record: (request, answer, at, scenario) => {
      const id = ++written;
      notes[(id - 1) % size] = {
        id,
        at,
        request: request.body.length > longestBody ? { ...request, body: noBytes } : request,
        answer,
        scenario,
      };
    },
    entries: () => [...notes.slice(written % size), ...notes.slice(0, written % size)].map((note) => entryOf(note, profile)),
    clear: () => {
      notes = [];
      written = 0;
    },
  };
}

const noBytes = new Uint8Array();

function entryOf({ id, at, request, answer, scenario }: Note, profile: Profile): JournalEntry {
  const examination = examineRequest(request, { profile });
  const { operation } = examination;
  return {
    id,
    at: new Date(at).toISOString(),
    operation: operation?.id,
    request: redactRequest(request, examination),
    // What only the state of the mock makes wrong is found after the examination.
    violations: answer.violations,
    conforms: !answer.violations.some(isError),
    scenario,
    response: responseOf(answer),
  };
}

function responseOf({ status, headers, body, cut }: Answer): JournalResponse {
  let value: unknown = body === '' ? undefined : body;
  try {
    value = body === '' ? undefined : JSON.parse(body, (name, member) => (name === 'access_token' ? mask : member));
  } catch {
    // A body that is broken on purpose is kept as it is.
  }
  return { status, headers, body: value, cut };
}
