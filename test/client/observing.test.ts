import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import {
  APIError,
  type FlowServiceClient,
  type FlowServiceClientOptions,
  type Logger,
  type ResponseEvent,
} from '../../src/client/index.ts';
import { bodies } from '../requests.ts';
import { secrets } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { calledOperations, calls, clientFor, errorOf, id, leaks } from './client-under-test.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const ways = {
  'over HTTP': () => ({ baseURL: mock.url, fetch }),
  'in process': () => ({ baseURL: 'http://in-process', fetch: mock.fetch }),
};

test.each(Object.entries(ways))('hooks report each attempt and each response: %s', async (_, way) => {
  mock.scenario('throttled', { times: 1, settings: { retryAfter: 0 } });
  const events: unknown[] = [];
  const hooks = { onRequest: (event: unknown) => events.push(event), onResponse: (event: unknown) => events.push(event) };
  const { baseURL, fetch } = way();
  const { client } = clientFor(baseURL, { fetch, ...hooks });
  // The name of a person stays out of the event.
  await client.connections.count({ properties: ['name==Anna'] });
  const request = { method: 'GET', url: `${baseURL}/connections` };
  const response = { milliseconds: expect.any(Number), requestId: expect.stringMatching(/^\w{32}$/) };
  expect(events).toEqual([
    { ...request, attempt: 1 },
    { ...request, attempt: 1, status: 429, ...response },
    { ...request, attempt: 2 },
    { ...request, attempt: 2, status: 200, ...response },
  ]);
});

test('onResponse is not called for an attempt without a response, and the attempt after a new token counts', async () => {
  const events: unknown[] = [];
  const responses = [() => Promise.reject(new Error('reset')), async () => new Response(null, { status: 401 }), mock.fetch];
  const { client } = clientFor('http://in-process', {
    accessToken: () => secrets.token,
    fetch: (...request) => (responses.shift() ?? mock.fetch)(...request),
    onRequest: ({ attempt }) => events.push(attempt),
    onResponse: ({ attempt, status }) => events.push([attempt, status]),
  });
  await client.connections.count();
  expect(events).toEqual([1, 2, [2, 401], 3, [3, 200]]);
});

const fail = () => {
  throw new Error(`no ${secrets.token}`);
};
const failing: readonly (readonly [what: string, options: Partial<FlowServiceClientOptions>, warning: string | undefined])[] = [
  ['onRequest throws', { onRequest: fail }, 'The hook onRequest failed: no ***'],
  ['onResponse throws', { onResponse: fail }, 'The hook onResponse failed: no ***'],
  ['an asynchronous hook rejects', { onRequest: async () => fail() }, 'The hook onRequest failed: no ***'],
  ['the logger throws', { logger: { debug: fail, warn: fail } satisfies Logger, onResponse: fail }, undefined],
  ['an asynchronous logger rejects', { logger: { debug: async () => fail(), warn: async () => fail() }, onResponse: fail }, undefined],
];

test.each(failing)('a call goes on if %s', async (_, options, warning) => {
  const { client, log } = clientFor(mock.url, options);
  expect(await client.connections.create(bodies.basic)).toMatchObject({ id: expect.any(String) });
  expect(log.filter((line) => line.includes('hook'))).toEqual(warning === undefined ? [] : [warning]);
});

type Raw = { readonly data: unknown; readonly response: { readonly status: number; readonly headers: Headers } };
const raw = {
  createConnection: ({ connections }) => connections.create(bodies.basic).withResponse(),
  listConnections: ({ connections }) => connections.list().withResponse(),
  countConnections: ({ connections }) => connections.count().withResponse(),
  listConnectionSpecs: ({ connectionSpecs }) => connectionSpecs.list().withResponse(),
} satisfies Readonly<Record<string, (client: FlowServiceClient) => Promise<Raw>>>;
const rawWays = Object.entries(ways).flatMap(([way, options]) =>
  Object.entries(raw).map(([operation, call]) => [operation, way, options, call] as const),
);

test.each(rawWays)('withResponse() of %s returns the result and the response of one request: %s', async (operation, _, way, call) => {
  const { baseURL, fetch } = way();
  const { data, response }: Raw = await call(clientFor(baseURL, { fetch }).client);
  expect(response.status).toBe(operation === 'createConnection' ? 201 : 200);
  const requestId = response.headers.get('x-request-id');
  expect(requestId).toMatch(/^\w{32}$/);
  if (Reflect.has(Object(data), 'requestId')) expect(data).toMatchObject({ requestId });
  expect(mock.requests).toHaveLength(1);
});

test.each(calledOperations)('an APIError has the headers of its response: %s', async (operation) => {
  const fetch = async () => new Response('{}', { status: 404, headers: { 'x-rate-limit': '5' } });
  const error = await errorOf(calls[operation](clientFor(mock.url, { fetch }).client));
  expect(Object(error).headers.get('x-rate-limit')).toBe('5');
});

test('withResponse() rejects with the error of the call, once', async () => {
  const error = await errorOf(clientFor(mock.url).client.connections.retrieve(id).withResponse());
  expect(error).toMatchObject({ name: 'NotFoundError', headers: expect.any(Headers) });
  const invalid = clientFor(mock.url).client.connections.retrieve('');
  expect((await errorOf(invalid.withResponse())).message).toContain('The id is empty');
});

test('the headers of a response contain no credentials, nor do the events and the log', async () => {
  const echo = `Bearer ${secrets.token}`;
  const headers = { 'x-echo': echo, 'x-request-id': echo, 'x-key': secrets.apiKey, 'set-cookie': `session=${secrets.password}` };
  const events: ResponseEvent[] = [];
  const { client, log } = clientFor(mock.url, {
    fetch: async (_, init) => Response.json({ count: 1 }, { status: init?.method === 'DELETE' ? 400 : 200, headers }),
    onResponse: (event) => void events.push(event),
  });
  const { connections } = client;
  const { response } = await connections.count().withResponse();
  const error = await errorOf(connections.delete(id));
  expect(leaks([...response.headers], error, [...Object(error).headers], events, log)).toEqual([]);
  expect(events.map(({ requestId }) => requestId)).toEqual(['Bearer ***', 'Bearer ***']);
  expect([...response.headers]).toContainEqual(['x-echo', 'Bearer ***']);
});

test('an APIError that a test constructs needs no headers', () => {
  const details = { status: 418, code: undefined, requestId: undefined, body: undefined, violations: [], retryAfter: undefined };
  expect([...new APIError('short', details).headers]).toEqual([]);
});
