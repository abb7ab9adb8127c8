import { describe, expect, test } from 'vitest';
import { createMock, type Mock, type MockOptions } from '../../mock/index.ts';
import type { Answer } from '../../src/http/answer.ts';
import { type Case, isWrong } from '../case.ts';
import { checkRequest, checkResponse, examineRequest, findOperation, headerValues, isError, type RequestMessage } from '../contract.ts';
import { corpus } from '../corpus.ts';
import { describedOperation } from '../described.ts';
import { testEach } from '../each-case.ts';
import { tokens } from '../redaction/tokens.ts';
import { exampleOf, headersOf, queryWith, requestTo } from '../request-to.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { inProviderState } from './in-provider-state.ts';
import { errorsLike, journeyErrorFor } from './journey-errors.ts';

const idParameter = describedOperation('retrieveConnection').parameters.find((parameter) => parameter.in === 'path');

/** The published error for each violation that is the first of a request. If several rows fit, the first counts. */
const published: readonly (readonly [codes: RegExp, at: RegExp, error: RegExp, name?: RegExp])[] = [
  // OAuth's own errors, for who asks for a token.
  [/^property-format$/, /^\/body\/grant_type$/, /^unsupported_grant_type$/, /^issueToken/],
  [/^(?:body-too-large|header-)/, /^\/(?:body|headers\/content-encoding)$/, /^(?:413000|FLOW-1004-415)$/, /^issueToken/],
  [/^query-format$/, /^\/query\/grant_type$/, /^(?:unsupported_grant_type|invalid_request)$/, /^issueToken/],
  [/./, /^\/(?:body|query|headers)/, /^invalid_request$/, /^issueToken/],
  [
    /^operation-unknown$/,
    /./,
    /^FLOW-1101-404$/,
    /^createConnection: path (?:\/data\/foundation\/flowservice)?\/(?:(?:flows|flowSpecs)\/search|connections\/[^/]+\/configs|connectionSpecs\/[^/]+\/(?:configs|explore))\b/,
  ],
  [/^operation-unknown$/, /./, /^404000$/],
  [/^method-not-allowed$/, /./, /^405000$/],
  [/^header-(?:missing|empty)$/, /authorization$/, /^403010$/],
  [/./, /authorization$/, /^401013$/],
  [/^header-(?:missing|empty)$/, /x-api-key$/, /^403000$/],
  [/./, /x-api-key$/, /^403003$/],
  [/^header-(?:missing|empty)$/, /x-gw-ims-org-id$/, /^400003$/],
  [/./, /x-gw-ims-org-id$/, /^403027$/],
  [/^header-(?:missing|empty)$/, /x-sandbox-name$/, /^FLOW-2105-400$/],
  [/./, /x-sandbox-name$/, /^FLOW-2111-403$/, /: x-sandbox-name: "\*"$/],
  [/./, /x-sandbox-name$/, /^FLOW-2100-404$/],
  [/^header-(?:missing|empty)$/, /if-match$/, /^FLOW-1403-400$/],
  [/./, /if-match$/, /^FLOW-1404-412$/],
  [/./, /content-type$/, /^\/placeholder\/type\/uri$/],
  [/./, /content-encoding$/, /^FLOW-1004-415$/],
  [/^path-format$/, /./, /^FLOW-1439-404$/],
  [/^query-unknown$/, /./, /^FLOW-1451-400$/],
  [/^query-conflict$/, /./, /^FLOW-1401-400$/],
  [/^query-format$/, /orderby$/, /^FLOW-143[23]-400$/],
  [/^query-format$/, /property$/, /^FLOW-14(?:23|40|43|48|50|52|53)-400$/, /^list(?:Connection|Flow)Specs:/],
  [/^query-format$/, /property$/, /^FLOW-14(?:40|43|48|49|50|52|53)-400$/],
  [/^query-/, /./, /^FLOW-1100-400$/],
  [/^body-missing$/, /./, /^FLOW-1405-400$/],
  [/^body-too-large$/, /./, /^413000$/],
  [/^property-(?:empty|type)$/, /^\/body$/, /^FLOW-1(?:405|100)-400$/],
  [/^property-format$/, /^\/body\/\d+\/op$/, /^FLOW-1434-400$/],
  [/^property-format$/, /^\/body\/\d+\/path$/, /^FLOW-14(?:14|55)-400$/],
  [/^(?:connection-spec-unknown|property-(?:missing|type|empty))$/, /^\/body\/connectionSpec\/id$/, /^FLOW-1413-400$/],
  [/^property-(?:missing|type)$/, /^\/body\/connectionSpec$/, /^FLOW-1(?:413|100)-400$/],
  [/^auth-spec-unknown$/, /./, /^FLOW-1415-400$/],
  [/./, /^\/body/, /^FLOW-1100-400$/],
];

