import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { flowService } from '../../src/contract/flow-service.ts';
import { description } from '../../src/generated/description.ts';
import { formatJunit } from '../../src/report/format-junit.ts';
import { formatSarif } from '../../src/report/format-sarif.ts';
import type { Verification } from '../../src/verification/verification.ts';
import { verification, verifications } from './verification.ts';

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => /^test(suite|case)$/.test(name) });
const runOf = (one: Verification) => (JSON.parse(formatSarif(one, { contract: flowService })) as Log).runs[0] ?? expect.unreachable();

test('the JUnit report has a suite for each input, a failure for each invalid interaction, and an error for each unreadable input', () => {
  const { testsuites } = xml.parse(formatJunit(verification));
  expect(testsuites.testsuite).toMatchObject([
    {
      name: 'pacts/a.json',
      file: 'pacts/a.json',
      tests: '2',
      failures: '1',
      errors: '0',
      testcase: [{ name: 'creates a connection (POST /connections 201)', classname: 'sources' }, { failure: { type: 'header-missing' } }],
    },
    {
      name: 'traffic',
      tests: '1',
      failures: '0',
      testcase: [{ name: 'request 1 (POST /connections 201)', 'system-out': expect.stringContaining('placeholder-left') }],
    },
    { tests: '1', errors: '1', testcase: [{ error: { message: expect.stringContaining('line 2, column 5') } }] },
  ]);
  expect(testsuites.testsuite[0].testcase[1].failure['#text']).toContain('pacts/a.json:77\n');
});

test('the JUnit report is valid XML for any values', () => {
  fc.assert(
    fc.property(verifications, (one) => {
      const text = formatJunit(one);
      expect(XMLValidator.validate(text)).toBe(true);
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\uFFFE\uFFFF]/u);
      const all: readonly { readonly name: string; readonly tests: string }[] = xml.parse(text).testsuites.testsuite;
      const suites = all.filter(({ name }) => name !== 'gates');
      expect(suites.map(({ tests }) => Number(tests)).reduce((sum, count) => sum + count)).toBe(one.interactions.length);
    }),
  );
});

test('the SARIF report has a rule for each code, and a result with file and line for each violation', () => {
  const { tool, results = [] } = runOf(verification);
  const codes = Object.keys(description.components.schemas.Violation.properties.code['x-codes']);
  expect(tool.driver.rules?.map(({ id }) => id)).toEqual([...codes, 'input-unreadable']);
  // GitHub ignores rules without them.
  const described = { shortDescription: { text: expect.stringMatching(/\.$/) }, fullDescription: { text: expect.stringMatching(/\.$/) } };
  for (const rule of tool.driver.rules ?? []) expect(rule).toMatchObject({ ...described, help: { text: expect.stringMatching(/[.)]$/) } });
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['input-unreadable', 'error'],
    ['header-missing', 'error'],
    ['property-unknown', 'error'],
    ['placeholder-left', 'warning'],
  ]);
  expect(results[1]?.locations?.[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'pacts/a.json' }, region: { startLine: 80 } });
  for (const { locations } of results) expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[\w.~%/!'()*-]+$/);
});

test('the SARIF report keeps the fingerprint of a result only while lines move', () => {
  const prints = (one: Verification) => runOf(one).results?.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
  const moved = (change: object): Verification => ({
    ...verification,
    interactions: verification.interactions.map((one) => ({
      ...one,
      ...change,
      violations: one.violations.map((each) => ({ ...each, line: 5 })),
    })),
  });
  expect(new Set(prints(verification)).size).toBe(4);
  expect(prints(moved({ line: 2 }))).toEqual(prints(verification));
  const twice = { ...verification, interactions: [...verification.interactions, ...verification.interactions] };
  expect(new Set(prints(twice)).size).toBe(7);
  expect(prints(moved({ description: 'another' }))).not.toEqual(prints(verification));
});

test('the SARIF report has at most 25,000 results, and counts the others', () => {
  const [, wrong] = verification.interactions;
  if (wrong === undefined) throw new Error('The verification has lost its interactions.');
  const run = runOf({ ...verification, interactions: Array.from({ length: 13_000 }, () => wrong) });
  expect([run.results?.length, run.properties]).toEqual([25_000, { resultsLeftOut: 1001 }]);
});
