import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createMock } from '../mock/index.ts';
import { wholePact } from './vitest/part-of-pact.ts';

const core = createRequire(createRequire(import.meta.url).resolve('@pact-foundation/pact')).resolve('@pact-foundation/pact-core');

test.each([
  ['in the body, without teardown', { providerStatesSetupBody: true, providerStatesSetupTeardown: false }],
  ['in the query, with teardown', { providerStatesSetupBody: false, providerStatesSetupTeardown: true }],
])("the Rust verifier sets up each state with the mock's endpoint: %s", { timeout: 180_000 }, async (_, how) => {
  const mock = createMock();
  onTestFinished(() => mock.close());
  const providerBaseUrl = await mock.listen();
  const options = { provider: 'adobe-flow-service', providerBaseUrl, pactUrls: [wholePact], logLevel: 'error', ...how };
  const setup = { providerStatesSetupUrl: `${providerBaseUrl}/__mock/pact-states` };
  // In a process of its own, because it prints whole responses.
  const program = `new (require(${JSON.stringify(core)}).Verifier)(${JSON.stringify({ ...options, ...setup })}).verify()
    .then((report) => console.log('\\nresult ' + JSON.parse(report).result), (error) => console.log(error.message))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { env: { ...process.env, PACT_DO_NOT_TRACK: 'true' } });
  expect(stdout).toMatch(/^result true$/m);
});
