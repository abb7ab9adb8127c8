import type { RequestSummary } from '../../inspector/request-summary.ts';

/** The state of the connection to the mock. */
export type StreamState = 'connecting' | 'live' | 'lost';

/** The parts of the mock that can have changed. */
export type ChangedPart = 'clock' | 'scenarios' | 'state';

/** The functions that are called with what the mock reports. */
export type StreamHandlers = {
  /** Called with new requests and the id of the event, the first time with all that the mock has. */
  readonly onRequests: (event: string, rows: readonly RequestSummary[]) => void;
  readonly onCleared: (event: string) => void;
  readonly onChanged: (part: ChangedPart) => void;
  readonly onState: (state: StreamState) => void;
};

/** The time between two attempts to connect, in milliseconds. */
const retryAfter = 1000;

/**
 * Watches the mock, with one stream that is closed while the tab is hidden: a browser has six connections to a host for all its tabs. A
 * new stream goes on after the last event of the one before.
 *
 * @returns stops it
 * @see HTML Standard, Server-sent events
 */
export function watchMock({ onRequests, onCleared, onChanged, onState }: StreamHandlers): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';

  const close = (): void => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const open = (): void => {
    close();
    const stream = new EventSource(`/__mock/events${last === '' ? '' : `?after=${encodeURIComponent(last)}`}`);
    source = stream;
    const on = (type: string, handle: (data: string) => void): void =>
      stream.addEventListener(type, ({ data, lastEventId }: MessageEvent<string>) => {
        if (lastEventId !== '') last = lastEventId;
        handle(data);
      });
    stream.onopen = () => onState('live');
    stream.onerror = () => {
      onState('lost');
      // EventSource gives up after some errors and not after others. This way there is one rule for all.
      close();
      timer = setTimeout(open, retryAfter);
    };
    on('requests', (data) => onRequests(last, JSON.parse(data)));
    on('cleared', () => onCleared(last));
    on('changed', (data) => onChanged(JSON.parse(data).what));
  };
  const followTab = (): void => {
    if (document.hidden) close();
    else if (source === undefined) open();
  };

  document.addEventListener('visibilitychange', followTab);
  followTab();
  return () => {
    document.removeEventListener('visibilitychange', followTab);
    close();
  };
}
