import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { heldResponses } from './hold-connection.ts';

/** A request over HTTP that is not answered yet. */
export type PendingRequest = {
  /** As it was sent. */
  readonly method: string;
  /** Path and query as they were sent; a query may hold a secret, so leave it out of logs. */
  readonly target: string;
};

/** Returns the request as it is shown while its response is pending. */
export function pendingRequest({ method = '', url = '' }: IncomingMessage): PendingRequest {
  return { method, target: url.replace(/^https?:\/\/[^/?#]*/i, '') };
}

/**
 * Lists the requests whose responses are not sent yet.
 *
 * @param latest - returns the response to the latest request on a connection
 */
export function pendingRequests(
  open: ReadonlySet<Socket>,
  latest: (socket: Socket) => ServerResponse | undefined,
): readonly PendingRequest[] {
  return [...open].flatMap((socket) => {
    const last = latest(socket);
    const pending = new Set(heldResponses(socket));
    if (last !== undefined && !last.writableFinished) pending.add(last);
    return [...pending].map(({ req }) => pendingRequest(req));
  });
}
