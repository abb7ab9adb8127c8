import { expect, test } from 'vitest';
import { ownOperations } from '../../src/contract/operation.ts';
import { description } from '../../src/generated/description.ts';
import { checkResponse, flowService, type Header, type OperationId, operations } from '../contract.ts';

const { connection, created, throttled, unavailable, token, 'dynamics-connection-spec': spec } = description.components.examples;
const requestId: Header = ['x-request-id', 'oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu'];
const [dynamics] = connection.value.items;
const { auth: _, sandboxId: _sandbox, imsOrgId: _organization, ...unbound } = dynamics;
const notFound = 'connections not found with id = [4890fc95-5a1f-4983-94bb-e060c08e3f]';

/** Update connections using the Flow Service API. */
const salesforce = {
  createdAt: 1597973312000,
  updatedAt: 1597973312000,
  createdBy: '{CREATED_BY}',
  updatedBy: '{UPDATED_BY}',
  createdClient: '{CREATED_CLIENT}',
  updatedClient: '{UPDATED_CLIENT}',
  sandboxName: '{SANDBOX_NAME}',
  id: '139f6a5f-a78b-4744-9f6a-5fa78bd74431',
  name: 'E2E_SF Base_Connection',
  connectionSpec: { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' },
  state: 'enabled',
  auth: { specName: 'Basic Authentication', params: { securityToken: '{SECURITY_TOKEN}', environmentUrl: 'login.salesforce.com' } },
  version: '"1400dd53-0000-0200-0000-5f3f23450000"',
  etag: '"1400dd53-0000-0200-0000-5f3f23450000"',
};

/** Create an HTTP API streaming connection. */
const streaming = {
  ...dynamics,
  connectionSpec: { id: 'bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb', version: '1.0' },
  auth: { specName: 'Streaming Connection', params: { authenticationRequired: false, inletId: '667b41cf', dataType: 'xdm' } },
};

/** Flow Service API - Destinations, with authorizedDate; Dataset has no auth at all. */
const destination = { ...streaming, auth: { specName: 'Access Key', params: { authorizedDate: '2022-08-03' } } };
const dataset = { ...unbound, connectionSpec: { id: 'c604ff05-7f1a-43c0-8e18-33bf874cb11c', version: '1.0' } };
const initializing = { ...streaming, state: 'initializing', version: undefined, etag: undefined };
const operated = { ...dynamics, lastOperation: { started: 0, updated: 0, operation: 'create' } };
const former = { ...dynamics, policy: { duleLabels: [], enforcementRefs: [] }, providerRefId: '0ed90a81-07f4-4586-8190-b40eccef1c5a' };

type Published = { readonly status?: number; readonly headers?: readonly Header[]; readonly query?: string; readonly body?: unknown };

const cases: readonly (readonly [string, OperationId, Published])[] = [
  [
    'a list of several sources',
    'listConnections',
    { query: 'limit=5', body: { items: [dynamics, salesforce, streaming, destination, dataset] } },
  ],
  ['the connection of another source', 'retrieveConnection', { body: { items: [salesforce] } }],
  ['the connection of another source while it is created', 'retrieveConnection', { body: { items: [initializing] } }],
  ['a connection with its last operation', 'retrieveConnection', { body: { items: [operated] } }],
  ['a connection with members of 2021', 'retrieveConnection', { body: { items: [former] } }],
  ['a connection without sandbox and organization', 'retrieveConnection', { body: { items: [{ ...unbound, auth: dynamics.auth }] } }],
  ...['enabled-finalizing', 'delete-finalizing', 'enabling'].map(
    (state) => [`a connection in the state ${state}`, 'retrieveConnection', { body: { items: [{ ...dynamics, state }] } }] as const,
  ),
  ['a creation without Location', 'createConnection', { status: 201, body: created.value }],
  [
    'a creation that responds with the id alone',
    'createConnection',
    { status: 201, headers: [['Location', '/a']], body: { id: created.value.id } },
  ],
  ['a missing version', 'createConnection', { status: 422, body: { message: "'version' is required for spec info" } }],
  ['an older not found', 'retrieveConnection', { status: 404, body: { errorMessage: notFound, errorDetails: notFound } }],
  ['an older not found without details', 'deleteConnection', { status: 404, body: { errorMessage: notFound } }],
  ['an older stale etag', 'updateConnection', { status: 412, body: { errorMessage: 'Supplied version=["a"] does not match' } }],
  ['a code that is a number', 'listConnections', { status: 401, body: { error_code: 401013, message: 'Oauth token is not valid' } }],
  [
    "an error of another service's",
    'createConnection',
    { status: 500, body: { ...unavailable.value, type: 'http://ns.adobe.com/aep/errors/XDM-1010-500' } },
  ],
  ['a refusal without a body', 'listConnections', { status: 403, headers: [] }],
  ['an outage without a body', 'exploreConnection', { status: 503, headers: [] }],
  ['a deletion that is accepted', 'deleteConnection', { status: 202 }],
  ['throttling without Retry-After', 'listConnections', { status: 429, body: throttled.value }],
  ['no request id', 'listConnectionSpecs', { headers: [], body: spec.value }],
  [
    'files and folders',
    'exploreConnection',
    { query: 'objectType=root', body: [{ type: 'folder', name: 'a', path: '/a/', canPreview: false, canFetchSchema: false }] },
  ],
  [
    "a file's schema",
    'exploreConnection',
    { query: 'objectType=file&object=a', body: { format: 'hierarchical', schema: { type: 'object', properties: {} }, data: [] } },
  ],
  [
    'a column with its XDM type',
    'exploreConnection',
    {
      query: 'objectType=table&object=a',
      body: { format: 'flat', schema: { columns: [{ name: 'a', type: 'string', 'meta:xdmType': 'string', xdm: { type: 'string' } }] } },
    },
  ],
  ['a token with more members', 'issueToken', { body: { ...token.value, token_type: 'Bearer', refresh_token: '{REFRESH_TOKEN}' } }],
  ['an unknown client', 'issueToken', { status: 401, body: { error: 'invalid_client' } }],
];

function check(
  [, operation, { status = 200, headers = [requestId], query = '', body }]: (typeof cases)[number],
  standard: 'promised' | 'published',
) {
  const sent = body === undefined ? headers : [['Content-Type', 'application/json'] as const, ...headers];
  const response = { status, headers: sent, body: Buffer.from(body === undefined ? '' : JSON.stringify(body)) };
  return checkResponse(operations[operation], response, { standard, query: new URLSearchParams(query) });
}

test.each(cases)('only the published standard accepts %s', (...one) => {
  expect(check(one, 'published')).toEqual([]);
  expect(check(one, 'promised')).not.toEqual([]);
});

test('the published standard accepts every promised response', () => {
  // Of most responses of the neighbors nothing is published.
  const promised = ownOperations(flowService).flatMap(({ responses, publishedResponses }) =>
    [...responses].map(([status, { body }]) => [body?.schemas ?? [], publishedResponses.get(status)?.body?.schemas ?? []] as const),
  );
  for (const [schemas, published] of promised) expect(published).toEqual(expect.arrayContaining([...schemas]));
});

test.each<[string, Published, readonly string[]]>([
  ['an id of another type', { body: { items: [{ ...salesforce, id: 5 }] } }, ['property-type /response/body/items/0/id']],
  ['an etag without quotes', { body: { items: [{ ...salesforce, etag: 'a' }] } }, ['property-format /response/body/items/0/etag']],
  ['no timestamps', { body: { items: [{ ...salesforce, createdAt: undefined }] } }, ['property-missing /response/body/items/0/createdAt']],
  [
    'no connectionSpec.id',
    { body: { items: [{ ...salesforce, connectionSpec: {} }] } },
    ['property-missing /response/body/items/0/connectionSpec/id'],
  ],
  ['an unpublished member', { body: { items: [{ ...salesforce, a: 1 }] } }, ['property-unknown /response/body/items/0/a']],
  [
    'Dynamics with the auth spec of another source',
    { body: { items: [{ ...dynamics, auth: salesforce.auth }] } },
    ['property-format /response/body/items/0/auth/specName'],
  ],
  ['Dynamics without auth', { body: { items: [{ ...dynamics, auth: undefined }] } }, ['property-missing /response/body/items/0/auth']],
  [
    'Dynamics with another version',
    { body: { items: [{ ...dynamics, connectionSpec: { ...dynamics.connectionSpec, version: '2.0' } }] } },
    ['property-format /response/body/items/0/connectionSpec/version'],
  ],
  ['an error without a message', { status: 404, body: { errorDetails: notFound } }, ['property-missing /response/body/errorMessage']],
  [
    'half of the modern envelope',
    {
      status: 404,
      body: { errorMessage: 'a', errorDetails: 'a', type: 'https://ns.adobe.com/aep/errors/FLOW-1439-404', title: 'a', status: 404 },
    },
    ['property-missing /response/body/report'],
  ],
  ['a code of two digits', { status: 401, body: { error_code: 40, message: 'a' } }, ['property-format /response/body/error_code']],
  ['an unpublished status', { status: 202 }, ['status-undocumented /response/status']],
])('the published standard rejects %s', (name, published, found) => {
  const violations = check([name, 'retrieveConnection', published], 'published');
  expect(violations.map(({ code, at }) => `${code} ${at}`)).toEqual(found);
});
