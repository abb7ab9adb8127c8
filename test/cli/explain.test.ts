import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { errorCodes, explainErrors } from '../../src/cli/explain-command.ts';
import { description } from '../../src/generated/description.ts';
import { errorExamples, errorNames, type Header } from '../contract.ts';
import { killAll, startMockProcess } from '../mock/mock-process.ts';
import { headers, request } from '../requests.ts';
import { send } from '../send.ts';
import { run } from './run.ts';

afterEach(killAll);

test.each([
  ['the scenarios', ['scenarios'], 0, /throttled\n.*429.*\n {2}Example: flowservice mock --scenario throttled:retryAfter=1\n/],
  ['a code', ['explain', 'header-missing'], 0, /^header-missing\n\nA required header is not sent\.\n\nExample: .+\nFix: .+\nSource: .+\n$/],
  [
    'a misspelt code',
    ['explain', 'header-mising'],
    2,
    /^flowservice: there is no code "header-mising"; did you mean header-missing\? .*\n$/,
  ],
  ['a code that is like none', ['explain', 'x'], 2, /^flowservice: there is no code "x"\. "flowservice explain" lists them all\.\n$/],
  [
    "the gateway's code",
    ['explain', '403010'],
    0,
    /^403010 {2}\(status 403\)\n\nNo Authorization header\.\n\nText: +Oauth token is missing\.\nCause: +a mistake at \/headers\/authorization\nViolation: header-missing, header-empty at \/headers\/authorization\n.*example=missing-token.*\nSource: .+\n$/,
  ],
  [
    "Flow Service's code",
    ['explain', 'FLOW-1404-412'],
    0,
    /^FLOW-1404-412 {2}\(status 412\)[\s\S]*\nTitle: +Version not matching\n[\s\S]*\nViolation: header-format, header-repeated at \/headers\/if-match\n/,
  ],
  ['the type of an error', ['explain', 'https://ns.adobe.com/aep/errors/FLOW-1413-400'], 0, /^FLOW-1413-400 /],
  ['a code in lower case, of several errors', ['explain', 'flow-1100-400'], 0, /^FLOW-1100-400 [\s\S]*\n\nFLOW-1100-400 /],
  ['a code of OAuth', ['explain', 'unsupported_grant_type'], 0, /^unsupported_grant_type {2}\(status 400\)/],
  [
    'a misspelt code of Adobe',
    ['explain', '403011'],
    2,
    /^flowservice: there is no code "403011"; did you mean 403010\? "flowservice explain" lists them all\. Adobe's codes in the description are .*403010, .*\n$/,
  ],
  [
    'one scenario',
    ['scenarios', 'throttled'],
    0,
    /^throttled\n\n.*429.*\n\nSettings:\n {2}retryAfter {2}a number, 0 or more \(default: 1\)\n\nHow to apply it:\n/,
  ],
  ['a scenario with choices', ['scenarios', 'reset'], 0, /\n {2}when {2}before, middle, after \(default: middle\)\n/],
  ['a scenario without settings', ['scenarios', 'broken-json'], 0, /do not conform[\s\S]*Settings: none\n/],
  [
    'a misspelt scenario',
    ['scenarios', 'throtled'],
    2,
    /^flowservice: there is no scenario "throtled"; did you mean throttled\? "flowservice scenarios" lists them all\.\n$/,
  ],
] as const)('explains what is asked for: %s', async (_, args, code, text) => {
  const { out, err, ...finished } = await run(...args);
  expect(finished.code).toBe(code);
  expect(out + err).toMatch(text);
});

test('lists every code that a violation may have', async () => {
  const { code, out } = await run('explain');
  const codes = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ', 1)[0]);
  expect({ code, codes }).toEqual({ code: 0, codes: description.components.schemas.Violation.properties.code.enum });
});

test('every code of an error example is explained with a cause, and with violations if a request can cause it', () => {
  expect(errorCodes.length).toBeGreaterThan(30);
  for (const name of errorNames) {
    const text = explainErrors(name) ?? '';
    expect([name, text]).toEqual([name, expect.stringContaining(`\nCause:     `)]);
    const isCausedByRequest = errorExamples[name]['x-caused-by'].some((place) => place !== 'state');
    // Of the two errors that are published for an unknown specification, the mock answers with the other one.
    const isNeverSent = name === 'unknown-connection-spec-legacy';
    expect([name, /\nViolation: /.test(text)]).toEqual([name, isCausedByRequest && !isNeverSent]);
  }
});

test('every way to apply a scenario that its page lists does apply it', async () => {
  const { out } = await run('scenarios', 'throttled:retryAfter=7');
  const written = (way: string): string => new RegExp(`^  ${way} +(.*)$`, 'm').exec(out)?.[1] ?? '';
  const retryAfter = async (mock: { readonly url: string }, ...more: Header[]) =>
    (await send(mock.url, request({ headers: [...headers, ...more] }))).headers['retry-after'];
  const standing = await startMockProcess(written('to every request').split(' ').slice(2));
  expect(await retryAfter(standing)).toBe('7');
  const mock = await startMockProcess([]);
  const [, name = '', value = ''] = /-H '([\w-]+): (.*)'/.exec(written('to one request')) ?? [];
  expect(await retryAfter(mock, [name, value])).toBe('7');
  await promisify(execFile)('bash', ['-c', written('to the next two').replace('http://127.0.0.1:4010', mock.url)]);
  expect([await retryAfter(mock), await retryAfter(mock), await retryAfter(mock)]).toEqual(['7', '7', undefined]);
  const [, ...code] = /mock\.scenario\('(.*)', (.*)\)/.exec(written('in code')) ?? [];
  expect(code).toEqual(['throttled:retryAfter=7', '{ times: 2 }']);
});
