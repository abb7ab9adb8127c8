import { examineRequest } from '../src/check/examine.ts';
import { isError } from '../src/check/finding.ts';
import type { Header, RequestMessage } from '../src/check/http-message.ts';
import type { Profile } from '../src/check/profile.ts';
import type { OperationId } from '../src/contract/operation.ts';
import type { Violation } from '../src/generated/flow-service.ts';
import type { Answer, Cut } from '../src/http/answer.ts';
import { mask } from '../src/redaction/mask.ts';
import { type RedactedRequest, redactRequest } from '../src/redaction/redact-request.ts';
import { type ByteRecord, lastRecords } from './last-records.ts';

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
  readonly record: (request: RequestMessage, answer: Answer, at: number) => void;
  readonly entries: () => readonly JournalEntry[];
  readonly clear: () => void;
};

/** A body of more bytes than that is not kept. */
const longestBody = 65_536;
const nothing = new Uint8Array();

/**
 * What is kept of an exchange until somebody looks, beside the bodies; the names and values of the request's headers last. A flat list is
 * written as text in half the time of what it stands for.
 */
type Note = [
  id: number,
  at: number,
  scenario: string | null | undefined,
  status: number,
  headers: Answer['headers'],
  violations: Answer['violations'],
  cut: Cut | null | undefined,
  method: string,
  target: string,
  ...fields: string[],
];

/**
 * A journal. It keeps every exchange as it was and makes entries only when somebody looks: to take the credentials out costs more than
 * to answer the request. Nothing that still has them leaves this file.
 *
 * Each is kept as bytes outside of the heap. Its many small objects would live just long enough for the garbage collector to move them
 * twice, and then to look for them among all others.
 *
 * @param size how many requests are kept
 * @param profile how strictly they have been taken
 */
export function makeJournal(size: number, profile: Profile): Journal {
  const records = lastRecords(size);
  let written = 0;
  return {
    record: (request, answer, at) => {
      records.push(recordOf(++written, at, request, answer));
    },
    entries: () => records.all().map((record) => entryOf(record, profile)),
    clear: () => {
      records.clear();
      written = 0;
    },
  };
}

function recordOf(id: number, at: number, request: RequestMessage, answer: Answer): ByteRecord {
  const { method, target, body } = request;
  const { status, headers, violations, cut, scenario } = answer;
  const note: Note = [id, at, scenario, status, headers, violations, cut, method, target];
  for (const [name, value] of request.headers) note.push(name, value);
  return { head: JSON.stringify(note), bytes: body.length > longestBody ? nothing : body, tail: answer.body };
}

function entryOf({ head, bytes, tail }: ByteRecord, profile: Profile): JournalEntry {
  const [id, at, scenario, status, headers, violations, cut, method, target, ...fields]: Note = JSON.parse(head);
  const sent = fields.flatMap((name, index): Header[] => (index % 2 === 0 ? [[name, fields[index + 1] ?? '']] : []));
  const request = { method, target, headers: sent, body: bytes };
  const examination = examineRequest(request, { profile });
  return {
    id,
    at: new Date(at).toISOString(),
    operation: examination.operation?.id,
    request: redactRequest(request, examination),
    // What only the state of the mock makes wrong is found after the examination.
    violations,
    conforms: !violations.some(isError),
    scenario: scenario ?? undefined,
    response: { status, headers, body: parsed(tail), cut: cut ?? undefined },
  };
}

function parsed(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body, (name, member) => (name === 'access_token' ? mask : member));
  } catch {
    // A body that is broken on purpose is kept as it is.
    return body;
  }
}
