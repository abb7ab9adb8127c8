import { randomFillSync, randomUUID } from 'node:crypto';
import { hashedUuid } from './hashed-uuid.ts';

/** Where everything comes from that is new each time: ids, etags, request ids, tokens, chance and the time. */
export type Identifiers = {
  /** A new connection's id: a UUID of version 4, as all of Adobe's samples are. */
  readonly connectionId: () => string;
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
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Begins again, so that nothing is made a second time that is kept from before; does nothing where that cannot happen. */
  readonly restart: (past?: Past) => void;
};

/** What was made before. */
export type Past = {
  /** How many connections have ever been created. */
  readonly created: number;
  /** When the last one of those that are left was written, in milliseconds since 1970. */
  readonly written: number;
};

/** Identifiers that nobody can foresee, and the time of this machine. */
export function randomIdentifiers(): Identifiers {
  return makeIdentifiers(randomUUID, randomHex, Date.now, Math.random, () => {});
}

/** Random bytes kept ready; to make a UUID and to cut it up takes five times as long. */
const pool = Buffer.allocUnsafeSlow(4096);
let used = pool.length;

function randomHex(bytes: number): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;
  return pool.toString('hex', used - bytes, used);
}

/** When deterministic time begins: 2020-01-01T00:00:00Z; each look at it takes a second. */
const beginning = Date.UTC(2020, 0, 1);

const nothing: Past = { created: 0, written: beginning };

/** Identifiers that are the same in every run with the same past, for tests that compare whole answers. */
export function deterministicIdentifiers(): Identifiers {
  let made = 0;
  let created = 0;
  const uuid = (): string => hashedUuid(`${created} ${made++}`);
  return makeIdentifiers(
    uuid,
    (bytes) =>
      uuid()
        .replaceAll('-', '')
        .slice(0, 2 * bytes),
    () => beginning + made++ * 1000,
    () => Number.parseInt(uuid().slice(0, 8), 16) / 2 ** 32,
    (past = nothing) => {
      // The time of a write is followed by the new etag, which takes two. What is deleted has left no time, but a count.
      made = past.created === 0 ? 0 : Math.max(0, Math.ceil((past.written - beginning) / 1000)) + 3;
      created = past.created;
    },
  );
}

function makeIdentifiers(
  uuid: () => string,
  hex: (bytes: number) => string,
  now: () => number,
  chance: () => number,
  restart: Identifiers['restart'],
): Identifiers {
  return {
    connectionId: uuid,
    etag: () => {
      const seconds = Math.floor(now() / 1000)
        .toString(16)
        .padStart(8, '0');
      return `"${hex(4)}-0000-0200-0000-${seconds}0000"`;
    },
    requestId: () => hex(16),
    token: () => `mock-${hex(16)}`,
    chance,
    now,
    restart,
  };
}
