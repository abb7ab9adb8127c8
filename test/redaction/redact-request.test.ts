import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check/examine.ts';
import { valueAt } from '../../src/contract/pointer.ts';
import { redactRequest } from '../../src/redaction/redact-request.ts';
import { contractOf } from '../../src/sources/contract-with-sources.ts';
import { isWrong } from '../case.ts';
import { checkRequest, examineRequest, flowService, isError, type RequestMessage } from '../contract.ts';
import { corpus } from '../corpus.ts';
import { testEach } from '../each-case.ts';
import { credentials, formOf, queryWith, requestTo } from '../request-to.ts';
import { bodies, withHeader } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';

describe('a redacted request contains no credential, and is still valid if it was before', () => {
  testEach(corpus, (one) => {
    const redacted = redactRequest(flowService, one.request, examineRequest(one.request));
    expect(secretsIn(JSON.stringify(redacted))).toEqual([]);
    if (!isWrong(one)) expect(checkRequest(sentAgain(redacted)).filter(isError)).toEqual([]);
  });
});

test('only the values of harmless headers are kept, and only of documented parameters', () => {
  const shown =
    `accept accept-encoding connection content-encoding content-length content-type host if-match prefer transfer-encoding user-agent
    x-gw-ims-org-id x-mock-scenario x-request-id x-sandbox-id x-sandbox-name`.split(/\s+/);
  const hidden = ['x-api-key', 'cookie', 'proxy-authorization', 'x-trace'];
  const request = requestTo('deleteConnection', { headers: [...shown, ...hidden].map((name) => [name, 'v']), query: 'a=v' });
  expect(redactRequest(flowService, request, examineRequest(request))).toEqual({
    method: 'DELETE',
    target: `${request.target.split('?')[0]}?a=%7BMASKED%7D`,
    headers: [...shown.map((name) => [name, 'v']), ...hidden.map((name) => [name, '{MASKED}'])],
    body: undefined,
  });
});

test.each([
  ...['accept', 'accept-encoding', 'connection', 'content-encoding', 'prefer', 'transfer-encoding', 'x-mock-scenario'].map(
    (name) => [name, 'kV9xQ2mLp7zT4w', '{MASKED}'] as const,
  ),
  ['user-agent', 'kV9xQ2mLp7zT4w', 'kV9xQ2mLp7zT4w'],
  ['user-agent', 'anna@contoso.com', 'anna@contoso.com'],
  ['Host', 'anna@contoso.com', '{MASKED}'],
  ['Host', 'kV9xQ2mLp7zT4w', 'kV9xQ2mLp7zT4w'],
] as const)('the harmless header %s: %s is kept as %s', (name, value, kept) => {
  const request = requestTo('deleteConnection', { headers: [[name, value]] });
  expect(redactRequest(flowService, request, examineRequest(request)).headers).toEqual([[name, kept]]);
});

test.each([
  ['name==Contoso', 'name==Contoso'],
  ['id==a,state!=disabled', 'id==a,state!=disabled'],
  ['color==red', 'color==red'],
  ['auth.params.color==red,name==x', 'auth.params.color=={MASKED},name=={MASKED}'],
  ['no condition', 'no condition'],
])('the condition %s of a list is kept as %s', (property, kept) => {
  const request = requestTo('listConnections', { query: queryWith([['property', property]]) });
  const { target } = redactRequest(flowService, request, examineRequest(request));
  expect(new URLSearchParams(target.split('?')[1]).get('property')).toBe(kept);
});

test('a name of a property that looks like a secret is masked, unless the description has it in this place', () => {
  const { contract } = contractOf(['amazon-s3']);
  const auth = { specName: 'Access Key', params: { s3SecretKey: 'short' } };
  const sent = { name: 'Contoso', kV9xQ2mLp7zT4w: 1, auth };
  const create = requestTo('createConnection', { body: sent });
  expect(redactRequest(contract, create, examine(contract, create, 'strict')).body).toEqual({
    name: 'Contoso',
    '{MASKED}': '{MASKED}',
    auth: { specName: 'Access Key', params: { s3SecretKey: '{MASKED}' } },
  });
  const change = requestTo('updateConnection', { body: [{ op: 'replace', path: '/name', value: 'Contoso', kV9xQ2mLp7zT4w: 1 }] });
  expect(redactRequest(contract, change, examine(contract, change, 'strict')).body).toEqual([
    { op: 'replace', path: '/name', value: 'Contoso', '{MASKED}': '{MASKED}' },
  ]);
});

const params = { serviceUri: 'https://contoso.crm.dynamics.com', username: 'anna', password: 'short' };
test.each([
  ['updateConnection', { op: 'add', path: '/description', value: 'CRM of Contoso' }, 'CRM of Contoso'],
  ['updateConnection', { op: 'REPLACE', path: '/name', value: 'Contoso' }, 'Contoso'],
  ['updateConnection', { op: 'replace', path: '/auth/params', value: params }, { ...params, password: '{MASKED}' }],
  ['updateConnection', { op: 'remove', path: '/description', value: 'not expected' }, '{MASKED}'],
  ['updateConnection', { op: 'replace', path: '/unknown', value: 'not known' }, '{MASKED}'],
  ['updateFlow', { op: 'replace', path: '/scheduleParams/frequency', value: 'hour' }, 'hour'],
  ['updateSourceConnection', { op: 'replace', path: '/params/sasUri', value: 'short' }, '{MASKED}'],
] as const)('the value of a change is kept if its path has a documented value that is not secret: %s %j', (operation, change, kept) => {
  for (const body of [[{ op: 'add', path: '/name', value: 'first' }, change], change]) {
    const request = requestTo(operation, { body });
    const redacted = redactRequest(flowService, request, examineRequest(request)).body;
    expect(valueAt(redacted, Array.isArray(body) ? '/1/value' : '/value')).toEqual(kept);
  }
});

