import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { requestTo } from '../request-to.ts';
import { headers } from '../requests.ts';
import { foundIn, type Members, writeFiles } from './verify-written.ts';

const mock = createMock();
await mock.handle(requestTo('createConnection', { body: Buffer.from('{}') }));
const journal = JSON.stringify({ requests: mock.requests });
const read = async (text: string) => (await verifyFiles([join(writeFiles({ 'journal.json': text }), 'journal.json')])).inputs[0]?.problem;

test("the mock's journal can be read", async () => {
  expect(await read(journal)).toBeUndefined();
});

test.each(['code', 'severity', 'at', 'message', 'expected', 'received', 'fix', 'reference'])(
  'a journal whose violations have a number as %s cannot be read',
  async (name) => {
    const { requests } = JSON.parse(journal);
    for (const violation of requests[0].violations) violation[name] = 1;
    expect(await read(JSON.stringify({ requests }))).toMatch(/^The file is not a complete journal: /);
  },
);

const path = '/data/foundation/flowservice/connections';
const form = [['Content-Type', 'application/x-www-form-urlencoded']];
const token = { grant_type: 'client_credentials', client_id: 'a', client_secret: 'b', scope: 'openid' };
const violation = { code: 'body-missing', severity: 'error', at: '/body', message: 'm', fix: 'f', reference: 'r' };
const issued = { access_token: '{MASKED}', token_type: 'bearer', expires_in: 86399 };
const typed = { 'content-type': 'application/json', 'x-request-id': 'a' };
const wrongResponse = { status: 200, headers: { ...typed, 'content-type': 'text/html' }, body: 'a' };

test.each<[string, Members, Members, readonly string[]]>([
  [
    'of a form and its response',
    { target: '/ims/token/v3', headers: form, body: token },
    { response: { status: 200, headers: typed, body: issued } },
    [],
  ],
  ['with the violations that the mock found', {}, { violations: [violation] }, ['body-missing /body']],
  ['without a response', {}, {}, []],
  ['with a wrong response', {}, { response: wrongResponse }, ['response-content-type /response/headers/content-type']],
  [
    'with a response without headers',
    {},
    { response: { ...wrongResponse, headers: null } },
    ['header-missing /response/headers/x-request-id', 'response-content-type /response/headers/content-type'],
  ],
  ['with a wrong response of a scenario', {}, { response: wrongResponse, scenario: 'throttled' }, []],
  ['with a wrong response that was cut', {}, { response: { ...wrongResponse, cut: 'middle' } }, []],
  ['with a wrong response without its body', {}, { response: wrongResponse, omitted: ['/response/body'] }, []],
  [
    'with a wrong response, and without the body of its request',
    {},
    { response: wrongResponse, omitted: ['/body'] },
    ['response-content-type /response/headers/content-type'],
  ],
  ['with headers that are not pairs', { headers: [...headers.slice(0, 4), 'a', ['b'], [1, 'c']] }, {}, []],
])('reads an entry %s', async (_, request, rest, expected) => {
  const entry = { id: 1, request: { method: 'GET', target: path, headers: headers.slice(0, 4), ...request }, violations: [], ...rest };
  for (const [name, text] of [
    ['a.json', JSON.stringify({ requests: [entry] })],
    ['a.ndjson', JSON.stringify(entry)],
  ] as const)
    expect(await foundIn(join(writeFiles({ [name]: text }), name))).toEqual([expected]);
});

test('skips the entries for other operations of Flow Service, and names each by its id, method and path', async () => {
  const entry = (id: number, target: string) => ({ id, request: { method: 'GET', target, headers: headers.slice(0, 4) }, violations: [] });
  const requests = [entry(1, '/data/foundation/flowservice/connections/1/configs?a=1'), entry(2, `${path}?limit=1`)];
  const { inputs, interactions } = await verifyFiles([join(writeFiles({ 'a.json': { requests } }), 'a.json')]);
  expect(inputs[0]?.passedOver).toBe(1);
  expect(interactions.map(({ consumer, description }) => [consumer, description])).toEqual([['journal', `request 2, GET ${path}`]]);
});
