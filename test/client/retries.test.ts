import type nock from 'nock';
import { expect, test, vi } from 'vitest';
import { longestWait } from '../../src/client/retries.ts';
import { description } from '../../src/generated/description.ts';
import { bodies } from '../requests.ts';
import { type CalledOperation, calledOperations, calls, clientFor, errorOf, id, leaks } from './client-under-test.ts';
import { answerCreation, created, interceptProduction, nextRequest, production } from './intercepted.ts';

interceptProduction();

type Failure = (request: nock.Interceptor) => void;
const { examples } = description.components;

/** Returns a successful response of an operation. */
function success(operation: CalledOperation): readonly [status: number, body?: nock.Body] {
  if (operation in effects) return operation.startsWith('delete') ? [204] : [200, created];
  if (operation === 'testConnection') return [200, examples['connection-works'].value];
  if (operation === 'exploreConnection') return [200, []];
  return [200, { items: operation.startsWith('retrieve') ? [{ id }] : [] }];
}

const responds =
  (status: number, headers: Record<string, string> = {}): Failure =>
  (request) =>
    request.reply(status, {}, headers);
const failed =
  (code: string): Failure =>
  (request) =>
    request.replyWithError(Object.assign(new Error(code), { code }));

/** The operations that change something, and what may have happened if the response is lost. */
const effects: { readonly [operation in CalledOperation]?: string } = {
  createConnection: 'connection may have been created',
  performConnectionAction: 'connection may have been published',
  updateConnection: 'connection may have been changed',
  deleteConnection: 'connection may have been deleted',
  createSourceConnection: 'source connection may have been created',
  performSourceConnectionAction: 'source connection may have been published',
  updateSourceConnection: 'source connection may have been changed',
  deleteSourceConnection: 'source connection may have been deleted',
  createTargetConnection: 'target connection may have been created',
  performTargetConnectionAction: 'target connection may have been published',
  updateTargetConnection: 'target connection may have been changed',
  deleteTargetConnection: 'target connection may have been deleted',
  createFlow: 'dataflow may have been created',
  performFlowAction: 'dataflow may have been disabled',
  updateFlow: 'dataflow may have been changed',
  deleteFlow: 'dataflow may have been deleted',
  createRun: 'flow run may have been created',
  performRunAction: 'flow run may have been retried',
};
const nothingDone: Readonly<Record<string, Failure>> = {
  429: responds(429, { 'Retry-After': '0' }),
  503: responds(503, { 'Retry-After': '0' }),
  '429 with a Retry-After in the past': responds(429, { 'Retry-After': 'Tue, 24 Nov 2020 00:00:00 GMT' }),
  'a refused connection': failed('ECONNREFUSED'),
  'an unknown host': failed('ENOTFOUND'),
};
const uncertain: Readonly<Record<string, Failure>> = {
  500: responds(500),
  502: responds(502),
  504: responds(504),
  'a reset connection': failed('ECONNRESET'),
};

const repeated = calledOperations.flatMap((operation) =>
  Object.entries({ ...nothingDone, ...(operation in effects ? {} : uncertain) }).map(([what, fail]) => [operation, what, fail] as const),
);

test.each(repeated)('the client retries %s after %s', async (operation, _, fail) => {
  fail(nextRequest(operation));
  nextRequest(operation).reply(...success(operation));
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { client, log } = clientFor(production);
  await calls[operation](client);
  expect(log.join('\n')).toMatch(/retrying in 0 ms \(1 of 2\)/);
  expect(leaks(log)).toEqual([]);
});

const unrepeated = calledOperations.flatMap((operation) =>
  operation in effects ? Object.entries(uncertain).map(([what, fail]) => [operation, what, fail] as const) : [],
);

