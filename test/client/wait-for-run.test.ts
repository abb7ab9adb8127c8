import { getEventListeners } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { FlowServiceClient, WaitOptions } from '../../src/client/index.ts';
import { clientFor, errorOf, id, leaks } from './client-under-test.ts';

/** A run with a status, as a service could return it. */
const run = (status: unknown, more: object = {}) => ({ id, metrics: { statusSummary: { status } }, ...more });

/** Starts a service that responds to each request with the next body, and with the last one from then on. */
async function service(
  ...bodies: readonly unknown[]
): Promise<{ readonly client: FlowServiceClient; readonly targets: readonly string[] }> {
  const targets: string[] = [];
  const server = createServer((request, response) => {
    const body = bodies[Math.min(targets.length, bodies.length - 1)];
    targets.push(String(request.url));
    if (typeof body === 'function') body(response);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  onTestFinished(() => void server.close().closeAllConnections());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { client: clientFor(`http://127.0.0.1:${port}`).client, targets };
}

const waits: Readonly<Record<string, (client: FlowServiceClient, options?: WaitOptions) => Promise<unknown>>> = {
  'runs.waitFor': ({ runs }, options) => runs.waitFor(id, { interval: 1, ...options }),
  'flows.waitForRun': ({ flows }, options) => flows.waitForRun(id, { interval: 1, ...options }),
};
const both = Object.entries(waits);

test.each(
  [
    ...[
      'success',
      'failed',
      'succeeded',
      'Success',
      'Failed',
      'SUCCESS',
      'COMPLETED',
      'PARTIAL_SUCCESS',
      'FAILED',
      'PARTIAL_FAILURE',
      'unheard-of',
    ],
  ].map((status) => [status]),
)('a run has ended with the status %s', async (status) => {
  for (const [, wait] of both) {
    const { client, targets } = await service({ items: [run(status)] });
    expect(await wait(client)).toMatchObject(run(status));
    expect(targets).toHaveLength(1);
  }
});

test.each<readonly [what: string, unfinished: unknown]>([
  ...['scheduled', 'inProgress', 'Processing', 'Waiting', 'IN_PROGRESS', 'QUEUED', 'SCHEDULED'].map(
    (status) => [status, run(status)] as const,
  ),
  ['missing', { id, metrics: {} }],
  ['missing, without metrics', { id }],
  ["inProgress, as the member state of 2021's version", { id, state: 'inProgress' }],
])('a run has not ended while its status is %s', async (_, unfinished) => {
  for (const [, wait] of both) {
    const { client, targets } = await service({ items: [unfinished] }, { items: [unfinished] }, { items: [run('success')] });
    expect(await wait(client)).toMatchObject(run('success'));
    expect(targets).toHaveLength(3);
  }
});

test('a run without a status has ended if it has the time of its end', async () => {
  const ended = { id, metrics: { durationSummary: { completedAtUTC: 1596656113306 } } };
  const { client } = await service({ items: [ended] });
  expect(await client.runs.waitFor(id)).toMatchObject(ended);
});

test('waitFor reads a run that is not in a list, and one in the member state', async () => {
  const { client, targets } = await service(run('QUEUED'), { id, state: 'succeeded' });
  expect(await client.runs.waitFor(id, { interval: 1 })).toMatchObject({ state: 'succeeded' });
  expect(targets).toEqual([`/runs/${id}`, `/runs/${id}`]);
});

test('waitForRun returns the newest run that has ended, and waits while there is none', async () => {
  const [newer, older] = [run('success', { id: 'newer' }), run('failed', { id: 'older' })];
  const none = { items: [] };
  const { client, targets } = await service(none, { items: [{ id }] }, none, { items: [run('inProgress'), newer, older] });
  expect(await client.flows.waitForRun(id, { interval: 1 })).toMatchObject({ id: 'newer' });
  const list = `/runs?limit=10&orderby=-createdAt&property=flowId%3D%3D${id}`;
  expect(targets).toEqual([list, `/flows/${id}`, list, list]);
});

const notFound = (response: ServerResponse) => response.writeHead(404).end('{}');
test('waitForRun throws for an unknown dataflow instead of waiting for its runs', async () => {
  const { client, targets } = await service({ items: [] }, notFound);
  expect(await errorOf(client.flows.waitForRun(id))).toMatchObject({ name: 'NotFoundError' });
  expect(targets).toHaveLength(2);
});

test.each(both)('%s pauses 1.5 times as long after each request, from 1 to 30 seconds', async (_, wait) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 0 });
  onTestFinished(() => void vi.useRealTimers());
  const times: number[] = [];
  const fetch = async () => {
    times.push(Date.now());
    return Response.json({ items: [run(times.length < 12 ? 'QUEUED' : 'success')] });
  };
  const waiting = wait(clientFor('http://flow.example', { fetch }).client, { interval: undefined as never });
  for (let i = 0; i < 12; i++) await vi.advanceTimersByTimeAsync(30_000);
  expect(await waiting).toMatchObject(run('success'));
  const pauses = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / 1000);
  expect(pauses.map((pause) => pause.toFixed(1))).toEqual([
    '1.0',
    '1.5',
    '2.3',
    '3.4',
    '5.1',
    '7.6',
    '11.4',
    '17.1',
    '25.6',
    '30.0',
    '30.0',
  ]);
});

