import { beforeEach, expect, test } from 'vitest';
import { coverageGaps } from '../../src/verification/coverage.ts';
import { secretsIn } from '../secrets.ts';
import type { Step } from './journey.ts';
import { keepJourney } from './keep-journey.ts';

let kept: Awaited<ReturnType<typeof keepJourney>>;
beforeEach(async () => {
  kept = await keepJourney();
});

/** The times, operations, targets and verdicts of the journey. `ID` is the created connection. */
const expected = [
  ['00:00:00', 'createConnection', 'POST /connections', 'error body-missing at /body', undefined],
  ['00:00:02', 'createConnection', 'POST /connections', '', undefined],
  ['00:00:08', 'retrieveConnection', 'GET /connections/ID', '', undefined],
  [
    '00:00:10',
    'listConnections',
    'GET /connections?limit=1&property=name%3D%3DContoso&color=%7BMASKED%7D',
    'error query-unknown at /query/color',
    undefined,
  ],
  ['00:00:12', 'createConnection', 'POST /connections', 'error header-missing at /headers/x-api-key', undefined],
  ['00:00:14', 'createConnection', 'POST /connections', 'error header-repeated at /headers/x-sandbox-name', undefined],
  ['00:00:16', 'issueToken', 'POST /ims/token/v3', '', undefined],
  ['00:00:20', 'updateConnection', 'PATCH /connections/ID', '', undefined],
  ['00:00:25', 'createConnection', 'POST /connections', '', 'throttled'],
  ['00:00:27', 'createConnection', 'POST /connections', '', 'reset'],
  ['00:00:33', undefined, 'PUT /data/foundation/flowservice/connections', 'error method-not-allowed at /method', undefined],
  ['00:00:35', 'deleteConnection', 'DELETE /connections/ID?reason=%7BMASKED%7D', 'warning query-unknown at /query/reason', undefined],
] as const;

test('the journal keeps the time, operation, target, violations and scenario of each request', () => {
  const rows = kept.journal.map(({ at, operation, request: { method, target }, violations, scenario }) => [
    at.slice(11, 19),
    operation,
    `${method} ${target.replace(kept.id, 'ID')}`,
    found(violations),
    scenario,
  ]);
  expect(rows).toEqual(expected);
  expect(kept.journal.map((entry) => [entry.id, entry.conforms])).toEqual(
    expected.map(([, , , verdict], index) => [index + 1, !/^error/.test(verdict)]),
  );
});

test('the journal keeps each message as it was sent and received, except its credentials', () => {
  const messages = kept.journal.map(({ request: { headers, body }, response }) => ({ headers: headers.slice(1, -1), body, response }));
  expect(messages).toEqual(
    kept.steps.map(({ request, response }, index) => ({
      headers: sentHeaders(request.headers),
      body: kept.journal[index]?.operation && sentBody(request),
      response: response === undefined ? cut : { ...response, headers: ownHeaders(response.headers), body: masked(response.body) },
    })),
  );
  expect(secretsIn(JSON.stringify(kept.journal))).toEqual([]);
});

test('the log has the status, code, scenario and violations of each request', () => {
  expect(
    String(kept.text)
      .replaceAll(/^\d\d:\d\d:\d\d /gm, '')
      .replaceAll(/\d+\.\d ms/g, 'MS')
      .replaceAll(kept.id, 'ID'),
  ).toBe(
    `POST /connections 400 FLOW-1405-400 MS
  error body-missing at /body
    The request has no body. Received: nothing.
    Send a request body with Content-Type: application/json. (Flow Service error messages, 1405-400)
POST /connections 201 MS
GET /connections/ID 200 MS
GET /connections 400 FLOW-1451-400 MS
  error query-unknown at /query/color
    Unknown query parameter "color" of listConnections. Received: "color".
    Remove "color". (Flow Service error messages, 1451-400)
POST /connections 403 403000 MS
  error header-missing at /headers/x-api-key
    Header x-api-key is missing. Received: nothing.
    Send the client id of your Adobe Developer Console project as x-api-key. (Tutorial: Gather values for required headers)
POST /connections 404 FLOW-2100-404 MS
  error header-repeated at /headers/x-sandbox-name
    Header x-sandbox-name is sent 2 times. Received: 2 headers.
    Send x-sandbox-name once. (RFC 9110 §5.3)
POST /ims/token/v3 200 MS
PATCH /connections/ID 200 MS
POST /connections 429 429050 MS (scenario throttled)
POST /connections 201 MS (scenario reset, connection cut)
PUT /data/foundation/flowservice/connections 405 405000 MS
  error method-not-allowed at /method
    Method "PUT" is not allowed for this path. Received: "PUT".
    Send GET or POST. (Tutorial: Create a connection)
DELETE /connections/ID 204 MS
  warning query-unknown at /query/reason: Unknown query parameter "reason" of deleteConnection.
`,
  );
});