test.each(unrepeated)(
  'the client does not retry %s after %s, because the request may have been executed',
  async (operation, what, fail) => {
    fail(nextRequest(operation));
    const { client, log } = clientFor(production);
    const error = await errorOf(calls[operation](client));
    const warning = `ECONNRESET. The ${effects[operation]}; check before you try again.`;
    expect(error.message).toContain(what === 'a reset connection' ? warning : `answered ${what}`);
    expect(log.join('\n')).not.toContain('retrying');
    expect(leaks(error, log)).toEqual([]);
  },
);

test.each([
  ['400', () => answerCreation(400), 'answered 400'],
  ['401 with a fixed token', () => answerCreation(401), 'answered 401'],
  [
    'broken JSON',
    () => answerCreation(201, '{"id":'),
    'the response is not an id in JSON. The connection may have been created; check before',
  ],
  [
    'a Retry-After above the longest wait',
    () => answerCreation(429, {}, { 'Retry-After': String(longestWait / 1000 + 1) }),
    'answered 429',
  ],
])('the client does not retry after %s', async (_, fail, message) => {
  fail();
  const { client, log } = clientFor(production);
  const error = await errorOf(client.connections.create(bodies.basic));
  expect(error.message).toContain(message);
  expect(log.join('\n')).not.toContain('retrying');
  expect(leaks(error, log)).toEqual([]);
});

test('the error of a failed GET has no warning about the connection', async () => {
  for (let i = 0; i < 3; i++) failed('ECONNRESET')(nextRequest('retrieveConnection'));
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const error = await errorOf(calls.retrieveConnection(clientFor(production).client));
  expect(error).toMatchObject({ name: 'APIConnectionError', message: expect.stringMatching(/^GET \S+ failed: ECONNRESET\.$/) });
});

test('the client gives up after its retries and reports retryAfter of the last response', async () => {
  for (let i = 0; i < 3; i++) answerCreation(429, { error_code: '429050', message: 'Too many requests' }, { 'Retry-After': '0' });
  expect(await errorOf(clientFor(production).client.connections.create(bodies.basic))).toMatchObject({
    name: 'RateLimitError',
    code: '429050',
    retryAfter: 0,
  });
  answerCreation(503);
  expect(await errorOf(clientFor(production, { maxRetries: 0 }).client.connections.create(bodies.basic))).toMatchObject({
    name: 'InternalServerError',
    retryAfter: undefined,
  });
});

test('the client waits twice as long before each retry, up to 8 seconds, if the response asks for no wait', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.004);
  const { client, log } = clientFor(production, { fetch: async () => new Response(null, { status: 503 }), maxRetries: 6 });
  await errorOf(client.connections.create(bodies.basic));
  const waits = log.flatMap((line) => /retrying in (\d+) ms/.exec(line)?.[1] ?? []);
  expect(waits.map((wait) => Number(wait) / 0.004)).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
});

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['Tue, 24 Nov 2020 12:00:01 GMT', 61],
  ['Tuesday, 24-Nov-20 12:00:01 GMT', 61],
  ['Tue Nov 24 12:00:01 2020', 61],
  ['Tue, 24 Nov 2020 11:00:00 GMT', 0],
  ['Tue, soon', undefined],
  ['2020-11-24T12:00:01Z', undefined],
  ['1.5', undefined],
  ['-1', undefined],
  ['12x', undefined],
  ['', undefined],
])('the client reads Retry-After: %j', async (value, seconds) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2020, 10, 24, 11, 59, 0) });
  const fetch = async () => new Response(null, { status: 429, headers: { 'Retry-After': value } });
  const error = await errorOf(clientFor(production, { fetch, maxRetries: 0 }).client.connections.create(bodies.basic));
  expect(error).toMatchObject({ name: 'RateLimitError', retryAfter: seconds });
});

test('the client does not retry a creation if one of several connection failures has no code', async () => {
  const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' });
  let sent = 0;
  const fetch = async () => {
    sent++;
    throw new AggregateError([refused, new DOMException('The second host took too long.', 'TimeoutError')]);
  };
  const error = await errorOf(clientFor(production, { fetch }).client.connections.create(bodies.basic));
  expect(error.message).toContain('may have been created');
  expect(sent).toBe(1);
});
