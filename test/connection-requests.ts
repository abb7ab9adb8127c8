import type { CreateConnectionRequest } from '../src/generated/flow-service.ts';
import type { Header, OperationId, RequestMessage } from './contract.ts';
import { headersOf, requestTo } from './request-to.ts';

/** The owner of the connections. */
export type Scope = { readonly imsOrg: string; readonly sandbox: string };

/** A request and its operation. */
export type Ask = { readonly operation: OperationId; readonly request: RequestMessage };

/** The requests of a connection's life, in one organization and sandbox. */
export function asksOf({ imsOrg, sandbox }: Scope) {
  const own = new Map([
    ['x-gw-ims-org-id', imsOrg],
    ['x-sandbox-name', sandbox],
  ]);
  const ask = (operation: OperationId, path: string, { query = '', body = '', etag }: Partial<Sent> = {}): Ask => {
    const headers = headersOf(operation).flatMap(([name, value]): Header[] => {
      if (name === 'If-Match') return etag === undefined ? [] : [[name, etag]];
      return [[name, own.get(name) ?? value]];
    });
    return { operation, request: requestTo(operation, { path, query, headers, body }) };
  };
  return {
    create: (body: CreateConnectionRequest) => ask('createConnection', '/connections', { body }),
    retrieve: (id: string) => ask('retrieveConnection', `/connections/${id}`),
    list: (query: string) => ask('listConnections', '/connections', { query }),
    update: (id: string, patch: unknown, etag?: string) => ask('updateConnection', `/connections/${id}`, { body: patch, etag }),
    delete: (id: string) => ask('deleteConnection', `/connections/${id}`),
    test: (id: string) => ask('testConnection', `/connections/${id}/test`),
  };
}

type Sent = { readonly query: string; readonly body: unknown; readonly etag: string | undefined };
