import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OperationId } from '../../src/contract/operation.ts';
import { formatGithub, formatSummary } from '../../src/report/format-github.ts';
import { formatJson } from '../../src/report/format-json.ts';
import { formatText } from '../../src/report/format-text.ts';
import type { LocatedViolation, VerifiedInteraction } from '../../src/verification/verification.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { nasty, verification, verifications, verified } from './verification.ts';

const long = (one: LocatedViolation) => ({ ...one, at: '<'.repeat(9999), message: '<'.repeat(9999), fix: '<'.repeat(9999) });
const plain = { color: false };

test('the text report lists inputs, violations with their places, and coverage', () => {
  const text = formatText(verification, plain);
  expect(text.split('\n').slice(0, 4)).toEqual([
    expect.stringMatching(/^✗ pacts\/a\.json +Pact V4 +2 interactions, 1 not conforming, 2 skipped$/),
    expect.stringMatching(/^✓ traffic +traffic +1 interaction$/),
    expect.stringMatching(/^✗ broken .* The file is not JSON: it breaks off at line 2, column 5\.$/),
    '',
  ]);
  expect(text).toMatch(/\nsources\nwrong .* {2}pacts\/a\.json:77\n {2}error header-missing at \/headers\/x-api-key \(line 80\)\n/);
  expect(text).toMatch(/\nrequest 1 \(POST \/connections 201\) {2}traffic\n {2}warning placeholder-left at/);
  expect(text).toContain('\nCoverage 33.3 % of the description\n');
  expect(text).toMatch(/createConnection +1 of 2 {2}not covered: .*429\n {2}not called: deleteConnection\n/);
  expect(text.trimEnd().split('\n').at(-1)).toBe('2 of 3 interactions conform; 1 file cannot be read.');
});

test('the text report counts the operations without a call if there are many, and names them for a minimum coverage', () => {
  const ids = ['getConnection', 'listConnections', 'replaceConnection', 'patchConnection', 'deleteConnection', 'testConnection'];
  const items = ids.map((id) => ({ operation: id as OperationId, kind: 'operation', name: id, covered: false }) as const);
  const coverage = { items, covered: 0, total: items.length };
  expect(formatText(verified({ coverage }), plain)).toContain('\n  6 operations not called\n');
  expect(formatText(verified({ coverage }, { minCoverage: 0 }), plain)).toContain(`\n  not called: ${ids.join(', ')}\n`);
});

test('the summary has a row for each called operation, and folds the others', () => {
  const summary = formatSummary(verification);
  expect(summary).toMatch(
    /\| createConnection \| 1 of 2 \| .*429 \|\n\n<details><summary>1 operation not called<\/summary>\n\ndeleteConnection\n/,
  );
});

test('the text report lists 200 interactions with violations, errors first, and counts the others', () => {
  const [, wrong, warned] = verification.interactions;
  if (wrong === undefined || warned === undefined) throw new Error('The verification has lost its interactions.');
  const text = formatText(
    { ...verification, interactions: [...Array.from({ length: 300 }, () => warned), ...Array.from({ length: 50 }, () => wrong)] },
    plain,
  );
  expect(text.match(/^ {2}error header-missing/gm)).toHaveLength(50);
  expect(text).toContain('150 more interactions with violations');
});

test.each([
  [
    'very long violations',
    (one: VerifiedInteraction) => ({ ...one, violations: one.violations.flatMap((each) => Array(30).fill(long(each))) }),
    60,
  ],
  ['very many inputs', (one: VerifiedInteraction) => one, 10_000],
])('the summary with %s is shorter than a mebibyte, and counts omitted parts', (_, changed, count) => {
  const [, wrong] = verification.interactions;
  if (wrong === undefined) throw new Error('The verification has lost its interactions.');
  const inputs = Array.from({ length: count }, (_, index) => ({
    ...(verification.inputs[0] ?? expect.unreachable()),
    name: `${index} ${nasty}`,
  }));
  const summary = formatSummary({ ...verification, inputs, interactions: Array.from({ length: 60 }, () => changed(wrong)) });
  expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
  expect(summary).toMatch(/\n\d+ more (?:input|not conforming interaction)s\.\n/);
  expect(summary).toContain('### Coverage: 33.3 %');
});

test('the text reports escape control characters, and color only on request', () => {
  fc.assert(
    fc.property(verifications, (any) => {
      expect(formatText(any, plain)).not.toMatch(/[^\P{Cc}\n]/u);
      expect(formatGithub(any)).toMatch(/^(?:::(?:error|warning) [^\n]*::[^\n]+\n)*$/);
      expect(formatSummary(any)).not.toMatch(/<\/?(?:script|b)/);
    }),
  );
  const good = verified({ inputs: verification.inputs.slice(1, 2), interactions: verification.interactions.slice(0, 1) });
  expect(formatText(verification, { color: true })).toContain('\u001b[31m2 of 3 interactions conform');
  expect(formatText(good, { color: true })).toContain('\u001b[32m1 of 1 interaction conforms.');
});

test('the annotations for GitHub have file and line, and escape their values', () => {
  const [problem, first, second, ...others] = formatGithub(verification).trimEnd().split('\n');
  expect(problem).toMatch(/^::error file=broken .*%250A.*::The file is not JSON/);
  expect(first).toMatch(/^::error file=pacts\/a\.json,line=80,title=header-missing%3A sources::wrong .*: \/headers\/x-api-key: /);
  expect(second).toMatch(/^::error file=pacts\/a\.json,line=80,title=property-unknown%3A sources::/);
  expect(others).toEqual([expect.stringMatching(/^::warning title=placeholder-left%3A shell .*::request 1: /)]);
});

test('the JSON report conforms to its published schema', async () => {
  const schema: object = JSON.parse(readFileSync('spec/report.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: true }).compile(schema);
  const real = await verifyFiles(['test/verify-corpus']);
  expect(real.interactions.length).toBeGreaterThan(50);
  for (const one of [verification, real, verified({ inputs: [], interactions: [] })]) {
    const report: unknown = JSON.parse(formatJson(one));
    expect([validate(report), validate.errors]).toEqual([true, null]);
  }
  expect(validate({ ...verification, schemaVersion: 1, summary: {} })).toBe(false);
});