/**
 * Valid requests that still get an error: an unknown id in the place of a placeholder, a fake page token, or labels that a dataflow has
 * not.
 */
const unmet = /PLACEHOLDER|CONNECTION_ID|continuationToken=|objectType=view|updateFlow: re(?:place|move) \/labels/i;

describe('every request of the corpus gets a described response without its credentials, and every invalid one its published error', () => {
  testEach(corpus, (one) => {
    const own = journeyErrorFor(one);
    const [mock, request] = isWrong(one) && own === undefined ? sharedMock(one.request) : ownMock(one.request);
    const answer = answered(mock, request);
    const operation = findOperation(one.request.method, one.request.target.replace(/\?.*/s, ''))?.operation;
    const message = { ...answer, headers: Object.entries(answer.headers), body: Buffer.from(answer.body) };
    expect(operation === undefined ? [] : checkResponse(operation, message)).toEqual([]);
    expect(secretsIn(JSON.stringify([answer, mock.requests]))).toEqual([]);
    if (isWrong(one) && own !== undefined) expect(errorsLike(answer.body)).toContain(own);
    else if (isWrong(one)) expect(errorIn(answer.body)).toMatch(publishedFor(one));
    else if (!unmet.test(one.name)) expect([answer.status < 300, errorIn(answer.body)]).toEqual([true, undefined]);
  });
});

const id = '3f4ae131-b384-4e73';
const patched = (instruction: object) => requestTo('updateConnection', { body: [instruction] });
const listed = (query: string) => requestTo('listConnections', { query });
const withIfMatch = (value?: string) =>
  requestTo('updateConnection', { headers: withHeader('If-Match', value, headersOf('updateConnection')) });

test.each([
  [
    'FLOW-1101-404',
    'Resource not found',
    'The requested resource is not found. Error from flow provider: Resource with given id does not exist.',
    requestTo('createConnection', { path: '/flows/search' }),
  ],
  [
    'FLOW-1401-400',
    'Invalid request',
    'The limit and count parameters cannot be given together in the same request. Please provide either only the limit or the count parameter and try again.',
    listed('limit=1&count=true'),
  ],
  [
    'FLOW-1403-400',
    'Header is missing',
    "The header 'If-Match' is missing in the request. Please provide the header and try again.",
    withIfMatch(),
  ],
  [
    'FLOW-1404-412',
    'Version not matching',
    'The supplied version \'"v1"\' does not match the current version on entity \'"cc01fc2c-0000-0200"\'. Please ensure that the supplied version matches the current version on entity and try again.',
    withIfMatch('"v1"'),
  ],
  [
    'FLOW-1405-400',
    'Invalid request',
    'The request body cannot be null or empty. Please provide a request body and try again.',
    requestTo('updateConnection', { body: [] }),
  ],
  [
    'FLOW-1414-400',
    'Invalid request',
    'The connection spec of a connection cannot be updated.',
    patched({ op: 'replace', path: '/connectionSpec/id', value: 'x' }),
  ],
  [
    'FLOW-1432-400',
    'Invalid request',
    'Sort order specified is not correct, prepend + for ascending order and - for descending order in the fieldName.',
    listed('orderby=~name'),
  ],
  ['FLOW-1433-400', 'Invalid request', 'Incorrect field= #id passed in orderBy, example are +name, -name, name.', listed('orderby=%23id')],
  [
    'FLOW-1433-400',
    'Invalid request',
    'Incorrect field= nme passed in orderBy, example are +name, -name, name.',
    listed('orderby=-createdAt,-nme,x'),
  ],
  [
    'FLOW-1432-400',
    'Invalid request',
    'Sort order specified is not correct, prepend + for ascending order and - for descending order in the fieldName.',
    listed('orderby=name&orderby=-name'),
  ],
  [
    'FLOW-1434-400',
    'Invalid request',
    "Unsupported operation 'move' received. Please use one of the supported operation types and try again.",
    patched({ op: 'move', path: '/name', from: '/description' }),
  ],
  [
    'FLOW-1439-404',
    'Resource not found',
    `The requested connections resource ${id} is not found. Verify the resource ID before trying again.`,
    requestTo('retrieveConnection', { path: `/connections/${id}` }),
  ],
  ['FLOW-1440-400', 'Invalid request', "Operator '~' not implemented.", listed('property=name~x')],
  ['FLOW-1443-400', 'Invalid request', "Operator '<=' is not allowed for multiple values.", listed('property=createdAt<=1,2')],
  ['FLOW-1448-400', 'Invalid request', 'Operator >= not supported for field id.', listed('property=id>=x')],
  ['FLOW-1449-400', 'Invalid request', 'Invalid field connections in filter params.', listed('property=connections==x')],
  ['FLOW-1450-400', 'Invalid request', 'Invalid operator !> in filter params.', listed('property=name!>x')],
  ['FLOW-1451-400', 'Invalid request', 'Invalid params testParam provided in query params.', listed('testParam=1')],
  [
    'FLOW-1452-400',
    'Invalid request',
    'Invalid value 1676643256,1676643210 for field createdAt.',
    listed('property=createdAt==1676643256,1676643210'),
  ],
  ['FLOW-1453-400', 'Invalid request', 'Invalid query value createdAt== provided in query param.', listed('property=createdAt==')],
  [
    'FLOW-1455-400',
    'Invalid request',
    'An error has occurred while validating patch instructions: Missing field "keyWhichDoesNotExist".',
    patched({ op: 'replace', path: '/keyWhichDoesNotExist', value: 'x' }),
  ],
])('the text of an error is the published one: %s', (code, title, text, request) => {
  const answer = answered(...ownMock(request, '"cc01fc2c-0000-0200"'));
  expect(answer.status).toBe(Number(code.slice(-3)));
  expect(JSON.parse(answer.body)).toMatchObject({
    type: `https://ns.adobe.com/aep/errors/${code}`,
    title,
    status: answer.status,
    report: { 'detailed-message': text, 'request-id': answer.headers['x-request-id'] },
    errorMessage: text,
    errorDetails: text,
  });
});