const answers = (body: object) => async () => Response.json(body);
const silent = () => new Promise<never>(() => {});
test.each([
  [
    'runs.waitFor',
    'a run in progress',
    answers({ items: [run('inProgress')] }),
    `The flow run ${id} has not ended`,
    'the last status was inProgress',
  ],
  [
    'flows.waitForRun',
    'a run in progress',
    answers({ items: [run('QUEUED')] }),
    `No run of the dataflow ${id} has ended`,
    'the last status was QUEUED',
  ],
  [
    'runs.waitFor',
    'a run without a status',
    answers({ items: [{ id }] }),
    `The flow run ${id} has not ended`,
    'the last status was missing',
  ],
  ['runs.waitFor', 'a service that does not respond', silent, `The flow run ${id} has not ended`, 'no run was listed'],
])('%s ends at its timeout: %s', async (call, _, fetch, unended, last) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const error = errorOf(waits[call]?.(clientFor('http://flow.example', { fetch }).client, { timeout: 50_000 }) ?? silent());
  await vi.advanceTimersByTimeAsync(50_000);
  expect(await error).toMatchObject({ name: 'APITimeoutError', message: expect.stringContaining(`${unended} within 50000 ms: ${last}.`) });
  expect(vi.getTimerCount()).toBe(0);
});

test.each(both)('%s is aborted at once: before it starts, during a request, and while it pauses', async (_, wait) => {
  const { client, targets } = await service({ items: [run('inProgress')] });
  expect(await errorOf(wait(client, { signal: AbortSignal.abort() }))).toMatchObject({ name: 'APIUserAbortError' });
  expect(targets).toEqual([]);

  const unanswered = await service(() => {});
  const during = new AbortController();
  const requested = errorOf(wait(unanswered.client, { signal: during.signal }));
  await vi.waitFor(() => expect(unanswered.targets).toHaveLength(1), { timeout: 50_000 });
  during.abort(new Error('enough'));
  expect(await requested).toMatchObject({ name: 'APIUserAbortError', cause: { message: 'enough' } });

  const pausing = new AbortController();
  const paused = errorOf(wait(client, { signal: pausing.signal, interval: 3_600_000, timeout: Number.POSITIVE_INFINITY }));
  await vi.waitFor(() => expect(targets).toHaveLength(1), { timeout: 50_000 });
  pausing.abort(new Error('enough'));
  expect(await paused).toMatchObject({ name: 'APIUserAbortError', cause: { message: 'enough' } });
  expect(targets).toHaveLength(1);
  for (const { signal } of [during, pausing]) expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test.each(both)('%s retries a failed request, and throws the error of one that fails for good', async (_, wait) => {
  const busy = (response: ServerResponse) => response.writeHead(429, { 'retry-after': '0' }).end();
  const { client, targets } = await service(busy, { items: [run('inProgress')] }, busy, { items: [run('success')] });
  expect(await wait(client)).toMatchObject(run('success'));
  expect(targets).toHaveLength(4);
  const { client: refused } = await service((response: ServerResponse) => response.writeHead(403).end('{}'));
  expect(await errorOf(wait(refused))).toMatchObject({ name: 'PermissionDeniedError' });
});

test.each(both)('%s passes the options of a call on', async (_, wait) => {
  const sent: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent.push(new Headers(init?.headers).get('x-sandbox-name'));
    return new Response('{}', { status: 503 });
  };
  await errorOf(wait(clientFor('http://flow.example', { fetch }).client, { sandbox: 'dev', maxRetries: 0 }));
  expect(sent).toEqual(['dev']);
});

test.each([
  ['an unknown option', { retries: 1 }, 'Unknown option retries. The options are signal, sandbox, timeout, maxRetries, headers, interval.'],
  ['a timeout of 0', { timeout: 0 }, 'The option timeout is 0. Pass milliseconds, more than 0.'],
  ['an interval that is text', { interval: '1s' }, 'The option interval is 1s. Pass milliseconds, more than 0.'],
  ['an AbortController', { signal: new AbortController() }, 'The option signal is not an AbortSignal.'],
  ['a sandbox from a missing environment variable', { sandbox: undefined }, 'The option sandbox is undefined.'],
])('a wait sends nothing if its options are invalid: %s', async (_, options, message) => {
  for (const [, wait] of both) {
    const { client, targets } = await service({ items: [run('success')] });
    const error = await errorOf(wait(client, options as never));
    expect(error.message).toContain(message);
    expect(leaks(error)).toEqual([]);
    expect(targets).toEqual([]);
  }
});