test('the JSON log has the same, with the request id that the consumer received', () => {
  const lines = String(kept.json)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const codes: Readonly<Record<number, string>> = {
    0: 'FLOW-1405-400',
    3: 'FLOW-1451-400',
    4: '403000',
    5: 'FLOW-2100-404',
    8: '429050',
    10: '405000',
  };
  expect(lines).toEqual(
    kept.steps.map(({ request: { method, target }, response }, index) => ({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      method,
      path: target.split('?')[0],
      status: response?.status ?? cut.status,
      ...(codes[index] && { code: codes[index] }),
      milliseconds: expect.any(Number),
      requestId: response?.headers['x-request-id'] ?? kept.journal[index]?.response.headers['x-request-id'],
      violations: kept.journal[index]?.violations,
      ...(kept.journal[index]?.scenario && { scenario: kept.journal[index].scenario }),
      ...(response === undefined && { cut: 'middle' }),
    })),
  );
});

test('a HAR recording has every exchange, without its credentials', () => {
  const { har: recorded, leftOut } = kept.har;
  const { entries } = (recorded as Har).log;
  expect(leftOut).toBe(0);
  expect(
    entries.map(({ startedDateTime, time, request, response }) => [
      startedDateTime,
      time,
      `${request.method} ${request.url}`,
      request.postData?.text && parsed(request.postData.text),
      response.status,
      parsed(response.content.text),
    ]),
  ).toEqual(
    kept.steps.map(({ request, response }, index) => [
      '2020-01-01T00:00:00.000Z',
      3,
      expected[index]?.[2].replace('ID', kept.id).replace(' ', ' https://platform.adobe.io'),
      kept.journal[index]?.operation && sentBody(request),
      response?.status ?? 0,
      masked(response?.body),
    ]),
  );
  expect(secretsIn(JSON.stringify(recorded))).toEqual([]);
});

test('a recorded contract has every exchange that conforms and can be replayed, once', () => {
  const { pact: contract, leftOut } = kept.pact;
  const basic = 'A connection with basic authentication exists';
  expect(
    contract.interactions.map(({ description, providerStates, request, response }) => [
      description,
      providerStates?.[0]?.name,
      request.method,
      request.body?.content,
      response.status,
      Object.keys(Object(response.body?.content)),
    ]),
  ).toEqual([
    [
      'a request to create a base connection with Basic Authentication for Dynamics-Online',
      undefined,
      'POST',
      sentBody(kept.steps[1]?.request),
      201,
      ['id', 'etag'],
    ],
    [
      'a request to create a base connection with Service Principal Key Based Authentication, refused with 429',
      'Too many requests',
      'POST',
      sentBody(kept.steps[8]?.request),
      429,
      ['error_code', 'message'],
    ],
    ['a request to delete a base connection by reason', basic, 'DELETE', undefined, 204, []],
    ['a request to retrieve a base connection', basic, 'GET', undefined, 200, ['items']],
    ['a request to update a base connection', basic, 'PATCH', sentBody(kept.steps[7]?.request), 200, ['id', 'etag']],
  ]);
  expect(leftOut).toEqual({ ofOthers: 1, unrepeatable: 6 });
});