test.each(['updateConnection', 'deleteConnection'] as const)(
  'the text of an error is the published one: FLOW-1417-400, %s',
  (operationId) => {
    const mock = createMock({ scenario: 'initializing' });
    const created = JSON.parse(answered(mock, requestTo('createConnection')).body);
    const { body, status } = answered(mock, requestTo(operationId, { path: `/connections/${created.id}` }));
    expect([status, JSON.parse(body)]).toMatchObject([
      400,
      {
        type: 'https://ns.adobe.com/aep/errors/FLOW-1417-400',
        title: 'Invalid request',
        errorMessage: 'Delete or Update on Connections in `initializing` state are not allowed with UserToken.',
      },
    ]);
  },
);

const scope = { imsOrgId: '7DC732555AECDB4C0A494036@AdobeOrg', sandboxName: 'prod' };
const wrongPassword = { ...bodies.basic, auth: { ...bodies.basic.auth, params: { ...bodies.basic.auth.params, password: 1234567890 } } };
const withParam = (value: unknown) =>
  request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, params: { ...bodies.basic.auth.params, serviceUri: value } } } });

test.each([
  ['a URI without a scheme', withParam('contoso.crm.dynamics.com'), 'value contoso.crm.dynamics.com is not'],
  ['a number', withParam(5), 'value 5 is not'],
  ['an object', withParam({ username: 'contoso' }), 'value {"username":"contoso"} is not'],
  ['an object with an unknown param', withParam({ pasword: 'x' }), 'value {"pasword":"(not shown)"} is not'],
  ['an object with a secret', withParam({ host: 'contoso', password: 'x' }), 'value (not shown) is not'],
  ['a sandbox name', request({ headers: withHeader('x-sandbox-name', 'Größe 7/b') }), "name 'Größe 7/b' could"],
  ['an auth spec', request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName: 'Contoso 3' } } }), "spec 'Contoso 3' could"],
  ['an operation with signs', patched({ op: 'replace!1', path: '/name', value: 'x' }), "operation 'replace!1' received"],
  ['an operation of another type', patched({ op: 7, path: '/name', value: 'x' }), 'value 7 is not'],
  ['a path with signs', patched({ op: 'add', path: '/Größe 1', value: 'x' }), 'field "Größe 1"'],
  ['an etag without quotes', withIfMatch('8c00b7f2-0000-0200-0000-5f3b'), "version '8c00b7f2-0000-0200-0000-5f3b' does"],
  ['a value of a list query', listed('limit=many'), 'value many is not'],
  ['a random sandbox name', request({ headers: withHeader('x-sandbox-name', 'Tr0ub4dor&3') }), "name '(not shown)' could"],
  ['a token', withParam(secrets.token), 'value (not shown) is not'],
  ['a secret of another type', requestTo('createConnection', { body: wrongPassword }), 'value (not shown) is not'],
])('a published text contains the sent value unless that could be a credential: %s', (_, sent, text) => {
  const { body } = answered(createMock({ seed: [{ ...bodies.basic, ...scope, id: exampleOf(idParameter) }] }), sent);
  expect(JSON.parse(body).errorMessage).toContain(text);
  expect(secretsIn(body)).toEqual([]);
});

