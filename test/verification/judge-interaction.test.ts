import { expect, test } from 'vitest';
import { errorExamples, errorNames, operations, type RequestMessage } from '../../src/conformance/index.ts';
import { description } from '../../src/generated/description.ts';
import { interactionOf } from '../../src/interactions/interaction-of.ts';
import { judgeInteraction } from '../../src/verification/judge-interaction.ts';
import { requestTo } from '../request-to.ts';
import { bodies, headers, request, withHeader } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';

const source = { file: 'a.json', consumer: 'a', description: 'a', lineOf: () => 1 };
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function judged(message: RequestMessage, status: number, intended = true, body: unknown = {}) {
  const response = { status, headers: [['content-type', 'application/json']] as const, body: json(body) };
  const { violations, conforms } = judgeInteraction(
    interactionOf({ source, request: message, response, partial: true, intended }, 'strict'),
  );
  return { conforms, codes: violations.map(({ code }) => code) };
}

const nameless = request({ body: { ...bodies.basic, name: undefined } });
const tokenless = request({ headers: withHeader('Authorization', undefined) });
const list = requestTo('listConnections');

test.each([
  ['a right request that succeeds', request(), 201, []],
  ['a wrong request that is refused for it', nameless, 400, []],
  ['no token', tokenless, 403, []],
  ['no token, and that is found later', tokenless, 400, ['header-missing']],
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
  ['a refusal that is not documented', nameless, 422, ['property-missing', 'status-undocumented']],
] as const)('judges a contract of %s', (_, message, status, codes) => {
  expect(judged(message, status)).toEqual({ conforms: codes.length === 0, codes });
});

test('holds a recording to what was sent, even where it was refused', () => {
  expect(judged(nameless, 400, false)).toEqual({ conforms: false, codes: ['property-missing'] });
  expect(judged(list, 400, false)).toEqual({ conforms: true, codes: [] });
});

test('lets a contract leave out anything of a documented answer, and add nothing', () => {
  for (const { id, responses } of Object.values(operations)) {
    for (const [status, { examples }] of responses) {
      for (const name of examples) {
        const { value } = description.components.examples[name as keyof typeof description.components.examples];
        if (Array.isArray(value)) continue;
        for (const left of [{}, ...Object.keys(value).map((member) => ({ ...value, [member]: undefined }))]) {
          const codes = judged(requestTo(id), status, false, left).codes;
          expect([id, status, name, codes]).toEqual([id, status, name, []]);
        }
        if (status >= 300) continue;
        const more = judged(requestTo(id), status, false, { ...value, 'not-documented': 1 }).codes;
        expect([id, name, more.includes('property-unknown')]).toEqual([id, name, true]);
      }
    }
  }
});

test('says of every error what it is the answer to', () => {
  const silent = errorNames.filter((name) => errorExamples[name]['x-caused-by'].length === 0);
  expect(silent).toEqual([]);
});

test('keeps no credential of an interaction, and misses no mistake for it', () => {
  const wrong = request({
    body: { ...bodies.basic, auth: { ...bodies.basic.auth, params: { ...bodies.basic.auth.params, password: '' } } },
  });
  const interaction = interactionOf(
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
  const { request: kept, response } = interaction;
  const decoder = new TextDecoder();
  const text = JSON.stringify([interaction, decoder.decode(kept.body), decoder.decode(response?.body)]);
  expect(secretsIn(text)).toEqual([]);
  expect(headers.length).toBeGreaterThan(0);
  expect(judgeInteraction(interaction).violations).toContainEqual(
    expect.objectContaining({ code: 'property-empty', at: '/body/auth/params/password' }),
  );
});
