import type { Header, OperationId, RequestMessage } from '../src/conformance/index.ts';
import type { CreateConnectionRequest } from '../src/generated/flow-service.ts';
import { headers, request } from './requests.ts';

/** Whose connections a request is about. */
export type Scope = { readonly imsOrg: string; readonly sandbox: string };

/** A request that conforms, and the operation that it is for. */
export type Ask = { readonly operation: OperationId; readonly request: RequestMessage };

/** The requests of a connection's life, in one organization and sandbox. */
export function asksOf({ imsOrg, sandbox }: Scope) {
  const without = (...names: string[]): Header[] => headers.filter(([name]) => !names.includes(name.toLowerCase()));
  const own: readonly Header[] = [
    ...without('x-gw-ims-org-id', 'x-sandbox-name'),
    ['x-gw-ims-org-id', imsOrg],
    ['x-sandbox-name', sandbox],
  ];
  const bodiless = own.filter(([name]) => name !== 'Content-Type');
  const ask = (operation: OperationId, method: string, target: string, body?: unknown, more: readonly Header[] = []): Ask => ({
    operation,
    request: request({ method, target, headers: [...(body === undefined ? bodiless : own), ...more], body: body ?? '' }),
  });
  return {
    create: (body: CreateConnectionRequest) => ask('createConnection', 'POST', '/connections', body),
    retrieve: (id: string) => ask('retrieveConnection', 'GET', `/connections/${id}`),
    list: (query: URLSearchParams | string) => ask('listConnections', 'GET', `/connections?${query}`),
    update: (id: string, patch: unknown, etag?: string) =>
      ask('updateConnection', 'PATCH', `/connections/${id}`, patch, etag === undefined ? [] : [['If-Match', etag]]),
    delete: (id: string) => ask('deleteConnection', 'DELETE', `/connections/${id}`),
    test: (id: string) => ask('testConnection', 'GET', `/connections/${id}/test`),
  };
}
