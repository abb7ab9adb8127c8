import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exchangeLogger, type LoggedExchange } from '../../src/cli/exchange-logger.ts';
import { checkRequest, type Violation } from '../contract.ts';
import { headers, request } from '../requests.ts';
import { secrets } from '../secrets.ts';

const note = fc.oneof({ weight: 9, arbitrary: fc.nat(300) }, fc.nat(80_000)).map((length) => 'ü€'.repeat(length / 2));

test('the log writes every line completely and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(note, { maxLength: 40 }), async (notes) => {
      const stream = new PassThrough({ highWaterMark: 1 << 30 });
      const log = exchangeLogger('text', stream);
      const answer = { status: 201, violations: [], headers: {} };
      for (const own of notes) log({ method: 'POST', target: '/connections', milliseconds: 0.2, answer, note: own });
      const written = stripVTControlCharacters(String(stream.read() ?? '')).replaceAll(/^\d\d:\d\d:\d\d /gm, '');
      expect(written).toBe(notes.map((own) => `POST /connections 201 0.2 ms${own === '' ? '' : ` (${own})`}\n`).join(''));
    }),
    { numRuns: 30 },
  );
});

test("the log has every violation's whole text, also at the place of a secret", () => {
  const placeholders = JSON.stringify({ auth: { specName: '', params: { password: '{PASSWORD}', servicePrincipalKey: '' } } });
  const sent = request({ headers: headers.map(([name]) => [name, `{${name.toUpperCase().replaceAll('-', '_')}}`]), body: placeholders });
  const violations = [...checkRequest(sent), ...checkRequest({ ...sent, headers: [] })];
  expect(violations.map(({ at }) => at)).toContain('/headers/x-api-key');
  const stream = new PassThrough();
  exchangeLogger('text', stream)({ method: 'POST', target: '/a', milliseconds: 1, answer: { status: 400, violations, headers: {} } });
  const written = stripVTControlCharacters(String(stream.read()));
  for (const { message } of violations) expect(written).toContain(message);
  expect(written).not.toContain('{MASKED}');
});

test('the log writes JSON for --log json', async () => {
  const stream = new PassThrough();
  exchangeLogger(
    'json',
    stream,
  )({
    method: 'GET',
    target: '/connections?limit=1',
    milliseconds: 1.26,
    answer: { status: 429, violations: [], headers: { 'x-request-id': 'a' }, body: '{"error_code":"429050"}', scenario: 'throttled' },
  });
  const [line] = await once(stream, 'data');
  expect(JSON.parse(String(line))).toEqual({
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    method: 'GET',
    path: '/connections',
    status: 429,
    code: '429050',
    milliseconds: 1.3,
    requestId: 'a',
    scenario: 'throttled',
    violations: [],
  });
});

const violation: Violation = {
  code: 'header-missing',
  severity: 'error',
  at: '/headers/x-api-key',
  message: 'The header x-api-key is missing.',
  expected: 'a value',
  received: 'nothing',
  fix: 'Send it.',
  reference: 'Tutorial',
};
const warning: Violation = { ...violation, code: 'query-unknown', severity: 'warning', at: '/query/a', message: 'No such parameter.' };
const explained =
  '\n  error header-missing at /headers/x-api-key\n    The header x-api-key is missing. Received: nothing.\n    Send it. (Tutorial)';

