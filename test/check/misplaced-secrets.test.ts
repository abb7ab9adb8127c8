import { expect, test } from 'vitest';
import { checkRequest } from '../contract.ts';
import { requestTo } from '../request-to.ts';
import { bodies, request, withHeader } from '../requests.ts';

const secret = 'Tr0ub4dor&3';
const key = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';

test.each([
  ['a password for the auth spec', request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName: secret } } })],
  ['a password of letters for the auth spec', request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName: 'hunter' } } })],
  ['a password for a version', request({ body: { ...bodies.basic, connectionSpec: { ...bodies.basic.connectionSpec, version: secret } } })],
  ['a client secret for the kind of grant', requestTo('issueToken', { body: `grant_type=${key}&client_id=a&client_secret=b&scope=c` })],
  [
    'a client secret for the kind of grant, in the query',
    requestTo('issueToken', { query: `grant_type=${key}&client_id=a&client_secret=b&scope=c` }),
  ],
  ['an API key for the type', request({ headers: withHeader('Content-Type', key) })],
  ['a secret in Base64 for the type', request({ headers: withHeader('Content-Type', `${key}/${key}==`) })],
  ['an API key for an etag', requestTo('updateConnection', { headers: withHeader('If-Match', key) })],
  ['a password for the path of a patch', requestTo('updateConnection', { body: [{ op: 'add', path: secret, value: 'Contoso' }] })],
  ['a password for the sandbox', request({ headers: withHeader('x-sandbox-name', secret) })],
  ['a client secret for the sandbox', request({ headers: withHeader('x-sandbox-name', `p8e-${key.toUpperCase()}`) })],
  ['an API key for the organization', request({ headers: withHeader('x-gw-ims-org-id', key) })],
])('masks a secret in the place of another value: %s', (_, wrong) => {
  const violations = checkRequest(wrong);
  expect(violations.filter(({ severity }) => severity === 'error').map(({ received }) => received)).toEqual([
    expect.stringMatching(/^a (?:string|value that looks like a credential) \(not shown\)$/),
  ]);
  for (const shown of [secret, key, 'hunter']) expect(JSON.stringify(violations)).not.toContain(shown);
});

test.each(['latest', '1.0-beta', '1,0', '{{version}}', `$${'{version}'}`, '<version>'])(
  'shows an invalid version that is not a secret: %s',
  (version) => {
    const body = { ...bodies.basic, connectionSpec: { ...bodies.basic.connectionSpec, version } };
    expect(checkRequest(request({ body })).map(({ received }) => received)).toEqual([JSON.stringify(version)]);
  },
);

test.each(['PROD', 'Dev_01', 'My Sandbox', '<sandbox>', '{{sandbox}}', 'prod, prod'])(
  'shows an invalid sandbox that is not a secret: %s',
  (sandbox) => {
    expect(checkRequest(request({ headers: withHeader('x-sandbox-name', sandbox) })).map(({ received }) => received)).toEqual([
      JSON.stringify(sandbox),
    ]);
  },
);

test.each(['json', '*/*', 'aplication/json', 'text/plain;charset=utf-8'])(
  'shows an invalid media type that is not a secret: %s',
  (type) => {
    expect(checkRequest(request({ headers: withHeader('Content-Type', type) })).map(({ received }) => received)).toEqual([
      JSON.stringify(type),
    ]);
  },
);

test.each(['OAuth 2.0', 'Oauth2RefreshCode', 'Basic Authentication (Dynamics)', 'Managed Identity'])(
  'shows an unknown auth spec that is not a secret: %s',
  (specName) => {
    const [violation] = checkRequest(request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, specName } } }));
    expect(violation?.received).toBe(JSON.stringify(specName));
  },
);

test.each([
  [
    'a password',
    request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, params: { ...bodies.basic.auth.params, password: `{${key}}` } } } }),
  ],
  ['an API key', request({ headers: withHeader('x-api-key', `{${key}}`) })],
  ['a token', request({ headers: withHeader('Authorization', `Bearer {${key}}`) })],
  ['a client secret', requestTo('issueToken', { body: `grant_type=client_credentials&client_id=a&client_secret={${key}}&scope=b` })],
  [
    'a client secret in the query',
    requestTo('issueToken', { query: `grant_type=client_credentials&client_id=a&client_secret={${key}}&scope=b` }),
  ],
])('masks a secret between the braces of a placeholder: %s', (_, wrong) => {
  expect(checkRequest(wrong).map(({ code, received }) => [code, received])).toEqual([
    ['placeholder-left', 'a value in braces (not shown)'],
  ]);
});

test('shows a placeholder after a secret, but not the secret', () => {
  const violations = checkRequest(request({ headers: withHeader('Authorization', 'Tr0ub4dor {ACCESS_TOKEN}') }));
  expect(violations.map(({ received }) => received)).toEqual(['{ACCESS_TOKEN}', 'a value without a scheme (not shown)']);
});
