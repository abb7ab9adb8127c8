import type { OperationId } from '../src/conformance/index.ts';
import { type Case, mistake } from './case.ts';
import { described } from './described.ts';
import { bodyMutants } from './mutants/body-mutants.ts';
import { bodyVariations } from './mutants/body-variations.ts';
import { bytesMutants } from './mutants/bytes-mutants.ts';
import { headerMutants } from './mutants/header-mutants.ts';
import { messageVariations } from './mutants/message-variations.ts';
import { patchMutants } from './mutants/patch-mutants.ts';
import { patchVariations } from './mutants/patch-variations.ts';
import { pathMutants } from './mutants/path-mutants.ts';
import { queryMutants } from './mutants/query-mutants.ts';
import { queryVariations } from './mutants/query-variations.ts';
import { tokenMutants } from './mutants/token-mutants.ts';
import { tokenVariations } from './mutants/token-variations.ts';
import { credentials, formOf, headersOf, patch, requestTo } from './request-to.ts';
import { bodies, bodyWith, type Json, request, withHeader } from './requests.ts';

const derived: readonly Case[] = distinct([
  ...messageVariations(),
  ...queryVariations(),
  ...bodyVariations(),
  ...patchVariations(),
  ...tokenVariations(),
  ...pathMutants(),
  ...headerMutants(),
  ...queryMutants(),
  ...bytesMutants(),
  ...bodyMutants(),
  ...patchMutants(),
  ...tokenMutants(),
]);

/** Requests that conform. */
export const legal: readonly Case[] = derived.filter(({ want }) => want.length === 0);

/** Requests that conform, each with one thing in it that is almost surely a mistake, and the one warning that it must give. */
export const doubtfulOnes: readonly Case[] = derived.filter(({ warns }) => warns);

/** One mistake each, and the one violation that it must give. */
export const singleMistakes: readonly Case[] = [
  ...derived.filter(({ want, warns }) => want.length > 0 && warns === undefined),
  ...['Basic Authentication', 'Service Principal', 'OAuth2 Client Credential', 'basic authentication for dynamics online'].map((specName) =>
    mistake(
      `basic: specName ${specName}`,
      request({ body: bodyWith('basic', (body) => ((body.auth as Json).specName = specName)) }),
      'auth-spec-unknown',
      '/body/auth/specName',
    ),
  ),
  mistake(
    "another source's whole body",
    request({
      body: {
        ...bodies.basic,
        connectionSpec: { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' },
        auth: { specName: 'Basic Authentication', params: { username: 'a', password: 'b', securityToken: 'c' } },
      },
    }),
    'connection-spec-unknown',
    '/body/connectionSpec/id',
  ),
  mistake(
    'createConnection: form-encoded credentials',
    request({ headers: withHeader('content-type', 'application/x-www-form-urlencoded'), body: 'name=x' }),
    'content-type',
    '/headers/content-type',
  ),
  mistake(
    'issueToken: JSON in the place of a form',
    requestTo('issueToken', { headers: [['Content-Type', 'application/json']], body: credentials }),
    'content-type',
    '/headers/content-type',
  ),
];

/** Several mistakes at once, each found, in the order in which they are met. */
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
    name: 'one mistake in every part',
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
    name: "the other auth spec's params, one of them missing",
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
    name: 'updateConnection: an instruction that has nothing',
    request: requestTo('updateConnection', { body: [{}] }),
    want: [
      ['property-missing', '/body/0/op'],
      ['property-missing', '/body/0/path'],
    ],
  },
  {
    name: 'updateConnection: every instruction of a kind that there is not',
    request: requestTo('updateConnection', { body: patch.map((instruction) => ({ ...instruction, op: 'move' })) }),
    want: patch.map((_, index) => ['property-format', `/body/${index}/op`]),
  },
  {
    name: 'updateConnection: several members of an instruction misspelt',
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
    name: 'exploreConnection: an id and a query that are wrong',
    request: requestTo('exploreConnection', { path: '/connections/null/explore', query: 'objectType=table&previewCount=0' }),
    want: [
      ['path-format', '/path'],
      ['query-format', '/query/previewCount'],
      ['query-missing', '/query/object'],
    ],
  },
  {
    name: 'issueToken: every parameter wrong',
    request: requestTo('issueToken', { body: formOf({ grant_type: 'password', client_id: '', username: 'x', password: 'y' }) }),
    want: [
      ['property-format', '/body/grant_type'],
      ['property-empty', '/body/client_id'],
      ['property-missing', '/body/client_secret'],
      ['property-unknown', '/body/password'],
      ['property-unknown', '/body/username'],
    ],
  },
];

/** Every request of the suite. */
export const corpus: readonly Case[] = [...legal, ...doubtfulOnes, ...singleMistakes, ...severalMistakes];

/** The requests of the suite that are for one operation. */
export function corpusOf(id: OperationId): readonly Case[] {
  return corpus.filter(({ name }) => name.startsWith(`${id}:`));
}

/** The cases without those whose request another one has already. */
function distinct(cases: readonly Case[]): readonly Case[] {
  const requests = new Map(cases.toReversed().map((one) => [JSON.stringify({ ...one.request, body: String(one.request.body) }), one]));
  return [...requests.values()].reverse();
}
