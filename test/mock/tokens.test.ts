import { afterEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { call } from '../call.ts';
import { credentials, queryWith } from '../request-to.ts';
import { secretsIn } from '../secrets.ts';
import { startMock } from '../start-mock.ts';

const running: Mock[] = [];
afterEach(async () => {
  for (const mock of running.splice(0)) await mock.close();
});
const start = async (options: Parameters<typeof startMock>[0]): Promise<Mock> => {
  const mock = await startMock(options);
  running.push(mock);
  return mock;
};

const form = { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };
const right = 'grant_type=client_credentials&client_id=app&client_secret=s%26cret&scope=openid%2CAdobeID';
const issue = (mock: Mock, body = right) => call(mock, 'issueToken', '/ims/token/v3', { ...form, body });

test('issues a token for client credentials, and accepts it', async () => {
  const mock = await start({ issuedTokensOnly: true });
  const issued = await issue(mock);
  expect([issued.status, issued.violations, issued.body]).toEqual([
    200,
    [],
    { access_token: expect.stringMatching(/^\S{20,}$/), token_type: 'bearer', expires_in: 86_399 },
  ]);
  const headers = { Authorization: `Bearer ${issued.body.access_token}` };
  expect((await call(mock, 'listConnections', '/connections', { headers })).status).toBe(200);
  expect(JSON.stringify(mock.requests)).not.toMatch(/s&cret|s%26cret/);
  expect(JSON.stringify(mock.requests)).not.toContain(issued.body.access_token);
});

test('the credentials of a token request in the query are neither recorded nor returned', async () => {
  const mock = await start({});
  for (const query of [queryWith(Object.entries(credentials)), queryWith([['client_secret', credentials.client_secret ?? '']])]) {
    const answer = await call(mock, 'issueToken', `/ims/token/v3?${query}`, { body: '' });
    expect(secretsIn(answer.text)).toEqual([]);
  }
  expect(mock.requests.map(({ response }) => response.status)).toEqual([200, 400]);
  expect(secretsIn(JSON.stringify(mock.requests))).toEqual([]);
  expect(decodeURIComponent(mock.requests[0]?.request.target ?? '')).toContain('client_secret={MASKED}');
});

test.each([
  ['a token that it has not issued', { issuedTokensOnly: true }, undefined],
  ['a token that has expired', { issuedTokensOnly: true, tokenLifetime: 0 }, 'issued'],
])('an invalid token gets the published error: %s', async (_, options, token) => {
  const mock = await start(options);
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${(await issue(mock)).body.access_token}` };
  const answer = await call(mock, 'listConnections', '/connections', { headers });
  expect([answer.status, answer.body]).toEqual([401, { error_code: '401013', message: 'Oauth token is not valid' }]);
});

test('accepts any token by default', async () => {
  expect((await call(await start({}), 'listConnections', '/connections')).status).toBe(200);
});

test.each([
  ['no scope', right.replace(/&scope.*/, ''), 'invalid_request', '/body/scope'],
  ['no secret', right.replace('client_secret=s%26cret&', ''), 'invalid_request', '/body/client_secret'],
  ['another grant', right.replace('client_credentials', 'password'), 'unsupported_grant_type', '/body/grant_type'],
  ['a secret twice', `${right}&client_secret=b`, 'invalid_request', '/body/client_secret'],
  ['an empty secret', right.replace('s%26cret', ''), 'invalid_request', '/body/client_secret'],
])("an invalid token request gets OAuth's error: %s", async (_, body, error, at) => {
  const answer = await issue(await start({}), body);
  expect([
    answer.status,
    answer.body.error,
    answer.body.violations.map((violation: { at: string }) => violation.at),
    answer.violations,
  ]).toEqual([400, error, [at], []]);
  expect(answer.text).not.toContain('s&cret');
});
