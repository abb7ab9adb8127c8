import type { CreateConnectionRequest } from '../src/generated/flow-service.ts';
import type { OperationId, RequestMessage } from './contract.ts';
import { requestsOf } from './entity-requests.ts';

/** The owner of the connections. */
export type Scope = { readonly imsOrg: string; readonly sandbox: string };

/** A request and its operation. */
export type Ask = { readonly operation: OperationId; readonly request: RequestMessage };

/** The requests of a connection's life, in one organization and sandbox. */
export function asksOf(scope: Scope) {
  const requests = requestsOf(scope);
  return {
    create: (body: CreateConnectionRequest) => requests.create('connections', body),
    retrieve: (id: string) => requests.retrieve('connections', id),
    list: (query: string) => requests.list('connections', query),
    update: (id: string, patch: unknown, etag?: string) => requests.update('connections', id, patch, etag),
    delete: (id: string) => requests.delete('connections', id),
    test: requests.test,
  };
}
