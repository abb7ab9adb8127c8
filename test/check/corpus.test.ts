import { expect, test } from 'vitest';
import { description } from '../../src/generated/description.ts';
import { isWrong } from '../case.ts';
import { checkRequest, isError } from '../contract.ts';
import { corpus, doubtfulOnes, legal, singleMistakes } from '../corpus.ts';
import { described } from '../described.ts';
import { testEach } from '../each-case.ts';
import { secretsIn } from '../secrets.ts';

testEach(corpus, (one) => {
  const violations = checkRequest(one.request);
  expect(violations.map(({ code, at }) => [code, at])).toEqual(one.want);
  expect(violations.some(isError)).toBe(isWrong(one));
  expect(secretsIn(JSON.stringify(violations))).toEqual([]);
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
