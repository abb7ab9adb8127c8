import type { RequestSummary } from '../../mock/inspector/request-summary.ts';

/** An event as a client receives it. */
export type ReceivedEvent = { readonly id: string; readonly event: string; readonly data: unknown };

/** A client of the mock's events. */
export type EventClient = {
  /** Waits for the next event. */
  readonly next: () => Promise<ReceivedEvent>;
  /** Collects rows of requests until the one with this id. */
  readonly rowsUntil: (id: number) => Promise<readonly RequestSummary[]>;
  /** Waits for the end of the stream. */
  readonly ended: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** Reads the body of a response as server-sent events. */
export function eventsOf({ body }: Response): EventClient {
  const reader = (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<ReceivedEvent> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end === -1) {
        const { value, done } = await reader.read();
        if (done) throw new Error('The stream has ended.');
        text += value;
        continue;
      }
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
      if (field('event') !== '') return { id: field('id'), event: field('event'), data: JSON.parse(field('data')) };
    }
  };
  return {
    next,
    rowsUntil: async (id) => {
      const rows: RequestSummary[] = [];
      while ((rows.at(-1)?.id ?? 0) < id) {
        const { event, data } = await next();
        if (event === 'requests') rows.push(...(data as RequestSummary[]));
      }
      return rows;
    },
    ended: async () => {
      while (!(await reader.read()).done);
    },
    leave: () => reader.cancel(),
  };
}
