import { expect } from 'vitest';
import { dynamicsConnectionSpec, replaceAuthParams } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';
import {
  basicAuthBody,
  continuationToken,
  created,
  deleted,
  operationBody,
  patchBody,
  servicePrincipalBody,
  providerStates as states,
  success,
} from '../pact/index.ts';
import { basic, firstPage, id, ifMatch, read, renaming, type SuccessfulExchange, servicePrincipal } from './exchange.ts';

const { examples, parameters } = description.components;
const list = { items: examples.connections.value.items };
const servicePrincipalConnection = { items: [examples.connections.value.items[0]] };
const requestId = expect.any(String);

/** The successful exchanges with base connections and their specifications, by their descriptions. */
export const successes: Readonly<Record<string, SuccessfulExchange>> = {
  'a request to create a connection with basic authentication': {
    operation: 'createConnection',
    body: basicAuthBody({ description: true }),
    response: created,
    call: ({ connections }) => connections.create(basic),
    result: { ...examples.created.value, requestId },
  },
  'a request to create a connection with a service principal': {
    operation: 'createConnection',
    body: servicePrincipalBody(),
    response: created,
    call: ({ connections }) => connections.create(servicePrincipal),
    result: { ...examples.created.value, requestId },
  },
  'a request to retrieve a connection with basic authentication': {
    state: states.basicConnection,
    operation: 'retrieveConnection',
    response: success('connection'),
    call: ({ connections }) => connections.retrieve(id),
    result: expect.objectContaining({ id, state: 'enabled', etag: examples.connection.value.items[0].etag, requestId }),
  },
  'a request to retrieve a connection with a service principal': {
    state: states.servicePrincipalConnection,
    operation: 'retrieveConnection',
    response: success('connection', servicePrincipalConnection),
    call: ({ connections }) => connections.retrieve(id),
    result: expect.objectContaining({ state: 'enabled', auth: expect.objectContaining({ specName: servicePrincipal.auth.specName }) }),
  },
  'a request to retrieve a connection that is still being created': {
    state: states.initializingConnection,
    operation: 'retrieveConnection',
    response: success('connection-initializing-state'),
    call: async ({ connections }) => {
      const { state, etag, version } = await connections.retrieve(id);
      return [state, etag, version];
    },
    result: ['initializing', undefined, undefined],
  },
  'a request to list connections': {
    state: states.basicConnection,
    operation: 'listConnections',
    response: success('connections', list),
    call: ({ connections }) => read(connections.list()),
    result: [expect.objectContaining({ id: list.items[0].id, connectionSpec: dynamicsConnectionSpec })],
  },
  'a request to list some connections in order': {
    state: states.basicConnection,
    operation: 'listConnections',
    query: { limit: '10', orderby: '-name', property: ['name==Dynamics connection', 'createdAt>1577836800000'] },
    response: success('connections', list),
    call: ({ connections }) =>
      read(
        connections.list({
          limit: 10,
          orderBy: '-name',
          properties: ['name==Dynamics connection', 'createdAt>1577836800000'],
        }),
      ),
    result: [expect.objectContaining({ id: list.items[0].id })],
  },
  'a request for the first page of a list': {
    state: states.secondPage,
    operation: 'listConnections',
    query: { limit: '1' },
    response: success('connections'),
    call: ({ connections }) => firstPage(connections.list({ limit: 1 })),
    result: { items: [expect.any(Object)], continuationToken: parameters.ContinuationToken.example, requestId },
  },
  'a request for the second page of a list': {
    state: states.secondPage,
    operation: 'listConnections',
    query: { limit: '1', continuationToken: continuationToken },
    response: success('connections', list),
    call: ({ connections }) => firstPage(connections.list({ limit: 1, continuationToken: parameters.ContinuationToken.example })),
    result: { items: [expect.any(Object)], continuationToken: undefined, requestId },
  },
  'a request to count connections': {
    state: states.basicConnection,
    operation: 'listConnections',
    query: { count: 'true', property: 'state==enabled' },
    response: success('connection-count'),
    call: ({ connections }) => connections.count({ properties: ['state==enabled'] }),
    result: examples['connection-count'].value.count,
  },
  'a request to search connections': {
    state: states.basicConnection,
    operation: 'searchConnections',
    body: operationBody('searchConnections', { queryString: 'state==enabled', limit: 10 }),
    response: success('connections', list),
    call: ({ connections }) => read(connections.search({ queryString: 'state==enabled', limit: 10 })),
    result: [expect.objectContaining({ id: list.items[0].id })],
  },
  'a request to renew the credentials of a connection with basic authentication': {
    state: states.basicConnection,
    operation: 'updateConnection',
    body: patchBody([replaceAuthParams(basic.auth.params)]),
    response: success('updated'),
    call: ({ connections }) => connections.update(id, [replaceAuthParams(basic.auth.params)], { ifMatch }),
    result: { ...examples.updated.value, requestId },
  },
  'a request to renew the credentials of a connection with a service principal': {
    state: states.servicePrincipalConnection,
    operation: 'updateConnection',
    body: patchBody([replaceAuthParams(servicePrincipal.auth.params)]),
    response: success('updated'),
    call: ({ connections }) => connections.update(id, [replaceAuthParams(servicePrincipal.auth.params)], { ifMatch }),
    result: { ...examples.updated.value, requestId },
  },
  'a request to rename a connection and to remove its description': {
    state: states.basicConnection,
    operation: 'updateConnection',
    body: patchBody(renaming),
    response: success('updated'),
    call: ({ connections }) => connections.update(id, renaming, { ifMatch }),
    result: { ...examples.updated.value, requestId },
  },
  'a request to delete a connection': {
    state: states.basicConnection,
    operation: 'deleteConnection',
    response: deleted,
    call: ({ connections }) => connections.delete(id),
    result: { requestId },
  },
  'a request to create a draft of a connection': {
    operation: 'createConnection',
    query: { mode: 'draft' },
    body: basicAuthBody({ description: true }),
    response: created,
    call: ({ connections }) => connections.create(basic, { draft: true }),
    result: { ...examples.created.value, requestId },
  },
  'a request to publish a draft of a connection': {
    state: states.draftConnection,
    operation: 'performConnectionAction',
    query: { op: 'publish' },
    response: success('published'),
    call: ({ connections }) => connections.publish(id),
    result: { ...examples.published.value, requestId },
  },
  'a request to test a connection': {
    state: states.basicConnection,
    operation: 'testConnection',
    response: success('connection-works'),
    call: ({ connections }) => connections.test(id),
    result: { result: true, requestId },
  },
  'a request to test a connection whose credentials do not work': {
    state: states.failingConnection,
    operation: 'testConnection',
    response: success('connection-fails'),
    call: ({ connections }) => connections.test(id),
    result: { result: false, requestId },
  },
  'a request to explore the root of a source': {
    state: states.basicConnection,
    operation: 'exploreConnection',
    query: { objectType: 'root' },
    response: success('explore-root'),
    call: ({ connections }) => connections.explore(id, { objectType: 'root' }),
    result: [examples['explore-root'].value[0]],
  },
  'a request to explore a table': {
    state: states.basicConnection,
    operation: 'exploreConnection',
    query: { objectType: 'table', object: 'contact' },
    response: success('explore-table'),
    call: ({ connections }) => connections.explore(id, { objectType: 'table', object: 'contact' }),
    result: { format: 'flat', schema: { columns: [{ name: 'contactid', type: 'string' }] }, requestId },
  },
  'a request to preview a table': {
    state: states.basicConnection,
    operation: 'exploreConnection',
    query: { objectType: 'table', object: 'contact', preview: 'true', previewCount: '1', primaryKey: 'contactid' },
    response: success('explore-preview'),
    call: ({ connections }) =>
      connections.explore(id, { objectType: 'table', object: 'contact', preview: true, previewCount: 1, primaryKey: 'contactid' }),
    result: expect.objectContaining({ data: [expect.any(Object)], requestId }),
  },
  'a request to list connection specifications by name': {
    operation: 'listConnectionSpecs',
    query: { property: 'name=="dynamics-online"' },
    response: success('dynamics-connection-spec'),
    call: ({ connectionSpecs }) => connectionSpecs.list({ name: 'dynamics-online' }),
    result: [expect.objectContaining({ id: dynamicsConnectionSpec.id })],
  },
  'a request to retrieve a connection specification': {
    operation: 'retrieveConnectionSpec',
    response: success('dynamics-connection-spec'),
    call: ({ connectionSpecs }) => connectionSpecs.retrieve(dynamicsConnectionSpec.id),
    result: expect.objectContaining({ id: dynamicsConnectionSpec.id, requestId }),
  },
};
