import type { Case } from './case.ts';
import { described } from './described.ts';
import { bodyOf, formOf, headersOf, patch, requestTo } from './request-to.ts';
import { bodies, bodyWith, type Json, request, withHeader } from './requests.ts';

const flow = bodyOf('createFlow') as Json;
const source = bodyOf('createSourceConnection') as Json;

/** Requests with several mistakes, with all their violations in order. */
export const severalMistakes: readonly Case[] = [
  ...described
    .filter(({ id }) => headersOf(id).length > 1)
    .map(
      ({ id }): Case => ({
        name: `${id}: no header at all`,
        request: requestTo(id, { headers: [] }),
        want: headersOf(id).map(([name]) => ['header-missing', `/headers/${name.toLowerCase()}`]),
      }),
    ),
  {
    name: 'createConnection: one mistake in every part',
    request: request({
      headers: withHeader('x-api-key'),
      body: bodyWith('basic', (body, params) => {
        delete body.name;
        body.surplus = 1;
        (body.connectionSpec as Json).version = '2.0';
        (body.auth as Json).specName = 'Basic Authentication';
        delete params.password;
      }),
    }),
    want: [
      ['header-missing', '/headers/x-api-key'],
      ['connection-spec-version', '/body/connectionSpec/version'],
      ['auth-spec-unknown', '/body/auth/specName'],
      ['auth-param-missing', '/body/auth/params/password'],
      ['property-missing', '/body/name'],
      ['property-unknown', '/body/surplus'],
    ],
  },
  {
    name: "createConnection: the other auth spec's params, one of them missing",
    request: request({
      body: bodyWith('basic', (body) => ((body.auth as Json).params = { serviceUri: 'https://a.com', servicePrincipalId: 'x' })),
    }),
    want: [
      ['auth-param-foreign', '/body/auth/params/servicePrincipalId'],
      ['auth-param-missing', '/body/auth/params/servicePrincipalKey'],
    ],
  },
  {
    name: 'updateConnection: one mistake in every part, and in every instruction',
    request: requestTo('updateConnection', {
      headers: withHeader('If-Match', undefined, headersOf('updateConnection')),
      path: '/connections/4cb0c374',
      query: 'surplus=1',
      body: [
        { path: '/name', value: 'x' },
        { op: 'move', path: '/description' },
        { op: 'add', path: '/state', value: 'enabled' },
        { op: 'replace', path: '/auth/params', value: { ...bodies.basic.auth.params, password: '' } },
        { op: 'add', path: '/name', value: 7, surplus: 1 },
      ],
    }),
    want: [
      ['header-missing', '/headers/if-match'],
      ['path-format', '/path'],
      ['query-unknown', '/query/surplus'],
      ['property-missing', '/body/0/op'],
      ['property-format', '/body/1/op'],
      ['property-format', '/body/2/path'],
      ['property-empty', '/body/3/value/password'],
      ['property-type', '/body/4/value'],
      ['property-unknown', '/body/4/surplus'],
    ],
  },
  {
    name: 'updateConnection: an empty instruction',
    request: requestTo('updateConnection', { body: [{}] }),
    want: [
      ['property-missing', '/body/0/op'],
      ['property-missing', '/body/0/path'],
    ],
  },
  {
    name: 'updateConnection: every instruction with an unknown op',
    request: requestTo('updateConnection', { body: patch.map((instruction) => ({ ...instruction, op: 'move' })) }),
    want: patch.map((_, index) => ['property-format', `/body/${index}/op`]),
  },
  {
    name: 'updateConnection: a misspelled op selects the rules for the rest',
    request: requestTo('updateConnection', {
      body: [
        { op: 'Replace', path: '/name', value: '' },
        { op: 'Remove', path: '/description' },
        { op: 'move', path: '/name', from: '/description' },
        { op: 'copy', path: '/auth/params', value: {} },
      ],
    }),
    want: [
      ['property-format', '/body/0/op'],
      ['property-empty', '/body/0/value'],
      ['property-format', '/body/1/op'],
      ['property-format', '/body/2/op'],
      ['property-format', '/body/3/op'],
    ],
  },
  {
    name: 'updateConnection: several members of an instruction misspelled',
    request: requestTo('updateConnection', { body: [{ Op: 'replace', Path: '/name', Value: 'x' }] }),
    want: [
      ['property-unknown', '/body/0/Op'],
      ['property-unknown', '/body/0/Path'],
      ['property-unknown', '/body/0/Value'],
    ],
  },
  {
    name: 'updateConnection: several auth params wrong',
    request: requestTo('updateConnection', {
      body: [{ op: 'replace', path: '/auth/params', value: { serviceUri: 'contoso', servicePrincipalID: 'x', servicePrincipalKey: 7 } }],
    }),
    want: [
      ['auth-param-unknown', '/body/0/value/servicePrincipalID'],
      ['property-format', '/body/0/value/serviceUri'],
      ['property-type', '/body/0/value/servicePrincipalKey'],
    ],
  },
  {
    name: 'listConnections: a query with a mistake in every parameter',
    request: requestTo('listConnections', {
      query: 'limit=0&continuationToken=&orderby=size&property=name&property=createdAt%3E1&property=size==1&count=yes&surplus=1',
    }),
    want: [
      ['query-format', '/query/limit'],
      ['query-format', '/query/continuationToken'],
      ['query-format', '/query/orderby'],
      ['query-format', '/query/property'],
      ['query-format', '/query/property'],
      ['query-format', '/query/count'],
      ['query-unknown', '/query/surplus'],
      ['query-conflict', '/query/count'],
    ],
  },
  {
    name: 'exploreConnection: an invalid id and query',
    request: requestTo('exploreConnection', { path: '/connections/null/explore', query: 'objectType=table&previewCount=0' }),
    want: [
      ['path-format', '/path'],
      ['query-format', '/query/previewCount'],
      ['query-missing', '/query/object'],
    ],
  },
  {
    name: 'createFlow: an empty schedule',
    request: requestTo('createFlow', { body: { ...flow, scheduleParams: {} } }),
    want: [
      ['property-missing', '/body/scheduleParams/frequency'],
      ['property-missing', '/body/scheduleParams/startTime'],
    ],
  },
  {
    name: 'createFlow: a mistake in every part',
    request: requestTo('createFlow', {
      headers: withHeader('x-sandbox-name', undefined, headersOf('createFlow')),
      query: 'mode=final',
      body: {
        ...flow,
        name: '',
        state: 'enabled',
        sourceConnectionIds: [],
        scheduleParams: { startTime: 1, frequency: 'minute', interval: 5 },
      },
    }),
    want: [
      ['header-missing', '/headers/x-sandbox-name'],
      ['query-format', '/query/mode'],
      ['property-empty', '/body/name'],
      ['property-empty', '/body/sourceConnectionIds'],
      ['property-format', '/body/scheduleParams/interval'],
      ['property-unknown', '/body/state'],
    ],
  },
  {
    name: 'updateFlow: one mistake in every instruction',
    request: requestTo('updateFlow', {
      body: [
        { op: 'replace', path: '/state', value: 'disabled' },
        { op: 'remove', path: '/scheduleParams/frequency' },
        { op: 'add', path: '/scheduleParams', value: { startTime: 1, frequency: 'once', interval: 1 } },
        { op: 'replace', path: '/transformations/0', value: { name: 'Filter' } },
        { op: 'replace', path: '/labels', value: 'core/C12', surplus: 1 },
      ],
    }),
    want: [
      ['property-format', '/body/0/path'],
      ['property-format', '/body/1/op'],
      ['property-conflict', '/body/2/value/interval'],
      ['property-format', '/body/3/value/name'],
      ['property-type', '/body/4/value'],
      ['property-unknown', '/body/4/surplus'],
    ],
  },
  {
    name: 'createSourceConnection: independent mistakes',
    request: requestTo('createSourceConnection', {
      body: { ...source, name: 7, data: { format: 'json' }, params: { tableName: '', columns: [{ name: 'a' }] } },
    }),
    want: [
      ['property-type', '/body/name'],
      ['property-format', '/body/data/format'],
      ['property-missing', '/body/params/columns/0/type'],
      ['property-empty', '/body/params/tableName'],
    ],
  },
  {
    name: 'issueToken: every parameter wrong',
    request: requestTo('issueToken', {
      body: formOf({ grant_type: 'password', client_id: '', scope: 'openid', username: 'x', password: 'y' }),
    }),
    want: [
      ['property-format', '/body/grant_type'],
      ['property-empty', '/body/client_id'],
      ['property-missing', '/body/client_secret'],
      ['property-unknown', '/body/password'],
      ['property-unknown', '/body/username'],
    ],
  },
];
