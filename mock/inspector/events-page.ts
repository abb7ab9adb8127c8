import { headerValues, type RequestMessage, splitTarget } from '../../src/check/http-message.ts';
import type { Answer } from '../../src/http/answer.ts';
import { type AdminPage, type AdminParts, plain } from '../admin/admin-page.ts';
import { mostStreams, type Position } from './event-streams.ts';

/** Streams what happens in the mock as server-sent events. */
export const answerEvents: AdminPage = {
  GET: {
    summary: 'streams the requests, and changes of the clock, the scenarios and the state, as server-sent events',
    answer: (request, { events }: AdminParts): Answer => {
      const live = events.stream(positionOf(request));
      if (live === undefined)
        return plain(503, {
          message: `The mock already has ${mostStreams} streams of events. Close a tab of the inspector, or another client of /__mock/events.`,
        });
      return { status: 200, headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }, body: '', live, violations: [] };
    },
  },
};

/**
 * Returns the position after which a client resumes: that of its header, which browsers send when they connect again, or of the query
 * parameter `after`, which is for pages, because they cannot set the header. One that cannot be read is from another epoch.
 *
 * @see HTML Standard, Server-sent events, The Last-Event-ID header
 */
function positionOf({ target, headers }: RequestMessage): Position | undefined {
  const [id = new URLSearchParams(splitTarget(target).query).get('after')] = headerValues(headers, 'last-event-id');
  if (id === null || id === '') return undefined;
  const [, epoch = '', last = ''] = /^(.*)-(\d{1,15})$/.exec(id) ?? [];
  return { epoch, last: Number(last) };
}
