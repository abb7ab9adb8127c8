import { afterEach, expect, test } from 'vitest';
import { createMock, type Mock } from '../../mock/index.ts';
import { printed, start } from '../cli/run.ts';
import { operations, type RequestMessage } from '../contract.ts';
import { headers, request, withHeader } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';

const mocks: Mock[] = [];
afterEach(async () => {
  for (const mock of mocks.splice(0)) await mock.close();
});

async function mockFor(cors?: readonly string[]): Promise<Mock> {
  const mock = await startMock(cors === undefined ? {} : { cors });
  mocks.push(mock);
  return mock;
}

const app = 'http://localhost:3000';
const listed = (value: unknown) => String(value ?? '').split(', ');
const state = request({ method: 'GET', target: '/__mock/state', headers: [], body: '' });

/** Sends a page's request as a browser does by the Fetch Standard: preflight, request, and the headers that the page may read. */
async function fromPage(mock: Pick<Mock, 'url'>, origin: string, one: RequestMessage) {
  const names = one.headers.map(([name]) => name.toLowerCase()).sort();
  const asking: RequestMessage['headers'] = [
    ['Origin', origin],
    ['Access-Control-Request-Method', one.method],
    ['Access-Control-Request-Headers', names.join(',')],
  ];
  const before = await send(mock.url, { ...one, method: 'OPTIONS', headers: asking, body: Buffer.from('') });
  const isAllowed = (reply: typeof before) => ['*', origin].includes(String(reply.headers['access-control-allow-origin']));
  const takes = (header: string, value: string) => listed(before.headers[`access-control-allow-${header}`]).includes(value);
  if (before.status !== 204 || !isAllowed(before) || !takes('methods', one.method) || !names.every((name) => takes('headers', name)))
    return { blocked: 'before it is sent', message: before.text };
  const reply = await send(mock.url, { ...one, headers: [...one.headers, ['Origin', origin]] });
  if (!isAllowed(reply)) return { blocked: 'before it is read' };
  return { status: reply.status, shown: listed(reply.headers['access-control-expose-headers']).sort(), vary: reply.headers.vary };
}

test.each([
  ['no origin', undefined, app, false, false],
  ['its origin', [app], app, true, true],
  ['several origins', ['https://app.example.com', app], app, true, true],
  ['another origin', ['https://app.example.com'], app, false, false],
  ['another port', ['http://localhost:3001'], app, false, false],
  ['every origin', ['*'], app, true, false],
  ['every origin and its own', ['*', app], app, true, true],
  ['pages without an origin', ['null'], 'null', true, true],
])(
  'a web page can call a mock that allows %s, and the admin endpoints only if its origin is named',
  async (_, cors, origin, isAllowed, isNamed) => {
    const mock = await mockFor(cors);
    const created = await fromPage(mock, origin, request());
    const own = await fromPage(mock, origin, state);
    expect('status' in created && created.status === 201).toBe(isAllowed);
    expect('status' in own && own.status === 200).toBe(isNamed);
    expect(mock.requests.map(({ request: { method }, conforms }) => [method, conforms])).toEqual(isAllowed ? [['POST', true]] : []);
    if (!isAllowed) expect(created).toMatchObject({ message: expect.stringMatching(/may not call this mock\..* --cors /) });
    if (isAllowed && cors?.includes(origin)) expect(created).toMatchObject({ vary: 'Origin' });
  },
);

test('a web page can send every method and header, also those that are violations', async () => {
  const mock = await mockFor([app]);
  for (const { method, headers: rules, body } of Object.values(operations)) {
    const sent = [
      ...rules.map(({ label }) => label),
      'Authorization',
      'Prefer',
      'x-mock-scenario',
      ...(body === undefined ? [] : ['Content-Type']),
    ];
    const one = { ...request({ method, body: '' }), headers: sent.map((name): [string, string] => [name, 'any']) };
    expect(await fromPage(mock, app, one)).toHaveProperty('status');
  }
  expect(await fromPage(mock, app, request({ method: 'PUT', headers: [...headers, ['x-sandbox', 'prod']] }))).toMatchObject({
    status: 405,
  });
});

test.each([
  ['a created connection', request(), 201, ['content-type', 'location', 'x-request-id']],
  ['a refusal', request({ headers: withHeader('x-api-key') }), 403, ['content-type', 'x-request-id']],
  ['a scenario', request({ headers: withHeader('x-mock-scenario', 'throttled') }), 429, ['content-type', 'retry-after', 'x-request-id']],
  ['a documented example', request({ headers: withHeader('prefer', 'code=503') }), 503, ['content-type', 'retry-after', 'x-request-id']],
])('a web page can read every header of the response: %s', async (_, one, status, shown) => {
  expect(await fromPage(await mockFor([app]), app, one)).toMatchObject({ status, shown });
});

test('a program gets the same response with CORS and without it', async () => {
  const [{ headers: without }, { headers: got }] = [
    await send((await mockFor()).url, request()),
    await send((await mockFor(['*'])).url, request()),
  ];
  expect(Object.keys(got)).toEqual(Object.keys(without));
});

test.each([`${app}/`, 'localhost:3000', 'HTTP://localhost', 'http://*.example.com', 'https://a@b.example', ''])(
  'the mock refuses an origin that no browser sends: %j',
  (origin) =>
    expect(() => createMock({ cors: [origin] })).toThrow(/^The option cors has an invalid origin, .*\. Pass scheme, host and port/),
);

test('flowservice mock lets web pages of the origins after --cors call it', async () => {
  const { child, ...running } = start('mock', '--port', '0', '--cors', 'https://app.example.com', '--cors', app);
  const [, url = ''] = await printed({ child, ...running }, /ready at (http:[^\s,]+)/);
  const created = await fromPage({ url }, app, request());
  child.kill();
  await running.finished;
  expect(created).toMatchObject({ status: 201 });
});
