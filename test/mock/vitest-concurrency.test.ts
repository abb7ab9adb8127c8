import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProject } from '../pages/project.ts';

/** The start of every test file: a client, and a barrier at which tests wait for each other, so that they run at the same time. */
const opening = `
import { testWithMock } from 'flowservice-kit/vitest';
import { describe } from 'vitest';
const headers = { Authorization: 'Bearer any', 'x-api-key': 'any', 'x-gw-ims-org-id': '7DC732555AECDB4C0A494036@AdobeOrg', 'x-sandbox-name': 'prod' };
const list = async (mock, query = '') => (await fetch(mock.url + '/connections' + query, { headers })).status;
const meeting = (count) => {
  const waiting = [];
  return () => new Promise((go) => {
    waiting.push(go);
    if (waiting.length === count) waiting.forEach((one) => one());
  });
};
`;

/** The options that only one mock at a time can use, and how a failure names each. */
const forOne = [
  ['a fixed port', '{ listen: { host: "127.0.0.2", port: 40107 } }', 'listen: { port: 40107 }'],
  ['a state file', '{ state: "state.db" }', 'state: "state.db"'],
] as const;

/** The test files, by name. */
const files: Readonly<Record<string, string>> = {
  'own mock': `
const test = testWithMock();
const [meet, meetInSuites] = [meeting(3), meeting(2)];
test.concurrent('a mock with a scenario applies it', async ({ mock, expect }) => {
  mock.scenario('throttled');
  await meet();
  expect(await list(mock)).toBe(429);
});
test.concurrent('another mock does not', async ({ mock, expect }) => {
  await meet();
  expect(await list(mock)).toBe(200);
  expect(mock.requests).toHaveLength(1);
});
test.concurrent('a wrong request fails its test, also after others have ended', async ({ mock }) => {
  await list(mock, '?limit=0');
  await meet();
  await list(mock);
  mock.assertConforming();
});
for (const name of ['first', 'second'])
  describe(name + ' of two concurrent suites', { concurrent: true }, () => {
    test('the ' + name + ' suite', { concurrent: false }, async ({ mock, expect }) => {
      await list(mock);
      await meetInSuites();
      expect(mock.requests).toHaveLength(1);
    });
  });
`,
  ...Object.fromEntries(
    forOne.map(([name, options]) => [
      name,
      `
const test = testWithMock(${options});
test('alone', async ({ mock, expect }) => expect(await list(mock)).toBe(200));
test('alone again', async ({ mock, expect }) => expect([await list(mock), mock.requests.length]).toEqual([200, 1]));
test.concurrent('concurrent', async ({ mock }) => {});
`,
    ]),
  ),
};

type Assertion = { readonly title: string; readonly status: string; readonly failureMessages: readonly string[] };
type Report = { readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly Assertion[] }[] };

let project: string;
let report: Report;
beforeAll(async () => {
  project = makeProject();
  writeFileSync(join(project, 'vitest.config.mjs'), 'export default {};');
  for (const [name, file] of Object.entries(files)) writeFileSync(join(project, `${name}.test.mjs`), opening + file);
  // One run for all files, because its start takes longer than their tests.
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--no-isolate', '--no-file-parallelism', '--reporter=json', '--outputFile'];
  const env = { ...process.env, NO_COLOR: '1', VITEST: undefined };
  await new Promise((resolve) => execFile(process.execPath, [...args, 'report.json'], { cwd: project, env }, resolve));
  report = JSON.parse(readFileSync(join(project, 'report.json'), 'utf8'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Returns the outcome of each test of a file with the first line of its failure. */
function outcomes(file: string): Readonly<Record<string, string>> {
  const { assertionResults = [] } = report.testResults.find(({ name }) => name.endsWith(`/${file}.test.mjs`)) ?? {};
  return Object.fromEntries(
    assertionResults.map(({ title, status, failureMessages: [failure = ''] }) => [
      title,
      [status, failure.split('\n', 1)[0]].join(' ').trim(),
    ]),
  );
}

test('each concurrent test has its own mock, however it is declared as concurrent', () => {
  expect(outcomes('own mock')).toEqual({
    'a mock with a scenario applies it': 'passed',
    'another mock does not': 'passed',
    'a wrong request fails its test, also after others have ended': 'failed Error: 1 request does not conform to Flow Service.',
    'the first suite': 'passed',
    'the second suite': 'passed',
  });
});

test.each(forOne)('%s is rejected for concurrent tests and works for all others', (name, _, option) => {
  expect(outcomes(name)).toEqual({
    alone: 'passed',
    'alone again': 'passed',
    concurrent: expect.stringContaining(
      `failed Error: Each concurrent test has its own mock, and testWithMock was called with ${option}, which only one mock at a time can use. Remove this option and use mock.url, or run these tests one after another`,
    ),
  });
});
