import { expect, test } from 'vitest';
import { description } from '../../src/generated/description.ts';
import { isWrong } from '../case.ts';
import { checkRequest, isError } from '../contract.ts';
import { corpus, corpusByOperation, doubtfulOnes, legal, singleMistakes } from '../corpus.ts';
import { described } from '../described.ts';
import { secretsIn } from '../secrets.ts';

test.each(corpusByOperation)('finds exactly the mistakes of every request of the corpus for %s', (_, cases) => {
  const found = cases.map(({ name, request }) => {
    const violations = checkRequest(request);
    const codes = violations.map(({ code, at }) => [code, at]);
    return { name, codes, isRefused: violations.some(isError), leaks: secretsIn(JSON.stringify(violations)) };
  });
  expect(found).toEqual(cases.map((one) => ({ name: one.name, codes: one.want, isRefused: isWrong(one), leaks: [] })));
});

test('the corpus has a unique name for each case, which begins with the operation', () => {
  const names = corpus.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => !described.some(({ id }) => name.startsWith(`${id}: `)))).toEqual([]);
  expect(legal.length).toBeGreaterThan(400);
  expect(singleMistakes.length).toBeGreaterThan(2000);
});

test('the corpus has every code that a request can cause', () => {
  const found = new Set([...doubtfulOnes, ...singleMistakes].flatMap(({ want }) => want.map(([code]) => code)));
  const all = description.components.schemas.Violation.properties.code.enum;
  expect(all.filter((code) => !found.has(code))).toEqual([
    'status-undocumented',
    'response-content-type',
    'response-header-unknown',
    'response-shape',
    'refusal-unexplained',
    'matcher-loose',
    'interaction-duplicate',
    'secret-exposed',
    'body-not-recorded',
    'value-unknown',
  ]);
});
