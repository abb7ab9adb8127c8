import { hash, randomUUID } from 'node:crypto';
import { type MockTime, mockTime, type TimeSource } from './mock-time.ts';

/** Generates ids, etags, request ids, tokens, random numbers and timestamps. Tests replace it by a deterministic one. */
export type Identifiers = {
  /** The id of a new entity: a UUID of version 4, as all of Adobe's samples are. */
  readonly entityId: () => string;
  /**
   * A new etag in the form of Adobe's samples: the last group holds the second of the write, in hexadecimal. The double quotes are
   * part of it. Clients must take it as opaque.
   */
  readonly etag: () => string;
  /** A new request id: 32 letters and digits, as Adobe's samples are. */
  readonly requestId: () => string;
  /** A new access token, opaque. */
  readonly token: () => string;
  /** A number from 0 to below 1. */
  readonly chance: () => number;
  /** Milliseconds since 1970, by the mock's time. */
  readonly now: () => number;
  /** The time that `now` reads. The clock moves it. */
  readonly time: MockTime;
  /** Starts over without repeating a value that is still stored. Does nothing if values are random. */
  readonly restart: (past?: Past) => void;
};

/** The values that are stored from before. */
export type Past = {
  /** The number of entities ever created. */
  readonly created: number;
  /** The time of the last write to an entity that still exists, or of the last move of the clock, in milliseconds since 1970. */
  readonly written: number;
  /** How far the clock was moved, in milliseconds. */
  readonly offset: number;
};

/** Generates random identifiers, and returns the time of this machine. */
export function randomIdentifiers(): Identifiers {
  return makeIdentifiers(
    randomUUID,
    { now: Date.now, peek: Date.now, read: () => 0, stopwatch: () => performance.now() },
    Math.random,
    () => {},
  );
}

/** The first deterministic time, 2020-01-01T00:00:00Z. Each reading of the time takes a second. */
const beginning = Date.UTC(2020, 0, 1);

const nothing: Past = { created: 0, written: 0, offset: 0 };

/** Generates the same identifiers and times in every run with the same past, for tests that compare whole responses. */
export function deterministicIdentifiers(): Identifiers {
  let made = 0;
  let created = 0;
  const uuid = (): string => hashedUuid(`${created} ${made++}`);
  return makeIdentifiers(
    uuid,
    { now: () => beginning + made++ * 1000, peek: () => beginning + made * 1000, read: () => made * 1000, stopwatch: () => 0 },
    () => Number.parseInt(uuid().slice(0, 8), 16) / 2 ** 32,
    (past = nothing) => {
      // After the time of a write come the two readings of its etag. A deleted entity has left no time, only the count.
      const written = past.written - past.offset;
      made = past.created === 0 && past.written === 0 ? 0 : Math.max(0, Math.ceil((written - beginning) / 1000)) + 3;
      created = past.created;
    },
  );
}

function makeIdentifiers(uuid: () => string, source: TimeSource, chance: () => number, restart: Identifiers['restart']): Identifiers {
  const time = mockTime(source);
  const hex = (bytes: number): string =>
    uuid()
      .replaceAll('-', '')
      .slice(0, 2 * bytes);
  return {
    entityId: uuid,
    etag: () => {
      const seconds = Math.floor(time.now() / 1000)
        .toString(16)
        .padStart(8, '0');
      return `"${hex(4)}-0000-0200-0000-${seconds}0000"`;
    },
    requestId: () => hex(16),
    token: () => `mock-${hex(16)}`,
    chance,
    now: time.now,
    time,
    restart,
  };
}

/** Returns the UUID for a text, always the same, in the form of version 4, as all of Adobe's samples are. */
export function hashedUuid(text: string): string {
  const digest = hash('sha256', text);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