test('a secret in a condition of the query is not repeated', () => {
  for (const condition of [
    `auth.params.password==${secrets.password}`,
    `password:${secrets.password}`,
    `name~"password=${secrets.password}"`,
  ]) {
    const request = listed(queryWith([['property', condition]]));
    const mock = createMock();
    const answer = answered(mock, request);
    expect(answer.status).toBe(400);
    expect([condition, secretsIn(JSON.stringify([answer, mock.requests]))]).toEqual([condition, []]);
  }
});

/** Creates a mock in the state that a request needs, with the request's etag or another. Returns the request with the ids of that state. */
function ownMock(request: RequestMessage, etag?: string): readonly [Mock, RequestMessage] {
  const mock = createMock({ ...stateFor(request, etag), journalSize: 1 });
  return [mock, inProviderState(mock, examineRequest(request).operation?.id, request)];
}

/** The mocks of rejected requests by their state. A rejected request changes nothing, so that requests can share a mock. */
const shared = new Map<string, Mock>();

/** Returns a mock for a request that is rejected before the mock looks for its entity, so that it needs a connection at most. */
function sharedMock(request: RequestMessage): readonly [Mock, RequestMessage] {
  const state = stateFor(request);
  const key = JSON.stringify(state);
  const mock = shared.get(key) ?? createMock({ ...state, journalSize: 1 });
  shared.set(key, mock);
  return [mock, request];
}

/** Returns the state with the request's connection, in its sandbox, with its auth spec, and with its etag or another. */
function stateFor(request: RequestMessage, etag = headerValues(request.headers, 'if-match')[0]): Pick<MockOptions, 'seed'> {
  const [imsOrgId = ''] = headerValues(request.headers, 'x-gw-ims-org-id');
  const [sandboxName = ''] = headerValues(request.headers, 'x-sandbox-name');
  const wrongScope = checkRequest(requestTo('listConnections', { headers: request.headers })).some(isError);
  const isEtag = etag !== undefined && /^"[^"]+"$/.test(etag);
  const spec = Buffer.from(request.body).includes('servicePrincipalId') ? 'service principal' : 'basic';
  const state = request.target.includes('/action') ? 'draft' : 'enabled';
  const connection = { ...bodies[spec], imsOrgId, sandboxName, id: exampleOf(idParameter), state, ...(isEtag ? { etag } : {}) };
  return wrongScope ? {} : { seed: [connection] };
}

function answered(mock: Mock, request: RequestMessage): Answer {
  const answer = mock.handle(request);
  if (answer instanceof Promise) throw new Error('The mock did not respond at once.');
  return answer;
}

/** Returns the part of a body that identifies the error; undefined if it is not an error. */
function errorIn(body: string): string | undefined {
  const { type, error_code: code, error } = body === '' ? {} : JSON.parse(body);
  return typeof type === 'string' ? type.replace('https://ns.adobe.com/aep/errors/', '') : (code ?? error);
}

function publishedFor({ name, want: [first] }: Case): RegExp {
  const [code, at] = first ?? ['', ''];
  const row = published.find(([codes, place, , names]) => codes.test(code) && place.test(at) && (names === undefined || names.test(name)));
  if (row === undefined) throw new Error(`No error is published for ${code} at ${at}.`);
  return row[2];
}

test('a credential in place of an action is withheld, also in lower case', async () => {
  const token = `finalize ${tokens['a JSON Web Token'].written}`;
  const { body } = await createMock().handle(requestTo('performConnectionAction', { query: queryWith([['op', token]]) }));
  expect(JSON.parse(body).report.action).toBe('(not shown)');
  for (const part of tokens['a JSON Web Token'].secret) expect(body.toLowerCase()).not.toContain(part.toLowerCase());
});

test.each([
  ['updateConnection', [{ op: 'replace', path: '/auth/params', value: 'short1' }]],
  ['updateConnection', [{ op: 'REPLACE', path: '/auth/params', value: ['short1'] }]],
  ['updateConnection', [{ op: 'replace', path: '/name', value: { params: 'short1' } }]],
  ['createConnection', { ...bodies.basic, auth: { ...bodies.basic.auth, params: 'short1' } }],
] as const)('a value in place of all auth params is withheld in the error and the journal: %s %j', async (operation, body) => {
  const mock = createMock();
  const answer = await mock.handle(requestTo(operation, { body }));
  expect(answer.status).toBe(400);
  expect(`${answer.body}${JSON.stringify(mock.requests)}`).not.toContain('short1');
});
