import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { reporterNames } from '../../src/report/reporters.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runHereIn } from './run-here.ts';

const folder = temporaryFolder();
const right = 'test/verify-corpus/pacts/right.json';
const create = 'sh test/consumers/create-connection.sh > /dev/null';
process.env.TOKEN ??= 'any';
process.env.API_KEY ??= 'any';
process.env.PASSWORD ??= 'any';
process.env.KEY ??= 'any';

/** Runs a command with each report in its own file, and returns the verdict of each report. */
async function concluded([command = '', ...args]: readonly string[]) {
  const own = mkdtempSync(join(folder, 'run-'));
  const file = (name: string) => join(own, name);
  const summary = file('summary.md');
  const [options, rest] = args.includes('--') ? [args.slice(0, args.indexOf('--')), args.slice(args.indexOf('--'))] : [args, []];
  const reports = reporterNames.flatMap((name) => ['--reporter', name, '--output', file(name)]);
  const { code, err } = await runHereIn({ GITHUB_STEP_SUMMARY: summary }, command, ...options, ...reports, ...rest);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  const json = JSON.parse(read('json'));
  const [run] = (JSON.parse(read('sarif')) as Log).runs;
  const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(read('junit'));
  const html = read('html');
  return {
    code,
    texts: {
      text: read('text'),
      github: read('github'),
      junit: read('junit'),
      sarif: read('sarif'),
      html,
      summary: read('summary.md'),
      json: read('json'),
      err,
    },
    exitCodes: [json.summary.exitCode, run?.invocations?.[0]?.exitCode],
    red: {
      text: /✗/.test(read('text')),
      err: /✗|not conforming|cannot be read|(\d+) of (?!\1 )\d/.test(err),
      json: json.summary.passed === false,
      junit: /"@_type"/.test(JSON.stringify(testsuites)),
      github: read('github').includes('::error '),
      summary: read('summary.md').startsWith('## ❌'),
      sarif: run?.results?.some(({ level }) => level === 'error') === true || run?.invocations?.[0]?.executionSuccessful === false,
      html: /<p class="verdict bad">/.test(html) && !/<title>Conforms/.test(html),
    },
  };
}

const verdictOfAll = (red: boolean) => ({ text: red, err: red, json: red, junit: red, github: red, summary: red, sarif: red, html: red });

test.each([
  ['interactions that do not conform', ['verify', 'test/verify-corpus/pacts/wrong.json'], 1, 'interaction-duplicate'],
  ['an unreadable file', ['verify', right, 'test/verify-corpus/unreadable/empty.json'], 2, 'The file is empty.'],
  ['nothing checked', ['verify', '--provider', 'flow', right], 1, 'Did you mean --provider flow-service?'],
  ['too little coverage', ['verify', right, '--min-coverage', '99.5'], 1, 'less than the 99.5 % that --min-coverage demands.'],
  ['a command that sends nothing', ['exec', '--', 'true'], 1, 'The command sent no request to the mock.'],
  ['a command that fails', ['exec', '--', 'sh', '-c', `${create}; exit 7`], 7, 'The command failed with exit code 7.'],
  ['a command that is killed', ['exec', '--', 'sh', '-c', `${create}; kill -KILL $$`], 137, 'The command was ended by SIGKILL.'],
  ['a command that does not end', ['exec', '--timeout', '1', '--', 'sh', '-c', 'sleep 60'], 3, 'The command was ended after 1 s.'],
] as const)('every report fails if the exit code is not 0: %s', async (_, args, code, text) => {
  const result = await concluded(args);
  expect({ code: result.code, exitCodes: result.exitCodes, red: result.red }).toEqual({
    code,
    exitCodes: [code, code],
    red: verdictOfAll(true),
  });
  const { err, ...reports } = result.texts;
  for (const [name, report] of Object.entries(reports)) expect([name, unescaped(report)]).toEqual([name, expect.stringContaining(text)]);
  expect(err).toMatch(/^flowservice: .*\.\n/m);
});

test.each([
  [
    'conforming interactions',
    ['verify', right],
    /^flowservice: 6 of 6 interactions conform\.$/m,
    /<title>Conforms.*<p class="verdict good">/s,
  ],
  ['enough coverage', ['verify', right, '--min-coverage', '1'], /^flowservice: 6 of 6/m, /<title>Conforms/],
  ['a command that succeeds', ['exec', '--', 'sh', '-c', create], /^flowservice: 2 of 2 interactions conform\.$/m, /<title>Conforms/],
  [
    'nothing checked, with --allow-empty',
    ['verify', '--allow-empty', '--provider', 'flow', right],
    /^flowservice: Nothing was checked\. .*$/m,
    /<title>Nothing was checked.*<p class="verdict empty">/s,
  ],
  [
    'nothing sent, with --allow-empty',
    ['exec', '--allow-empty', '--', 'true'],
    /^flowservice: Nothing was checked\.$/m,
    /<title>Nothing was/,
  ],
] as const)('no report fails if the exit code is 0: %s', async (_, args, line, html) => {
  const { code, exitCodes, red, texts } = await concluded(args);
  expect({ code, exitCodes, red }).toEqual({ code: 0, exitCodes: [0, 0], red: verdictOfAll(false) });
  expect(texts.err).toMatch(line);
  expect(texts.html).toMatch(html);
  if (!args.some((one) => one === '--allow-empty')) return;
  for (const report of [texts.text, texts.html, texts.summary]) expect(report).not.toMatch(/✓(?!")|✅|class="(?:verdict )?good"/);
});

/** Removes the escapes of a report's format. */
function unescaped(report: string): string {
  return report
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('%25', '%')
    .replaceAll(/&(?:quot|apos);/g, '"');
}
