import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { errorExplanations } from '../../mock/refusals/explanation.ts';
import { errorCodes } from '../../src/cli/explain-command.ts';
import { description } from '../../src/generated/description.ts';
import { errorExamples, errorNames, flowService, type Header } from '../contract.ts';
import { killAll, startMockProcess } from '../mock/mock-process.ts';
import { headers, request } from '../requests.ts';
import { send } from '../send.ts';
import { runHere } from './run-here.ts';

afterEach(killAll);

test.each([
  ['the scenarios', ['scenarios'], 0, /throttled\n.*429.*\n {2}Example: flowservice mock --scenario throttled:retryAfter=1\n/],
  ['a code', ['explain', 'header-missing'], 0, /^header-missing\n\nA required header is missing\.\n\nExample: .+\nFix: .+\nSource: .+\n$/],
  [
    'a misspelled code',
    ['explain', 'header-mising'],
    2,
    /^flowservice: unknown code "header-mising"\. Did you mean header-missing\? .*\n$/,
  ],
  ['an unknown code', ['explain', 'x'], 2, /^flowservice: unknown code "x"\. "flowservice explain" lists all codes\.\n$/],
  [
    "the gateway's code",
    ['explain', '403010'],
    0,
    /^403010 {2}\(status 403\)\n\nNo Authorization header\.\n\nText: +Oauth token is missing\.\nCause: +a mistake at \/headers\/authorization\nViolation: header-missing, header-empty at \/headers\/authorization\n.*x-mock-scenario: missing-token.*\nSource: .+\n$/,
  ],
  [
    "Flow Service's code",
    ['explain', 'FLOW-1404-412'],
    0,
    /^FLOW-1404-412 {2}\(status 412\)[\s\S]*\nTitle: +Version not matching\n[\s\S]*\nViolation: header-format, header-repeated at \/headers\/if-match\n/,
  ],
  ['a code in upper case', ['explain', 'HEADER-MISSING'], 0, /^header-missing\n/],
  ['the beginning of a code', ['explain', 'FLOW-1404'], 0, /^FLOW-1404-412 /],
  ["the number of Flow Service's code", ['explain', '1404'], 0, /^FLOW-1404-412 /],
  ["the number of the source's code", ['explain', '1361'], 0, /^FLOW-1100-400, 1361-400 {2}\(status 400\)\n\nAn interval with/],
  ["a number of Flow Service's and of a source's code", ['explain', '1403'], 0, /^FLOW-1403-400 [\s\S]*\nFLOW-1100-400, 1403-400 /],
  ['the beginning of several codes', ['explain', 'FLOW-1'], 2, /^flowservice: unknown code "FLOW-1"\./],
  ['the type of an error', ['explain', 'https://ns.adobe.com/aep/errors/FLOW-1413-400'], 0, /^FLOW-1413-400 /],
  ['a code in lower case, of several errors', ['explain', 'flow-1100-400'], 0, /^FLOW-1100-400 [\s\S]*\n\nFLOW-1100-400 /],
  ['a code of OAuth', ['explain', 'unsupported_grant_type'], 0, /^unsupported_grant_type {2}\(status 400\)/],
  [
    'a misspelled code of Adobe',
    ['explain', '403011'],
    2,
    /^flowservice: unknown code "403011"\. Did you mean 403010\? "flowservice explain" lists all codes\. The codes of Adobe in the description are .*403010, .*\n$/,
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
    'a misspelled scenario',
    ['scenarios', 'throtled'],
    2,
    /^flowservice: unknown scenario "throtled"\. Did you mean throttled\? "flowservice scenarios" lists all scenarios\.\n$/,
  ],
] as const)('explain and scenarios print %s', async (_, args, code, text) => {
  const { out, err, ...finished } = await runHere(...args);
  expect(finished.code).toBe(code);
  expect(out + err).toMatch(text);
});

test('explain lists every code of a violation', async () => {
  const { code, out } = await runHere('explain');
  const codes = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ', 1)[0]);
  expect({ code, codes }).toEqual({ code: 0, codes: description.components.schemas.Violation.properties.code.enum });
});

test('explain names the cause of every error example, and the violations that lead to it', () => {
  expect(errorCodes.length).toBeGreaterThan(30);
  for (const name of errorNames) {
    const labels = errorExplanations(flowService, name).flatMap(({ details }) => details.map(([label]) => label));
    expect([name, labels]).toEqual([name, expect.arrayContaining(['Cause'])]);
    const isCausedByRequest = errorExamples[name]['x-caused-by'].some((place) => place !== 'state');
    const isNeverSent = errorExamples[name]['x-scenario-only'] === true;
    expect([name, labels.includes('Violation')]).toEqual([name, isCausedByRequest && !isNeverSent]);
  }
});

test('the page of a scenario lists ways to apply it that work', async () => {
  const { out } = await runHere('scenarios', 'throttled:retryAfter=7');
  const written = (label: string): string => new RegExp(`^  ${label} +(.*)$`, 'm').exec(out)?.[1] ?? '';
  const retryAfter = async (mock: { readonly url: string }, ...more: Header[]) =>
    (await send(mock.url, request({ headers: [...headers, ...more] }))).headers['retry-after'];
  const forAll = await startMockProcess(written('to every request').split(' ').slice(2));
  expect(await retryAfter(forAll)).toBe('7');
  const mock = await startMockProcess([]);
  const [, name = '', value = ''] = /-H '([\w-]+): (.*)'/.exec(written('to one request')) ?? [];
  expect(await retryAfter(mock, [name, value])).toBe('7');
  await promisify(execFile)('bash', ['-c', written('to the next two').replace('http://127.0.0.1:4010', mock.url)]);
  expect([await retryAfter(mock), await retryAfter(mock), await retryAfter(mock)]).toEqual(['7', '7', undefined]);
  const [, ...code] = /mock\.scenario\('(.*)', (.*)\)/.exec(written('in code')) ?? [];
  expect(code).toEqual(['throttled:retryAfter=7', '{ times: 2 }']);
});