test.each([
  ['client_secret', 'k1'],
  ['client_secret', '{CLIENT_SECRET}'],
  ['client_id', 'k1'],
])('a secret query parameter is masked, also if it is short or a placeholder: %s=%s', (name, value) => {
  const request = requestTo('issueToken', { query: queryWith([[name, value]]) });
  const { target } = redactRequest(flowService, request, examineRequest(request));
  expect([...new URLSearchParams(target.split('?')[1])]).toEqual([[name, '{MASKED}']]);
});

/** As an API key is: without the hyphens and quotes that etags have. */
const plainKey = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const url = `https://anna:${secrets.password}@contoso.com`;

test.each([
  ['a condition with a password in it', requestTo('listConnections', { query: `property=auth.params.serviceUri==${url}` })],
  ['a token for a name', requestTo('createConnection', { body: { ...bodies.basic, name: secrets.token } })],
  [
    'a description with a secret after its name',
    requestTo('createConnection', { body: { ...bodies.basic, description: `password: ${secrets.password}` } }),
  ],
  ['a token for a continuation token', requestTo('listConnections', { query: `continuationToken=${secrets.token}` })],
  ['a token for the path of a table', requestTo('exploreConnection', { query: `objectType=table&object=${secrets.token}` })],
  ['client credentials in the query', requestTo('issueToken', { query: queryWith(Object.entries(credentials)) })],
  ['a secret of another source in a filter', requestTo('listConnections', { query: `property=auth.params.key==${plainKey}` })],
  ['the same after another condition', requestTo('listConnections', { query: `property=name==x,auth.params.key==${plainKey}` })],
  ['a token in an unknown query parameter', requestTo('deleteConnection', { query: `access_token=${secrets.token}` })],
  ['a new name with a token in it', requestTo('updateConnection', { body: [{ op: 'add', path: '/name', value: secrets.token }] })],
  [
    'a removed value that is a password',
    requestTo('updateConnection', { body: [{ op: 'remove', path: '/description', value: secrets.password }] }),
  ],
  [
    'a scope with a secret in it',
    requestTo('issueToken', {
      body: formOf({ grant_type: 'client_credentials', client_id: 'a', client_secret: 'b', scope: secrets.token }),
    }),
  ],
  [
    'a token within the braces of a placeholder',
    requestTo('retrieveConnection', { headers: withHeader('Authorization', `Bearer {${plainKey}}`) }),
  ],
  ['an API key within them', requestTo('retrieveConnection', { headers: withHeader('x-gw-ims-org-id', `{${plainKey}}`) })],
])('a credential in a wrong place is masked, and the request still conforms: %s', (_, request) => {
  expect(checkRequest(request).filter(isError)).toEqual([]);
  const redacted = redactRequest(flowService, request, examineRequest(request));
  expect([secretsIn(JSON.stringify(redacted)), JSON.stringify(redacted).includes(plainKey)]).toEqual([[], false]);
  expect(checkRequest(sentAgain(redacted)).filter(isError)).toEqual([]);
});

/** A redacted request as one that can be sent. */
test.each([
  ['createTargetConnection', '/params/dataSetId'],
  ['createSourceConnection', '/params/tableName'],
  ['createFlow', '/transformations/1/params/mappingId'],
  ['createFlow', '/transformations/0/params/deltaColumn/name'],
] as const)('the params of %s are not for authentication, and are kept: %s', (operation, at) => {
  const request = requestTo(operation);
  const sent: unknown = JSON.parse(Buffer.from(request.body).toString());
  expect(valueAt(redactRequest(flowService, request, examineRequest(request)).body, at)).toBe(valueAt(sent, at));
});

test('a token that is sent as the name of a header is masked', () => {
  const request = requestTo('deleteConnection', { headers: [...withHeader('x-api-key'), [secrets.token, 'x']] });
  expect(secretsIn(JSON.stringify(redactRequest(flowService, request, examineRequest(request))))).toEqual([]);
});

function sentAgain({ method, target, headers, body }: ReturnType<typeof redactRequest>): RequestMessage {
  const isForm = target.startsWith('/ims/');
  const text = body === undefined ? '' : isForm ? formOf(body as Record<string, string>) : JSON.stringify(body);
  return { method, target, headers, body: Buffer.from(text) };
}

test.each([
  [
    'a password for the auth spec',
    requestTo('createConnection', { body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName: secrets.password } } }),
  ],
  ['an API key for an etag', requestTo('updateConnection', { headers: withHeader('If-Match', plainKey) })],
  ['an API key for the kind of grant', requestTo('issueToken', { query: queryWith([['grant_type', plainKey]]) })],
])('a value that a violation hides is masked: %s', (_, request) => {
  const redacted = redactRequest(flowService, request, examineRequest(request));
  expect([secretsIn(JSON.stringify(redacted)), JSON.stringify(redacted).includes(plainKey)]).toEqual([[], false]);
});
