import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProject } from '../pages/project.ts';

const environments = ['happy-dom', 'jsdom'] as const;

/** A test file of a team whose code runs in browsers. It asserts that the page's globals are there. */
const file = (environment: string): string => `// @vitest-environment ${environment}
import { dynamicsBasicAuth, FlowServiceClient } from 'flowservice-kit';
import { createMock } from 'flowservice-kit/mock';
import { testWithMock } from 'flowservice-kit/vitest';
import { expect, test } from 'vitest';

const options = { accessToken: 'any', apiKey: 'any', imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod', maxRetries: 0 };
const body = dynamicsBasicAuth({ name: 'CRM' }, { serviceUri: 'https://contoso.crm.dynamics.com', username: 'anna', password: 'any' });
const origin = document.location.origin;

async function use(client) {
  const { id } = await client.connections.create(body);
  expect((await client.connections.list()).items.map((one) => one.id)).toEqual([id]);
  await client.connections.delete(id);
  await expect(client.connections.retrieve(id)).rejects.toMatchObject({ status: 404, code: 'FLOW-1439-404' });
}

test('mock.fetch', async () => {
  await using mock = createMock();
  await use(new FlowServiceClient({ ...options, fetch: mock.fetch }));
  expect(mock.requests.map(({ response }) => response.status)).toEqual([201, 200, 204, 404]);
  for (const request of mock.requests) expect(request).toConformToFlowService();
  const response = await mock.fetch('https://platform.adobe.io/data/foundation/flowservice/connections');
  await expect(response).toConformToFlowService({ operation: 'listConnections' });
});

test('an aborted call', async () => {
  await using mock = createMock({ scenario: 'slow:latency=60000' });
  const controller = new AbortController();
  const client = new FlowServiceClient({ ...options, fetch: mock.fetch, onRequest: () => setTimeout(() => controller.abort()) });
  await expect(client.connections.list({}, { signal: controller.signal })).rejects.toThrow();
});

testWithMock({ cors: [origin] })('listen', async ({ mock }) => {
  await use(new FlowServiceClient({ ...options, baseURL: mock.url }));
  mock.assertConforming();
});
`;

let project: string;
beforeAll(() => {
  project = makeProject();
  writeFileSync(join(project, 'vitest.config.mjs'), 'export default {};');
  for (const environment of environments) writeFileSync(join(project, `${environment}.test.mjs`), file(environment));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('the client and the mock work in the environments happy-dom and jsdom', { timeout: 120_000 }, async () => {
  const report = join(project, 'report.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', '--outputFile', report];
  await new Promise((resolve) => execFile(process.execPath, args, { cwd: project, env: { ...process.env, VITEST: undefined } }, resolve));
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  type Assertion = { readonly title: string; readonly failureMessages: readonly string[] };
  const found = testResults.flatMap(
    ({ message, assertionResults }: { readonly message: string; readonly assertionResults: Assertion[] }) =>
      assertionResults.length === 0
        ? [message]
        : assertionResults.map(({ title, failureMessages }) => [title, ...failureMessages].join(': ')),
  );
  expect(found).toEqual(environments.flatMap(() => ['mock.fetch', 'an aborted call', 'listen']));
});
