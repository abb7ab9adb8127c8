import type { MatchersV3 } from '@pact-foundation/pact';
import {
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
} from '../../src/client/index.ts';
import { patchBody, servicePrincipalBody } from '../pact/index.ts';
import { type Exchange, id, ifMatch, type RefusedExchange, read, renaming, servicePrincipal } from './exchange.ts';

const creation: Exchange = {
  operation: 'createConnection',
  body: servicePrincipalBody(),
  call: ({ connections }) => connections.create(servicePrincipal),
};
const retrieval: Exchange = { operation: 'retrieveConnection', call: ({ connections }) => connections.retrieve(id) };
const update: Exchange = {
  operation: 'updateConnection',
  body: patchBody(renaming),
  call: ({ connections }) => connections.update(id, renaming, { ifMatch }),
};
const deletion: Exchange = { operation: 'deleteConnection', call: ({ connections }) => connections.delete(id) };
const publishing: Exchange = {
  operation: 'performConnectionAction',
  query: { op: 'publish' },
  call: ({ connections }) => connections.publish(id),
};
const testing: Exchange = { operation: 'testConnection', call: ({ connections }) => connections.test(id) };
const exploring: Exchange = {
  operation: 'exploreConnection',
  query: { objectType: 'root' },
  call: ({ connections }) => connections.explore(id, { objectType: 'root' }),
};

/** The error responses that the client must read, each in its provider state. */
export const refused: readonly RefusedExchange[] = [
  ['invalid-token', 'create a connection', creation, { constructor: AuthenticationError, status: 401, code: '401013' }],
  ['forbidden', 'create a connection', creation, { constructor: PermissionDeniedError, status: 403, code: 'FLOW-2120-403' }],
  ['unknown-sandbox', 'create a connection', creation, { constructor: NotFoundError, status: 404, code: 'FLOW-2100-404' }],
  ['bad-credentials', 'create a connection', creation, { constructor: BadRequestError, status: 400, code: 'FLOW-1100-400' }],
  ['throttled', 'create a connection', creation, { constructor: RateLimitError, status: 429, code: '429050', retryAfter: 38 }],
  ['unavailable', 'create a connection', creation, { constructor: InternalServerError, status: 503, code: 'FLOW-1103-503' }],
  ['gateway-timeout', 'create a connection', creation, { constructor: InternalServerError, status: 504, code: 'FLOW-1104-504' }],
  ['resource-not-found', 'retrieve a connection', retrieval, { constructor: NotFoundError, status: 404, code: 'FLOW-1439-404' }],
  ['throttled', 'retrieve a connection', retrieval, { constructor: RateLimitError, status: 429, code: '429050', retryAfter: 38 }],
  ['unavailable', 'retrieve a connection', retrieval, { constructor: InternalServerError, status: 503, code: 'FLOW-1103-503' }],
  ['resource-not-found', 'update a connection', update, { constructor: NotFoundError, status: 404, code: 'FLOW-1439-404' }],
  ['stale-etag', 'update a connection', update, { constructor: PreconditionFailedError, status: 412, code: 'FLOW-1404-412' }],
  ['connection-initializing', 'update a connection', update, { constructor: BadRequestError, status: 400, code: 'FLOW-1417-400' }],
  ['resource-not-found', 'delete a connection', deletion, { constructor: NotFoundError, status: 404, code: 'FLOW-1439-404' }],
  ['connection-initializing', 'delete a connection', deletion, { constructor: BadRequestError, status: 400, code: 'FLOW-1417-400' }],
  ['resource-not-found', 'publish a draft', publishing, { constructor: NotFoundError, status: 404, code: 'FLOW-1439-404' }],
  ['action-not-applicable', 'publish a draft', publishing, { constructor: BadRequestError, status: 400, code: 'FLOW-1422-400' }],
  ['resource-not-found', 'test a connection', testing, { constructor: NotFoundError, status: 404, code: 'FLOW-1439-404' }],
  ['resource-not-found', 'explore a source', exploring, { constructor: NotFoundError, status: 404, code: 'FLOW-1439-404' }],
  ['bad-credentials', 'explore a source', exploring, { constructor: BadRequestError, status: 400, code: 'FLOW-1100-400' }],
  [
    'order-by-field',
    'list connections in the order of an unknown field',
    badList({ orderby: '-colour' }, { orderBy: '-colour' }),
    { constructor: BadRequestError, status: 400, code: 'FLOW-1433-400' },
  ],
  [
    'filter-value',
    'list connections with an invalid time',
    badList({ property: 'createdAt>noon' }, { properties: ['createdAt>noon'] }),
    { constructor: BadRequestError, status: 400, code: 'FLOW-1452-400' },
  ],
  [
    'filter-operator-not-implemented',
    'list connections with an unsupported operator',
    badList({ property: 'name~x' }, { properties: ['name~x'] }),
    { constructor: BadRequestError, status: 400, code: 'FLOW-1440-400' },
  ],
];

/** Returns the exchange of an invalid list request. Types reject some of them, but not every consumer has types. */
function badList(query: MatchersV3.TemplateQuery, asked: object): Exchange {
  return { operation: 'listConnections', query, isWrong: true, call: ({ connections }) => read(connections.list(asked)) };
}
