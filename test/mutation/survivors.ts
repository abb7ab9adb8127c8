import { readFileSync } from 'node:fs';
import type { MutantResult } from '@stryker-mutator/api/core';

/** A mutant that no test can notice: the code, or its beginning and `…`, what it is replaced by, and the reason. */
type Excuse = { readonly file: string; readonly code: string; readonly replacement: string; readonly reason: string };

/** The mutants that behave like the product. They count neither as noticed nor as missed. */
const excuses: readonly Excuse[] = [
  ...['src/redaction/mask-echoes.ts', 'src/redaction/secrets-of-request.ts'].map((file) => ({
    file,
    code: "''",
    replacement: '"Stryker was here!"',
    reason: 'The whole body has no name. Any text that is not the name of a secret is as good.',
  })),
  {
    file: 'src/redaction/others-masks.ts',
    code: '!suspicious.test(text)',
    replacement: 'false',
    reason: 'A quick test before a thorough one. Without it, a body without masks is searched and found to have none.',
  },
  ...[
    ['suspicious.test(text) || asciiInBase64.test(text)', 'true'],
    ['readingsOf(text).filter((one) => couldHold(one.text))', 'readingsOf(text)'],
    ['couldHold(text)', 'true'],
    ['!holdsCredential(text)', 'false'],
    ['spansIn(text).length > 0', 'true'],
    ['spansIn(text).length > 0', 'spansIn(text).length >= 0'],
    ['spans.length === 0', 'false'],
  ].map(([code = '', replacement = '']) => ({
    file: 'src/credentials/credentials.ts',
    code,
    replacement,
    reason: 'A quick test before a thorough one. Without it, more texts are searched and found to have no credential.',
  })),
  ...[
    ['match.indices?.groups?.secret !== undefined', 'true'],
    ['match.indices?.groups?.secret', 'match.indices?.groups.secret'],
    ['match.indices?.groups', 'match.indices.groups'],
  ].map(([code = '', replacement = '']) => ({
    file: 'src/credentials/credentials.ts',
    code,
    replacement,
    reason: 'Only for the type checker: each pattern has the flag `d` and the group.',
  })),
  {
    file: 'src/credentials/kinds.ts',
    code: '`eyJ|…',
    replacement: '``',
    reason: 'The same quick test.',
  },
  ...['round <= mostRounds', 'round--'].map((replacement) => ({
    file: 'src/credentials/credentials.ts',
    code: replacement === 'round--' ? 'round++' : 'round < mostRounds',
    replacement,
    reason: 'A bound that no known text reaches: a second search finds what the first one did not.',
  })),
  ...[
    ['!escaped.test(text)', 'false'],
    ['end === 0', 'false'],
  ].map(([code = '', replacement = '']) => ({
    file: 'src/credentials/reading.ts',
    code,
    replacement,
    reason: 'A quick test before a thorough one. Without it, a text without escapes is searched and found to have none.',
  })),
  {
    file: 'src/formats/har/har-format.ts',
    code: "'except tokens'",
    replacement: '""',
    reason: 'Only for the type checker: every value that is neither "yes" nor "no" leaves out tokens.',
  },
  ...[
    ["''", '"Stryker was here!"'],
    ['[]', '["Stryker was here"]'],
    ["nodes.get('/path')?.const", "nodes.get('/path').const"],
    ["nodes.get('/op')?.enum", "nodes.get('/op').enum"],
  ].map(([code = '', replacement = '']) => ({
    file: 'src/check/check-patch.ts',
    code,
    replacement,
    reason: 'Only for the type checker: the description has both nodes in each of its instructions.',
  })),
];

/** Returns whether a mutant is one of the excuses. */
export function isExcused(mutant: MutantResult): boolean {
  const code = codeOf(mutant);
  const isSame = (excused: string): boolean => (excused.endsWith('…') ? code.startsWith(excused.slice(0, -1)) : code === excused);
  return excuses.some(
    (excuse) => mutant.fileName.endsWith(excuse.file) && isSame(excuse.code) && excuse.replacement === mutant.replacement,
  );
}

/** Returns the code that a mutant replaces. */
export function codeOf({ fileName, location: { start, end } }: MutantResult): string {
  // Stryker counts lines and columns from 1.
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  return [...lines.slice(0, -1), lines.at(-1)?.slice(0, end.column - 1)].join('\n').slice(start.column - 1);
}
