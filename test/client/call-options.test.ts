import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import type { CallOptions, FlowServiceClient } from '../../src/client/index.ts';
import { bodies } from '../requests.ts';
import { secrets } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { type CalledOperation, calledOperations, calls, clientFor, errorOf, id, ifMatch, leaks, read } from './client-under-test.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** A `fetch` that responds with 503, and the headers that it received. */
function unavailable(): { readonly fetch: typeof globalThis.fetch; readonly sent: Headers[] } {
  const sent: Headers[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent.push(new Headers(init?.headers));
    return new Response(null, { status: 503, headers: { 'retry-after': '0' } });
  };
  return { fetch, sent };
}

const changes: CallOptions = { sandbox: 'dev', maxRetries: 1, headers: { 'X-Trace': 'one', 'User-Agent': 'my-app/1.0' } };
type Way = (client: FlowServiceClient, operation: CalledOperation) => Promise<unknown>;
const ways: Readonly<Record<string, Way>> = {
  'with options': (client, operation) => calls[operation](client, changes),
  'of a client from withOptions': (client, operation) => calls[operation](client.withOptions(changes)),
};
const changed = Object.entries(ways).flatMap(([way, call]) => calledOperations.map((operation) => [operation, way, call] as const));

test.each(changed)('a call %s %s applies them, and leaves the client as it is', async (operation, _, call) => {
  const { fetch, sent } = unavailable();
  const { client } = clientFor(mock.url, { fetch, maxRetries: 0, headers: { 'x-team': 'crm', 'x-trace': 'none' } });
  await errorOf(call(client, operation));
  await errorOf(calls[operation](client));
  const names = ['x-sandbox-name', 'x-trace', 'x-team', 'user-agent', 'x-api-key'];
  const apart = ['dev', 'one', 'crm', 'my-app/1.0', secrets.apiKey];
  const before = ['prod', 'none', 'crm', expect.stringMatching(/^flowservice-kit\//), secrets.apiKey];
  expect(sent.map((headers) => names.map((name) => headers.get(name)))).toEqual([apart, apart, before]);
});

test.each([
  ['over HTTP', () => clientFor(mock.url).client],
  ['in process', () => clientFor('http://in-process', { fetch: mock.fetch }).client],
])('a call uses another sandbox than its client: %s', async (_, make) => {
  const client = make();
  const { id } = await client.connections.create(bodies.basic, { sandbox: 'dev' });
  const ids = async (list: AsyncIterable<{ readonly id: string }>) => (await read(list)).map((connection) => connection.id);
  expect(await client.connections.count()).toBe(0);
  expect(await ids(client.connections.list({}, { sandbox: 'dev' }))).toEqual([id]);
  expect(await ids(client.withOptions({ sandbox: 'dev' }).connections.list())).toEqual([id]);
  mock.assertConforming();
});

test('a call has its own timeout', async () => {
  const { client } = clientFor(mock.url, { fetch: () => new Promise(() => {}) });
  const error = await errorOf(client.connections.retrieve(id, { timeout: 20, maxRetries: 0 }));
  expect(error).toMatchObject({ name: 'APITimeoutError', message: expect.stringContaining('within 20 ms') });
});

const wrongOptions: readonly (readonly [what: string, options: unknown, message: string])[] = [
  ['an unknown option', { retries: 1 }, 'Unknown option retries. The options are signal, sandbox, timeout, maxRetries, headers'],
  ['an option of the client', { baseURL: 'http://127.0.0.1:4010' }, 'Unknown option baseURL.'],
  ['an AbortSignal instead of options', new AbortController().signal, 'Unknown option '],
  ['null', null, 'The argument with the options is null. Pass a plain object.'],
  ['a number', 500, 'The argument with the options is a number. Pass a plain object.'],
  ['a sandbox from a missing environment variable', { sandbox: undefined }, 'The option sandbox is undefined.'],
  ['an AbortController', { signal: new AbortController() }, 'The option signal is not an AbortSignal.'],
  ['a timeout of 0', { timeout: 0 }, 'The option timeout is 0.'],
  ['a fractional number of retries', { maxRetries: 0.5 }, 'The option maxRetries is 0.5.'],
  [
    'a token',
    { headers: { authorization: `Bearer ${secrets.token}` } },
    'contains authorization, which the client sets. Use the option accessToken.',
  ],
  ['an API key', { headers: { 'X-API-Key': secrets.apiKey } }, 'contains X-API-Key, which the client sets. Use the option apiKey.'],
  ['a sandbox header', { headers: { 'x-sandbox-name': 'dev' } }, 'which the client sets. Use the option sandbox.'],
  ['a content type', { headers: { 'content-type': 'text/plain' } }, 'contains content-type, which the client sets. Remove it.'],
  ['a header name with a space', { headers: { 'x trace': 'one' } }, 'contains an invalid name: x trace.'],
  ['a header with a line break', { headers: { 'x-token': `${secrets.token}\r\n` } }, 'The header x-token has characters'],
  ['a header from a missing environment variable', { headers: { 'x-trace': undefined } }, 'The header x-trace is undefined.'],
  ['a Headers object', { headers: new Headers({ 'x-trace': 'one' }) }, 'The option headers is a Headers. Pass a plain object'],
  ['headers in a Map', { headers: new Map([['x-trace', 'one']]) }, 'The option headers is a Map. Pass a plain object'],
  ['headers in an empty list', { headers: [] }, 'The option headers is an array. Pass a plain object'],
  ['headers that are a string', { headers: 'x-trace: one' }, 'The option headers is a string. Pass a plain object'],
  ['options in a Map', new Map([['sandbox', 'dev']]), 'The argument with the options is a Map. Pass a plain object.'],
];

test.each(wrongOptions)('a call sends nothing if its options are invalid: %s', async (_, options, message) => {
  const { client, log } = clientFor(mock.url);
  for (const operation of calledOperations) {
    // `update` adds ifMatch to an object.
    if (operation.startsWith('update') && Object.getPrototypeOf(options ?? 0) !== Object.prototype) continue;
    const error = await errorOf(calls[operation](client, options as never));
    expect([operation, error.message]).toEqual([operation, expect.stringContaining(message)]);
    expect(leaks(error)).toEqual([]);
  }
  expect(log).toEqual([]);
  expect(mock.requests).toEqual([]);
});

test('a creation is not a draft by accident', async () => {
  const { client } = clientFor(mock.url);
  const error = await errorOf(client.connections.create(bodies.basic, { draft: 'false' as never }));
  expect(error.message).toBe('The option draft is a string. Pass true or false.');
  expect(mock.requests).toEqual([]);
});

test.each([
  ['a Map', new Map([['properties', 'name==Contoso']])],
  ['an array', ['name==Contoso']],
  ['an empty array', []],
])('a query that is %s lists nothing', async (_, query) => {
  const { connections } = clientFor(mock.url).client;
  for (const list of [connections.list(query as never), connections.count(query as never)])
    expect((await errorOf(list)).message).toContain('The argument with the query members is a');
  expect(mock.requests).toEqual([]);
});

test.each([
  ['an unknown option', { sandBox: 'dev' }, 'Unknown option sandBox.'],
  ['an API key from a missing environment variable', { apiKey: undefined }, 'The option apiKey is undefined.'],
  ['a base URL from a missing environment variable', { baseURL: undefined }, 'The option baseURL is undefined;'],
  ['an organization header', { headers: { 'x-gw-ims-org-id': 'b@AdobeOrg' } }, 'Use the option imsOrg.'],
])('withOptions rejects %s', (_, options, message) => {
  const { client } = clientFor(mock.url);
  expect(() => client.withOptions(options as never)).toThrow(message);
});

test.each<readonly [what: string, member: string, call: (client: FlowServiceClient) => Promise<unknown>]>([
  ['list', 'property', ({ connections }) => read(connections.list({ property: ['name==a'] } as never))],
  ['list, awaited', 'orderby', async ({ connections }) => await connections.list({ orderby: 'name' } as never)],
  ['list, by page', 'start', ({ connections }) => read(connections.list({ start: 'x' } as never).pages())],
  ['count', 'property', ({ connections }) => connections.count({ property: ['name==a'] } as never)],
  ['explore', 'object', ({ connections }) => connections.explore(id, { objectType: 'root', object: 'contact' } as never)],
  ['explore an object', 'rows', ({ connections }) => connections.explore(id, { objectType: 'table', object: 'a', rows: 1 } as never)],
  ['list connection specifications', 'colour', ({ connectionSpecs }) => connectionSpecs.list({ colour: 'red' } as never)],
])('%s rejects the unknown query member %s', async (_, member, call) => {
  const error = await errorOf(call(clientFor(mock.url).client));
  expect(error.message).toContain(`Unknown query member ${member}. The query members are `);
  expect(mock.requests).toEqual([]);
});

test('the error for an unknown option lists the options of the call', async () => {
  const { connections } = clientFor(mock.url).client;
  const error = await errorOf(connections.update(id, [], { ifMatch, draft: true } as never));
  expect(error.message).toBe('Unknown option draft. The options are signal, sandbox, timeout, maxRetries, headers, ifMatch.');
});

test('the client masks credentials in additional headers', async () => {
  const secret = secrets.servicePrincipalKey;
  const fetch: typeof globalThis.fetch = async (_, init) =>
    Response.json({ message: JSON.stringify(init?.headers) }, { status: 400, headers: { 'x-echo': secret } });
  const headers = { 'Proxy-Authorization': `Basic ${secret}`, 'x-trace': 'shown' };
  const error = await errorOf(clientFor(mock.url, { fetch, headers }).client.connections.create(bodies.basic));
  expect(leaks(error)).toEqual([]);
  expect(error.message).toContain('shown');
});
