// Imported, because a consumer's tests may replace the global timers by a fake clock.
import { clearInterval, setImmediate, setInterval, setTimeout } from 'node:timers';
import type { LiveBody, LiveParts, LiveReader } from '../../src/http/live-body.ts';
import type { Journal } from '../journal.ts';
import { summaryOf } from './request-summary.ts';

/** A part of the mock that has changed. */
export type Changed = 'clock' | 'scenarios' | 'state';

/** The last request that a client has: the id of an event, as `<epoch>-<n>`. */
export type Position = { readonly epoch: string; readonly last: number };

/** The streams of server-sent events of a mock. Without a stream, a request costs nothing. */
export type EventStreams = {
  /** Returns a stream that begins after a position, or with all requests in the journal; undefined if there are too many streams. */
  readonly stream: (after: Position | undefined) => LiveBody | undefined;
  /** Announces that parts of the mock have changed. */
  readonly changed: (...parts: readonly Changed[]) => void;
  /** Ends all streams, and those that are opened later. */
  readonly end: () => void;
};

/** The number of streams at the same time. Each tab of a browser has one. */
export const mostStreams = 32;

/** How often a comment is sent, so that a client that has left without a word is noticed, in milliseconds. */
const usualHeartbeat = 15_000;

/** The shortest time between two events for the same stream, in milliseconds. Many requests in this time are one event. */
const shortest = 50;

/** The length of the data in an event, in characters. A client that reads slowly has one event in memory. */
const longest = 65_536;

/** A client's place in the journal, and the changes that it has not received yet. */
type Stream = {
  readonly reader: LiveReader;
  epoch: string;
  last: number;
  /** Whether it has not had its first event of requests, which is sent even without a request. */
  isNew: boolean;
  isHeartbeatDue: boolean;
  readonly changes: Set<Changed>;
};

/**
 * Creates the streams of a mock. A stream keeps only its place in the journal, not the events that its client has not read: a slow client
 * gets the later ones when it reads on, without the requests that the journal has dropped meanwhile.
 *
 * @see HTML Standard, Server-sent events
 */
export function eventStreams(journal: Journal, heartbeat = usualHeartbeat): EventStreams {
  const streams = new Set<Stream>();
  let isEnded = false;
  let isWaking = false;
  let unwatch = (): void => {};
  let timer: NodeJS.Timeout | undefined;

  const wakeAll = (): void => {
    for (const { reader } of [...streams]) reader.wake();
  };
  // After the response to the request that is the reason.
  const wakeSoon = (): void => {
    if (isWaking || streams.size === 0) return;
    isWaking = true;
    setImmediate(() => {
      wakeAll();
      setTimeout(() => {
        isWaking = false;
        wakeAll();
      }, shortest);
    });
  };
  const beat = (): void => {
    for (const stream of streams) stream.isHeartbeatDue = true;
    wakeAll();
  };
  const open = (after: Position | undefined, reader: LiveReader): LiveParts => {
    const { epoch, last } = after ?? { epoch: journal.epoch(), last: 0 };
    const stream: Stream = { reader, epoch, last, isNew: true, isHeartbeatDue: false, changes: new Set() };
    if (streams.size === 0) {
      unwatch = journal.watch(wakeSoon);
      timer = setInterval(beat, heartbeat).unref();
    }
    streams.add(stream);
    if (isEnded) setImmediate(reader.end);
    return {
      next: () => nextEvent(journal, stream),
      close: () => {
        if (!streams.delete(stream) || streams.size > 0) return;
        unwatch();
        clearInterval(timer);
      },
    };
  };
  return {
    stream: (after) => (streams.size < mostStreams ? (reader) => open(after, reader) : undefined),
    changed: (...parts) => {
      if (streams.size === 0) return;
      for (const { changes } of streams) for (const part of parts) changes.add(part);
      wakeSoon();
    },
    end: () => {
      isEnded = true;
      for (const { reader } of [...streams]) reader.end();
    },
  };
}

/** Returns the next event of a stream; empty if there is none. */
function nextEvent(journal: Journal, stream: Stream): string {
  const epoch = journal.epoch();
  if (stream.epoch !== epoch) {
    Object.assign(stream, { epoch, last: 0 });
    return eventOf('cleared', '{}', `${epoch}-0`);
  }
  const rows = rowsAfter(journal, stream.last);
  if (stream.isNew || rows.length > 0) {
    const greeting = stream.isNew ? 'retry: 1000\n' : '';
    // A client cannot have a request that there was not yet.
    stream.last = rows.at(-1)?.id ?? journal.last();
    stream.isNew = false;
    return greeting + eventOf('requests', `[${rows.map(({ json }) => json).join(',')}]`, `${epoch}-${stream.last}`);
  }
  for (const what of stream.changes) {
    stream.changes.delete(what);
    return eventOf('changed', JSON.stringify({ what }));
  }
  if (!stream.isHeartbeatDue) return '';
  stream.isHeartbeatDue = false;
  return ':\n\n';
}

/** Lists the rows after an id as JSON: as many as an event may have, but at least one if there is any. */
function rowsAfter(journal: Journal, id: number): readonly { readonly id: number; readonly json: string }[] {
  const rows: { readonly id: number; readonly json: string }[] = [];
  let left = longest;
  for (const entry of journal.entries(id)) {
    const json = JSON.stringify(summaryOf(entry));
    rows.push({ id: entry.id, json });
    left -= json.length;
    if (left <= 0) break;
  }
  return rows;
}

/** Writes an event. JSON has no line breaks. */
function eventOf(name: string, data: string, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${data}\n\n`;
}
