import { useEffect, useRef, useState } from 'preact/hooks';
import { type ChangedPart, type StreamState, watchMock } from './event-stream.ts';
import { clearedAt, emptyLog, type RequestLog, withRows } from './request-log.ts';

/** The state of the mock, as far as the page knows it. */
export type WatchedMock = {
  readonly log: RequestLog;
  readonly stream: StreamState;
  /** The number of changes of each part since the page was loaded. */
  readonly versions: Readonly<Record<ChangedPart, number>>;
};

const unchanged: WatchedMock = { log: emptyLog, stream: 'connecting', versions: { clock: 0, scenarios: 0, state: 0 } };

/** Watches the mock. However many events arrive, the page is drawn at most once a frame. */
export function useMock(): WatchedMock {
  const [shown, setShown] = useState(unchanged);
  const latest = useRef(unchanged);
  useEffect(() => {
    let isDrawing = false;
    const set = (change: Partial<WatchedMock>): void => {
      latest.current = { ...latest.current, ...change };
      if (isDrawing) return;
      isDrawing = true;
      requestAnimationFrame(() => {
        isDrawing = false;
        setShown(latest.current);
      });
    };
    return watchMock({
      onRequests: (event, rows) => set({ log: withRows(latest.current.log, event, rows) }),
      onCleared: (event) => set({ log: clearedAt(event) }),
      onChanged: (part) => {
        const { versions } = latest.current;
        set({ versions: { ...versions, [part]: versions[part] + 1 } });
      },
      onState: (stream) => set({ stream }),
    });
  }, []);
  return shown;
}