test('the report of live traffic has every exchange, the coverage and the gates', () => {
  const { inputs, interactions, coverage, gates } = kept.verification;
  expect(inputs).toEqual([
    { name: 'npm test', format: 'traffic', passedOver: 0, provider: undefined, skippedHosts: [], problem: undefined },
  ]);
  expect(
    interactions.map(({ description, operation, method, path, status, violations }) => [
      description,
      operation,
      `${method} ${path.replace(kept.id, 'ID')}`,
      status,
      found(violations),
    ]),
  ).toEqual(
    expected.map(([, operation, target, verdict], index) => [
      `request ${index + 1}`,
      operation,
      target.split('?')[0],
      kept.steps[index]?.response?.status,
      verdict,
    ]),
  );
  // Covered and total, of each operation that is called.
  expect(coverageGaps(coverage).flatMap((gap) => (gap.isCalled ? [[gap.operation, gap.covered, gap.total, gap.missing]] : []))).toEqual([
    ['createConnection', 11, 21, ['query parameters mode', 'responses 400, 401, 403, 404, 413, 415, 500, 503, 504']],
    ['retrieveConnection', 6, 14, ['responses 400, 401, 403, 404, 429, 500, 503, 504']],
    ['updateConnection', 8, 19, ['responses 400, 401, 403, 404, 412, 413, 415, 429, 500, 503, 504']],
    ['deleteConnection', 6, 14, ['responses 400, 401, 403, 404, 429, 500, 503, 504']],
    ['issueToken', 3, 14, ['query parameters grant_type, client_id, client_secret, scope', 'responses 400, 413, 415, 429, 500, 503, 504']],
  ]);
  expect(gates.map(({ name, passed, message }) => [name, passed, message])).toEqual([
    ['inputs-readable', true, 'Every input was read to its end.'],
    ['interactions-conform', false, '7 of 12 interactions conform.'],
    ['interactions-checked', true, '12 interactions were checked.'],
    ['min-coverage', false, '5.3 % of the description is covered, less than the 21 % that --min-coverage demands.'],
  ]);
});

/** The response whose connection the scenario cut: the consumer has not received it. */
const cut = {
  status: 201,
  headers: expect.objectContaining({ 'content-type': 'application/json', location: expect.stringMatching(/^\/connections\/[\w-]{36}$/) }),
  body: { id: expect.stringMatching(/^[\w-]{36}$/), etag: expect.stringMatching(/^"[\w-]+"$/) },
  cut: 'middle',
};

type Har = {
  readonly log: {
    readonly entries: readonly {
      readonly startedDateTime: string;
      readonly time: number;
      readonly request: { readonly method: string; readonly url: string; readonly postData?: { readonly text: string } };
      readonly response: { readonly status: number; readonly content: { readonly text: string } };
    }[];
  };
};

function found(violations: (typeof kept)['journal'][number]['violations']): string {
  return violations.map(({ severity, code, at }) => `${severity} ${code} at ${at}`).join(', ');
}

/** Returns the headers that a request is sent with, without Host and Content-Length, which come first and last. */
function sentHeaders(headers: Step['request']['headers']): Step['request']['headers'] {
  const inOrder = [...Map.groupBy(headers, ([name]) => name.toLowerCase()).values()].flat();
  return inOrder.map(([name, value]) => [
    name,
    { Authorization: 'Bearer {MASKED}', 'x-api-key': '{MASKED}', 'x-trace': '{MASKED}' }[name] ?? value,
  ]);
}

/** Returns the headers of a response that the mock chooses: the others belong to the connection. */
function ownHeaders(headers: Readonly<Record<string, unknown>>): object {
  const { date, connection, 'keep-alive': _, 'content-length': __, 'transfer-encoding': ___, ...own } = headers;
  return own;
}

function sentBody(request: Step['request'] | undefined): unknown {
  return masked(parsed(Buffer.from(request?.body ?? []).toString()));
}

function parsed(body: string): unknown {
  if (body === '') return undefined;
  return /^[\w]+=/.test(body) ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
}

/** Masks the secrets of the journey. The new description in its patch is not one. */
function masked(value: unknown): unknown {
  const isSecret = (name: string): boolean => /^(?:password|servicePrincipalKey|client_id|client_secret|access_token)$/.test(name);
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value), (name, member) => (isSecret(name) ? '{MASKED}' : member));
}
