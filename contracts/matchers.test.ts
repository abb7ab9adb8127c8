import { expect, test } from 'vitest';
import { checkRequest, checkResponse, isError, operations } from '../src/conformance/index.ts';
import { basicAuthBody, created, refusal, refusalIn, refusalNames, requestHeaders, servicePrincipalBody } from './pact/index.ts';
import { wholeValue } from './pact/whole-value.ts';

type Rule = { readonly 'pact:matcher:type': string; readonly regex?: string | undefined };
type Matcher = { readonly 'pact:matcher:type': string | readonly Rule[]; readonly regex?: string; readonly value: unknown };

const bodies = { 'basic authentication': basicAuthBody({ description: true }), 'a service principal': servicePrincipalBody() };
const texts = [
  '',
  ' ',
  'x',
  'X',
  'prod',
  'a b',
  'ü',
  'a\nb',
  '{SOME_VALUE}',
  '{}',
  'x{SOME_VALUE}',
  'contoso@AdobeOrg',
  'contoso@adobeorg',
  'a contoso@AdobeOrg',
  'contoso@AdobeOrg\n',
  'contoso.crm.dynamics.com',
  'https://contoso.crm.dynamics.com',
  'HTTPS://[::1]:443/a?b#c',
  'https://anna@contoso.crm.dynamics.com',
  'see https://contoso.crm.dynamics.com',
  'Bearer abc.def',
  'bearer  abc==',
  'Bearer',
  'Bearer a b',
  'Bearer {ACCESS_TOKEN}',
  'Bearer "abc"',
  'Basic abc',
  'application/json',
];
const values = [...texts, 5, 0, true, null, {}, { a: 1 }, [], ['x']];

test.each(Object.keys(requestHeaders))('the matcher of %s lets through just what the description lets through', (name) => {
  const sendable = texts.filter((text) => text === text.trim() && !text.includes('\n'));
  const wrong = sendable.filter(
    (text) => matches(headerMatcher(name), text) === isRefused(withValue(examplesOf(requestHeaders), [name], text)),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.entries(bodies))('the matchers of a body with %s let through just what the description lets through', (_auth, body) => {
  const leaves = leavesOf(body);
  expect(leaves.length).toBeGreaterThan(6);
  const wrong = leaves.flatMap(([path, matcher]) =>
    values
      .filter((value) => matches(matcher, value) === isRefused(examplesOf(requestHeaders), withValue(examplesOf(body), path, value)))
      .map((value) => [path.join('.'), value]),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.entries(bodies))('the examples of a body with %s are valid', (_auth, body) => {
  expect(isRefused(examplesOf(requestHeaders), examplesOf(body))).toBe(false);
});

test.each([...refusalNames.map((name) => [name, refusal(name)] as const), ['created', created] as const])(
  'the example of the response %s is valid',
  (name, { status, headers, body }) => {
    const response = { status, headers: Object.entries(examplesOf(headers) as Record<string, string>), body: encode(examplesOf(body)) };
    const documenting = Object.values(operations).filter(({ responses }) => responses.get(status)?.examples.includes(name));
    expect(documenting).not.toEqual([]);
    for (const operation of documenting) expect(checkResponse(operation, response)).toEqual([]);
  },
);

test('a refusal when throttled says when to come back', () => {
  expect(refusal('throttled')).toMatchObject({ status: 429, headers: { 'Retry-After': { value: '38' } }, body: { error_code: '429050' } });
});

test('each refusal has a provider state of its own', () => {
  expect(refusalNames.map((name) => refusalIn(refusal(name).state))).toEqual(refusalNames);
  expect(refusalIn('the moon is full')).toBeUndefined();
});

test.each([
  ['^a$', '^a$'],
  ['^(?:a|b)$', '^(?:a|b)$'],
  ['^[|]\\|$', '^[|]\\|$'],
  ['^a|b$', '[\\s\\S]*(?:^a|b$)[\\s\\S]*'],
  ['^(a)|(b)$', '[\\s\\S]*(?:^(a)|(b)$)[\\s\\S]*'],
  ['a', '[\\s\\S]*(?:a)[\\s\\S]*'],
  ['^a\\$', '[\\s\\S]*(?:^a\\$)[\\s\\S]*'],
])('the pattern %s is %s to Pact', (pattern, regex) => {
  expect(wholeValue(pattern)).toBe(regex);
});

/** What Pact does with a matcher: types are compared, regexes fit the whole value, and what is no matcher is compared as it is. */
function matches(matcher: unknown, value: unknown): boolean {
  if (!isMatcher(matcher)) return matcher === value;
  const type = matcher['pact:matcher:type'];
  const rules: readonly Rule[] = typeof type === 'string' ? [{ 'pact:matcher:type': type, regex: matcher.regex }] : type;
  return rules.every(({ 'pact:matcher:type': kind, regex = '' }) =>
    kind === 'type' ? typeof value === 'string' : new RegExp(`^(?:${regex})$`, 'u').test(String(value)),
  );
}

function isRefused(headers: unknown, body: unknown = examplesOf(bodies['basic authentication'])): boolean {
  const message = {
    method: 'POST',
    target: '/connections',
    headers: Object.entries(headers as Record<string, string>),
    body: encode(body),
  };
  return checkRequest(message).some(isError);
}

function headerMatcher(name: string): unknown {
  return Object.entries(requestHeaders).find(([header]) => header === name)?.[1];
}

/** Every value of a body that is no object, with its matcher. */
function leavesOf(body: unknown, path: readonly string[] = []): readonly (readonly [readonly string[], unknown])[] {
  if (typeof body !== 'object' || body === null || isMatcher(body)) return [[path, body]];
  return Object.entries(body).flatMap(([name, member]) => leavesOf(member, [...path, name]));
}

/** A body, or headers, with each matcher's example in its place. */
function examplesOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  if (isMatcher(body)) return body.value;
  return Object.fromEntries(Object.entries(body).map(([name, member]) => [name, examplesOf(member)]));
}

function withValue(body: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const members = body as Readonly<Record<string, unknown>>;
  return { ...members, [name]: withValue(members[name], rest, value) };
}

function isMatcher(value: unknown): value is Matcher {
  return typeof value === 'object' && value !== null && 'pact:matcher:type' in value;
}

function encode(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
