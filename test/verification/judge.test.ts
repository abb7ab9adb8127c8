import { describe, expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { ownOperations } from '../../src/contract/operation.ts';
import { mask } from '../../src/credentials/credentials.ts';
import { exchangeOf } from '../../src/exchange/exchange.ts';
import { description } from '../../src/generated/description.ts';
import { judge } from '../../src/verification/judge.ts';
import { errorExamples, errorNames, flowService, type RequestMessage, statusOfExample } from '../contract.ts';
import { singleMistakes } from '../corpus.ts';
import { testEach } from '../each-case.ts';
import { headersOf, requestTo } from '../request-to.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';

const source = { file: 'a.json', consumer: 'a', description: 'a', lineOf: () => 1 };
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function judged(message: RequestMessage, status: number, intended = true, body: unknown = {}) {
  const response = { status, headers: [['content-type', 'application/json']] as const, body: json(body) };
  const { violations, conforms } = judge(
    flowService,
    exchangeOf(flowService, { source, request: message, response, partial: true, standard: 'promised', intended }, 'strict'),
  );
  return { conforms, codes: violations.map(({ code }) => code) };
}

const nameless = request({ body: { ...bodies.basic, name: undefined } });
const tokenless = request({ headers: withHeader('Authorization', undefined) });
const list = requestTo('listConnections');
const patchWith = (etag: string | undefined) =>
  requestTo('updateConnection', { headers: withHeader('If-Match', etag, headersOf('updateConnection')) });

test.each([
  ['a right request that succeeds', request(), 201, []],
  ['a wrong request that is refused for it', nameless, 400, []],
  ['no token', tokenless, 403, []],
  ['no token, and that is found later', tokenless, 400, ['header-missing']],
  ['no token, and that is refused as a wrong one', tokenless, 401, ['header-missing']],
  ['a token of another scheme', request({ headers: withHeader('Authorization', 'Basic a') }), 401, []],
  [
    'a token of another scheme, and that is refused as none',
    request({ headers: withHeader('Authorization', 'Basic a') }),
    403,
    ['authorization-scheme'],
  ],
  ['no sandbox', request({ headers: withHeader('x-sandbox-name', undefined) }), 400, []],
  [
    'no sandbox, and that is refused as an unknown one',
    request({ headers: withHeader('x-sandbox-name', undefined) }),
    404,
    ['header-missing'],
  ],
  ['a patch without an etag', patchWith(undefined), 400, []],
  ['a patch without an etag, and that is refused as a stale one', patchWith(undefined), 412, ['header-missing']],
  ['a patch with an invalid etag', patchWith('a'), 412, []],
  ['a patch with an invalid etag that is refused as one without', patchWith('a'), 400, ['header-format']],
  ['a wrong request that succeeds', nameless, 201, ['property-missing']],
  ['a wrong request that is throttled', nameless, 429, ['property-missing']],
  ['a wrong request that fails', nameless, 503, ['property-missing']],
  ['a wrong request that is not found', nameless, 404, ['property-missing']],
  ['bad credentials', request(), 400, []],
  ['an expired token', request(), 401, []],
  ['no permission', request(), 403, []],
  ['no such sandbox', request(), 404, []],
  ['too many requests', request(), 429, []],
  ['a service that is down', request(), 503, []],
  ['a list that is refused for nothing', list, 400, ['refusal-unexplained']],
  ['a body that is too large, and is not', request(), 413, ['refusal-unexplained']],
  ['a refusal that is not documented', nameless, 418, ['property-missing', 'status-undocumented']],
] as const)('judges a contract of %s', (_, message, status, codes) => {
  expect(judged(message, status)).toEqual({ conforms: codes.length === 0, codes });
});

test('a refusal that a mistake leads to keeps the warnings about the request', () => {
  const wrong = requestTo('deleteConnection', {
    query: 'reason=none',
    headers: withHeader('x-api-key', undefined, headersOf('deleteConnection')),
  });
  expect(judged(wrong, 403)).toEqual({ conforms: true, codes: ['query-unknown'] });
});

const sandboxless = request({ headers: withHeader('x-sandbox-name', undefined) });

test.each([
  ['missing-sandbox', 'no sandbox', sandboxless, true],
  ['invalid-request', 'no sandbox', sandboxless, false],
  ['bad-credentials', 'no sandbox', sandboxless, false],
  ['missing-field', 'no name', nameless, true],
  ['missing-org', 'no name', nameless, false],
  ['bad-credentials', 'no mistake', request(), true],
  ['missing-sandbox', 'no mistake', request(), false],
  ['not-entitled', 'no mistake', request(), true],
  ['missing-token', 'no mistake', request(), false],
] as const)('matches a refusal by the code in its body: %s for a request with %s', (name, _, message, conforms) => {
  const status = statusOfExample(name) ?? 0;
  expect(judged(message, status, true, errorExamples[name].value).conforms).toBe(conforms);
});

describe("a contract that expects the mock's error response conforms", () => {
  const mock = createMock({ journalSize: 0 });
  const mistakes = singleMistakes.filter(({ want: [first] }) => !['operation-unknown', 'method-not-allowed'].includes(first?.[0] ?? ''));
  testEach(mistakes, async ({ request: message }) => {
    const { status, body } = await mock.handle(message);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(judged(message, status, true, JSON.parse(String(body))).codes).toEqual([]);
  });
});

test('an invalid request in a recording is a violation, even if it was refused', () => {
  expect(judged(nameless, 400, false)).toEqual({ conforms: false, codes: ['property-missing'] });
  expect(judged(list, 400, false)).toEqual({ conforms: true, codes: [] });
});

/** The requests to which some examples are the response. */
const queries: Readonly<Record<string, { readonly query: string }>> = {
  'connection-count': { query: 'count=true' },
  'entity-count': { query: 'count=true' },
  'explore-table': { query: 'objectType=table&object=contact' },
  'explore-preview': { query: 'objectType=view&object=contact&preview=true' },
};

test('accepts a contract that leaves out parts of a documented response, but none that adds to it', () => {
  // Most examples are a response to many operations, in the same schema.
  const seen = new Set<string>();
  for (const { id, responses } of ownOperations(flowService)) {
    for (const [status, { examples }] of responses) {
      for (const name of examples) {
        const { value } = description.components.examples[name as keyof typeof description.components.examples];
        if (Array.isArray(value)) continue;
        const request = requestTo(id, id === 'searchConnections' ? {} : { ...queries[name] });
        const members = seen.has(name) ? [] : Object.keys(value);
        seen.add(name);
        for (const left of [{}, value, ...members.map((member) => ({ ...value, [member]: undefined }))]) {
          const codes = judged(request, status, false, left).codes;
          expect([id, status, name, codes]).toEqual([id, status, name, []]);
        }
        if (status >= 300) continue;
        const more = judged(request, status, false, { ...value, 'not-documented': 1 }).codes;
        expect([id, name, more.includes('property-unknown')]).toEqual([id, name, true]);
      }
    }
  }
});

test('every error response has a cause', () => {
  const silent = errorNames.filter((name) => errorExamples[name]['x-caused-by'].length === 0);
  expect(silent).toEqual([]);
});

test('an exchange contains no credential, and its mistakes are still found', () => {
  const wrong = request({
    body: { ...bodies.basic, auth: { ...bodies.basic.auth, params: { ...bodies.basic.auth.params, password: '' } } },
  });
  const exchange = exchangeOf(
    flowService,
    {
      source,
      request: { ...wrong, headers: [...wrong.headers, ['cookie', secrets.token]] },
      response: {
        status: 201,
        headers: [['set-cookie', secrets.token]],
        body: json({ access_token: secrets.token, password: secrets.password }),
      },
      partial: false,
      intended: false,
    },
    'strict',
  );
  const text = JSON.stringify([exchange, new TextDecoder().decode(exchange.response?.body)]);
  expect(secretsIn(text)).toEqual([]);
  expect(exchange.request.headers).toContainEqual(['cookie', mask]);
  expect(exchange.response?.headers).toContainEqual(['set-cookie', mask]);
  expect(judge(flowService, exchange).violations).toContainEqual(
    expect.objectContaining({ code: 'property-empty', at: '/body/auth/params/password' }),
  );
});
