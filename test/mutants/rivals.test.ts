import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case } from '../case.ts';
import { corpus } from '../corpus.ts';
import { checkJudge, scoreOf } from './judge.ts';
import { judgeAll } from './judge-all.ts';
import { compareWithPrism, exceptionFor, prismExceptions } from './prism-exceptions.ts';
import { type PrismJudge, startPrismJudge } from './prism-judge.ts';
import { scoreRow } from './scores.ts';
import { messagesOfSpecmatic } from './specmatic-report.ts';

/** One request in 100, and then one for each exception, the crash as the last. `npm run mutants` sends all requests to Prism. */
const exceptional = prismExceptions.flatMap((exception) => corpus.find((one) => exceptionFor(one) === exception) ?? []).toReversed();
const sample: readonly Case[] = [...corpus.filter((one, index) => index % 100 === 0 && !exceptional.includes(one)), ...exceptional];

let prism: PrismJudge;
beforeAll(async () => {
  prism = await startPrismJudge();
});
afterAll(() => prism.stop());

test('stock Prism on the bare description has the same verdicts as our check, except for its known faults', async () => {
  expect(compareWithPrism(await judgeAll(sample, prism.judge))).toEqual([]);
});

test('docs/accuracy.md has the current score', async () => {
  const row = scoreRow('this toolkit', scoreOf(await judgeAll(corpus, checkJudge)));
  expect(readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8')).toContain(row);
});

/** Part of an error response of Specmatic 2.55.1: for two responses, a header and one of the schemas of a body. */
const complaints = `
    >> REQUEST.PARAMETERS.HEADER.If-Match
  
        R1003: Constraint violation
        Documentation: https://docs.specmatic.io/rules#r1003
        Summary: The value does not satisfy the constraints defined in the specification
  
        Specification expected type string that matches regex ^(?:\\"[^\\"]+\\"|\\{[A-Za-z0-9_]+\\})$ but request contained value "a" of type string
  
    >> REQUEST.BODY[0] (when ReplaceAuthParams object).a/b~c
  
        R2003: Unknown property
        Documentation: https://docs.specmatic.io/rules#r2003
        Summary: A property was found that is not defined in the specification
  
        Property "a/b~c" in the request was not in the specification
`;
const refusal = ['The base connection was updated', 'Flow Service failed']
  .map((response) => `Error from contract openapi.json\n\n  In scenario "Update a base connection. Response: ${response}."${complaints}`)
  .join('\n');

test.each([
  ['each complaint once, at its place in the request', refusal, ['/headers/if-match', '/body/0/a~1b~0c']],
  ['an unknown path', 'No matching REST stub or contract found for method GET and path /connection', ['/path']],
  ['an error without a place', 'Could not parse request', ['']],
])("reads Specmatic's report: %s", (_, report, places) => {
  expect(messagesOfSpecmatic(report).map(({ at }) => at)).toEqual(places);
});