test.each([
  ['a success', { status: 201, body: '{"id": "a", "error_code": "1234"}' }, '201 1.0 ms'],
  ["the gateway's code", { status: 403, body: '{"error_code": "403000"}' }, '403 403000 1.0 ms'],
  ['a code that is a number', { status: 403, body: '{"error_code": 403000}' }, '403 403000 1.0 ms'],
  ["Flow Service's code", { status: 412, body: '{"type": "https://ns.adobe.com/aep/errors/FLOW-1404-412"}' }, '412 FLOW-1404-412 1.0 ms'],
  ['a type without a code', { status: 400, body: '{"type": "/placeholder/type/uri"}' }, '400 1.0 ms'],
  ['a body that is not JSON', { status: 502, body: '<html>' }, '502 1.0 ms'],
  [
    'a code that could be a credential',
    { status: 400, body: `{"error_code": "${secrets.token}", "type": "${secrets.apiKey}"}` },
    '400 1.0 ms',
  ],
  ['a scenario', { status: 503, scenario: 'unavailable' }, '503 1.0 ms (scenario unavailable)'],
  ['a cut connection', { status: 201, scenario: 'reset', cut: 'middle' }, '201 1.0 ms (scenario reset, connection cut)'],
  [
    'violations',
    { status: 403, violations: [violation, warning] },
    `403 1.0 ms${explained}\n  warning query-unknown at /query/a: No such parameter.`,
  ],
] as const)('the log contains the status and details of %s', (_, answer, line) => {
  expect(loggedOf([answer])).toEqual([`GET /connections ${line}`]);
});

test('the log explains a violation once, and lists repeated ones on one line', () => {
  const other = { ...violation, received: '"x"' };
  const exchanges = [[violation, warning], [], [violation, warning], [violation, other]].map((violations) => ({ status: 400, violations }));
  expect(loggedOf(exchanges)).toEqual([
    expect.stringContaining(explained),
    'GET /connections 400 1.0 ms',
    'GET /connections 400 1.0 ms\n  as before: header-missing at /headers/x-api-key, query-unknown at /query/a',
    `GET /connections 400 1.0 ms${explained.replace('nothing', '"x"')}\n  as before: header-missing at /headers/x-api-key`,
  ]);
});

test.each([
  ['a terminal', true, {}, true],
  ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['a file', false, {}, false],
])('the log colors the status only if it is %s with colors', (_, isTTY, env, isColored) => {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI']) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries({ TERM: 'xterm-256color', ...env })) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const stream = Object.assign(new PassThrough(), { isTTY, getColorDepth: WriteStream.prototype.getColorDepth });
  const log = exchangeLogger('text', stream);
  log({ method: 'GET', target: '/connections', milliseconds: 1, answer: { status: 503, violations: [], headers: {} } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that turns text red
  expect(/\u001b\[31m503\u001b/.test(String(stream.read()))).toBe(isColored);
});

/** Returns the log of exchanges, one item for each, without its time. */
function loggedOf(answers: readonly Partial<LoggedExchange['answer']>[]): readonly string[] {
  const stream = new PassThrough();
  const log = exchangeLogger('text', stream);
  for (const answer of answers)
    log({ method: 'GET', target: '/connections?a=b', milliseconds: 1, answer: { status: 200, violations: [], headers: {}, ...answer } });
  const lines = stripVTControlCharacters(String(stream.read()))
    .trimEnd()
    .split(/^\d\d:\d\d:\d\d /m);
  return lines.slice(1).map((line) => line.trimEnd());
}

test.each([
  ['text', /^flowservice: (\d+) requests are missing here, because the log was not read\. Use --log none if it is not needed\.\n/],
  ['json', /^\{"dropped":(\d+)\}\n/],
] as const)('a log that is not read keeps a megabyte, and reports the number of requests that are missing: %s', (format, notice) => {
  const unread: (() => void)[] = [];
  const lines: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (line, _, done) => {
      lines.push(String(line));
      unread.push(done);
    },
  });
  const log = exchangeLogger(format, stream);
  const exchange = { method: 'GET', target: `/${'x'.repeat(150)}`, milliseconds: 1, answer: { status: 200, violations: [], headers: {} } };
  for (let logged = 0; logged < 10_000; logged++) log(exchange);
  expect(stream.writableLength).toBeLessThan(1.1 * 1024 * 1024);
  // Each line that is read makes the stream write the next one.
  while (unread.length > 0) unread.shift()?.();
  const kept = lines.length;
  log(exchange);
  while (unread.length > 0) unread.shift()?.();
  expect(notice.exec(lines[kept] ?? '')?.[1]).toBe(String(10_000 - kept));
});
