import { describe, expect, test } from 'vitest';
import { toConformToFlowService } from '../../mock/expect/to-conform-to-flow-service.ts';
import { createMock } from '../../mock/index.ts';
import { interceptFlowService } from '../../mock/nock/index.ts';
import { testWithMock } from '../../mock/vitest/index.ts';
import { secrets, secretsIn } from '../secrets.ts';

/** The functions that take options, and a call of each. */
const functions = {
  'createMock()': (options: object) => createMock(options),
  'listen()': (options: object) => createMock().listen(options),
  'testWithMock()': (options: object) => testWithMock(options),
  'interceptFlowService()': (options: object) => interceptFlowService(createMock(), options).restore(),
  'toConformToFlowService()': (options: object) => toConformToFlowService({ method: 'GET', url: '/connections' }, options),
} as const;

/** The error of a function with wrong options, thrown or as a rejection. */
async function errorOf(name: keyof typeof functions, options: unknown): Promise<unknown> {
  try {
    return await functions[name](options as object);
  } catch (error) {
    return error;
  }
}

describe.each(Object.keys(functions) as (keyof typeof functions)[])('%s', (name) => {
  test.each([
    ['a misspelled option', { prfile: 'strict' }, /^Unknown option "prfile" of [a-zA-Z]+\(\).* Its options are [a-zA-Z, ]+\.$/],
    ['a text', 'strict', / are "strict"\. Pass a plain object\. Its options are [a-zA-Z, ]+\.$/],
    ['a list', [], / are an array\. Pass a plain object\./],
    ['a Map', new Map([['profile', 'lenient']]), / are an object\. Pass a plain object\./],
    ['a URL', new URL('http://127.0.0.1'), /^Unknown option "/],
  ])('refuses %s', async (_, options, message) => {
    const error = await errorOf(name, options);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
  });
});

test.each([
  ['createMock()', { explain: 'false' }, 'The option explain is "false". Pass true or false.'],
  ['createMock()', { profile: 'Strict' }, 'The option profile is "Strict". Pass "strict" or "lenient".'],
  ['createMock()', { scenario: 429 }, 'The option scenario is 429. Pass a string such as "throttled".'],
  ['createMock()', { scenario: '' }, 'The option scenario is "". Pass a string such as "throttled".'],
  ['createMock()', { state: new URL('file:///state.db') }, 'The option state is an object. Pass a string such as "connections.db".'],
  ['createMock()', { deterministic: 1 }, 'The option deterministic is 1. Pass true or false.'],
  ['createMock()', { journalSize: '10' }, 'The option journalSize is "10". Pass a whole number, 0 or greater.'],
  ['createMock()', { journalSize: -1 }, 'The option journalSize is -1. Pass a whole number, 0 or greater.'],
  ['createMock()', { journalSize: 1.5 }, 'The option journalSize is 1.5.'],
  ['createMock()', { tokenLifetime: Number.NaN }, 'The option tokenLifetime is NaN.'],
  ['createMock()', { cors: '*' }, 'The option cors is "*". Pass a list of origins, such as ["http://localhost:3000"].'],
  ['createMock()', { onRequest: null }, 'The option onRequest is null. Pass a function.'],
  [
    'createMock()',
    { determinstic: true },
    'Unknown option "determinstic" of createMock(). Did you mean deterministic? Its options are explain',
  ],
  [
    'listen()',
    { prt: 1 },
    'Unknown option "prt" of listen(). Did you mean port? Its options are host, port, allowHosts, requestTimeout, tls.',
  ],
  ['listen()', { tls: 'yes' }, 'The option tls is "yes". Pass true, false, or an object with cert and key.'],
  ['listen()', 4010, 'The options of listen() are 4010. Pass a plain object.'],
  ['listen()', { port: '4010' }, 'The option port is "4010". Pass a whole number, from 0 to 65535.'],
  ['listen()', { port: 65_536 }, 'The option port is 65536.'],
  ['listen()', { host: 127 }, 'The option host is 127. Pass a string such as "127.0.0.1".'],
  ['listen()', { requestTimeout: 0 }, 'The option requestTimeout is 0. Pass a whole number, 1 or greater.'],
  ['testWithMock()', { listen: { port: '1' } }, 'The option port is "1".'],
  ['testWithMock()', { profile: 'lax' }, 'The option profile is "lax".'],
  ['interceptFlowService()', { allow: 'api.example.com' }, 'The option allow is "api.example.com". Pass a list of hosts, such as ["api.'],
  ['toConformToFlowService()', { profile: 'Lenient' }, 'The option profile is "Lenient".'],
  ['toConformToFlowService()', { standard: 'adobe' }, 'The option standard is "adobe". Pass "promised" or "published".'],
  ['toConformToFlowService()', { request: '/connections' }, 'The option request is "/connections". Pass a request: { method, url }.'],
] as const)('%s with %o names the option, its value and the allowed ones', async (name, options, message) => {
  const error = await errorOf(name, options);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toContain(message);
});

test('undefined stands for the default', async () => {
  const mock = createMock({ profile: undefined, journalSize: undefined, onRequest: undefined } as object);
  expect((await mock.fetch('https://any.example/__mock/health')).status).toBe(200);
});

test('no message about an option contains a credential', async () => {
  const wrong = [{ [secrets.token]: 1 }, { profile: secrets.token }, { journalSize: secrets.token }, { cors: [secrets.token] }];
  const messages = await Promise.all(wrong.map((options) => errorOf('createMock()', options)));
  expect(messages.map((error) => secretsIn(String(error)))).toEqual([[], [], [], []]);
});

test('interceptFlowService rejects a value that is not a mock', () => {
  expect(() => interceptFlowService({} as Parameters<typeof interceptFlowService>[0])).toThrow(
    'interceptFlowService() got no mock. Pass one: interceptFlowService(createMock()).',
  );
});
