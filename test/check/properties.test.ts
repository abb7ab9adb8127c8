import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { anyRequest, anyTellingRequest } from '../any-request.ts';
import type { Case } from '../case.ts';
import { checkRequest, checkResponse, examineRequest, operations, type RequestMessage, type Violation } from '../contract.ts';
import { singleMistakes } from '../corpus.ts';
import { described } from '../described.ts';
import { headersOf, requestTo } from '../request-to.ts';
import { authSpecs, bodies, type Json, request } from '../requests.ts';
import { runs } from '../runs.ts';
import { secrets, secretsIn } from '../secrets.ts';

test('checkRequest returns complete violations for any request, and never throws', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      for (const violation of checkRequest(given)) expectComplete(violation);
    }),
    runs(150),
  );
});

test('a request whose body cannot be read is refused', () => {
  const withPlaceholder = described.map(({ id }) =>
    requestTo(id, { headers: [...headersOf(id), ['Content-Encoding', '{CODING}']], body: Buffer.from('not JSON') }),
  );
  const isWrong = (given: RequestMessage): boolean => {
    const { operation, body, refused } = examineRequest(given);
    return operation?.body !== undefined && given.body.length > 0 && body === undefined && !refused;
  };
  expect(withPlaceholder.filter(isWrong)).toEqual([]);
  fc.assert(
    fc.property(anyRequest, (given) => !isWrong(given)),
    runs(150),
  );
});

test('checkResponse returns complete violations for any response, and never throws', () => {
  const response = fc.record({
    status: fc.constantFrom(200, 201, 204, 400, 403, 429, 503, 999),
    headers: fc.array(
      fc.tuple(fc.oneof(fc.constantFrom('content-type', 'x-request-id', 'location', 'retry-after'), fc.string()), fc.string()),
    ),
    body: fc.oneof(
      fc.uint8Array(),
      fc.json().map((json) => Buffer.from(json)),
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(operations)), response, (operation, given) => {
      for (const standard of ['promised', 'published'] as const)
        for (const violation of checkResponse(operation, given, { standard })) expectComplete(violation);
    }),
    runs(150),
  );
});

test('violations, responses of the mock and its journal contain no credential', async () => {
  const mock = createMock({ journalSize: 1 });
  await fc.assert(
    fc.asyncProperty(anyTellingRequest, async (given) => {
      mock.reset();
      expect(secretsIn(JSON.stringify(checkRequest(given)))).toEqual([]);
      const response = await mock.handle(given);
      expect(secretsIn(JSON.stringify([response, mock.requests]))).toEqual([]);
      const { operation } = examineRequest(given);
      // Prefer selects a response as in Prism.
      if (operation === undefined || given.headers.some(([name]) => name === 'Prefer')) return;
      const message = { ...response, headers: Object.entries(response.headers), body: Buffer.from(response.body) };
      expect(checkResponse(operation, message)).toEqual([]);
    }),
    runs(150),
  );
});

const secret = fc.constantFrom(...Object.values(secrets));

test('a credential in any place of a body is masked', () => {
  const place = fc.constantFrom(
    'auth/params/password',
    'auth/params/username',
    'auth/params/serviceUri',
    'auth/params/tenant',
    'auth/params',
    'connectionSpec/id',
    'name',
  );
  const shape = fc.constantFrom(
    (value: string) => value,
    (value: string) => [value],
    (value: string) => ({ nested: value }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...authSpecs), place, secret, shape, (spec, path, value, wrap) => {
      const body = JSON.parse(JSON.stringify(bodies[spec])) as Json;
      const names = path.split('/');
      const last = names.pop() ?? '';
      names.reduce((node, name) => node[name] as Json, body)[last] = wrap(value);
      expect(secretsIn(JSON.stringify(checkRequest(request({ body }))))).toEqual([]);
    }),
  );
});

/** Mistakes in the value of a body, which are not lost by parsing. */
const bodyMistakes = singleMistakes.filter(
  ({ name, want: [[code, at] = ['', '']] }) =>
    /^createConnection: (?:basic|service principal):/.test(name) && at.startsWith('/body/') && code !== 'body-duplicate-key',
);

test('mistakes in different parts of a body are all found', () => {
  const mistakes = (path: string) =>
    bodyMistakes.filter(({ name, want }) => name.startsWith('createConnection: basic:') && want[0]?.[1].startsWith(path));
  const parts = [
    mistakes('/body/name'),
    mistakes('/body/description'),
    mistakes('/body/connectionSpec/version'),
    mistakes('/body/auth/params/serviceUri'),
  ];
  const pick = fc.tuple(...parts.map((cases) => fc.option(fc.constantFrom(...cases), { nil: undefined })));
  fc.assert(
    fc.property(pick, (picked) => {
      const chosen = picked.filter((one): one is Case => one !== undefined);
      const merged = chosen.reduce(
        (body, { request }) => merge(body, JSON.parse(Buffer.from(request.body).toString())),
        JSON.parse(JSON.stringify(bodies.basic)),
      );
      const found = checkRequest(request({ body: merged })).map(({ code, at }) => `${code} ${at}`);
      expect(found.sort()).toEqual(chosen.flatMap(({ want }) => want.map(([code, at]) => `${code} ${at}`)).sort());
    }),
    runs(150),
  );
});

test('the order of members does not change the verdict', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bodyMistakes), fc.infiniteStream(fc.nat()), ({ request: given, want }, numbers) => {
      const body = JSON.stringify(shuffled(JSON.parse(Buffer.from(given.body).toString()), numbers));
      expect(checkRequest(request({ body })).map(({ code, at }) => [code, at])).toEqual(want);
    }),
    runs(150),
  );
});

function expectComplete(violation: Violation): void {
  expect(violation).toMatchObject({
    code: expect.any(String),
    at: expect.stringMatching(/^\//),
    message: expect.stringMatching(/\.$|\?$/),
  });
  expect([violation.fix, violation.reference]).not.toContain('');
}

/** Applies the changes of an invalid body to the valid one. */
function merge(body: Json, changed: Json): Json {
  const right = JSON.parse(JSON.stringify(bodies.basic)) as Json;
  const apply = (into: Json, from: Json, was: Json): void => {
    for (const name of new Set([...Object.keys(was), ...Object.keys(from)])) {
      const [a, b] = [was[name], from[name]];
      if (JSON.stringify(a) === JSON.stringify(b)) continue;
      if (b === undefined) delete into[name];
      else if (isObject(a) && isObject(b) && isObject(into[name])) apply(into[name], b, a);
      else into[name] = b;
    }
  };
  apply(body, changed, right);
  return body;
}

function shuffled<T>(value: T, numbers: fc.Stream<number>): T {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, member]) => ({
    name,
    member: shuffled(member, numbers),
    rank: numbers.next().value ?? 0,
  }));
  const result: Json = {};
  for (const { name, member } of entries.sort((a, b) => a.rank - b.rank)) {
    Object.defineProperty(result, name, { value: member, enumerable: true, configurable: true, writable: true });
  }
  return result as T;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
