import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock } from '../mock/index.ts';
import { operations } from '../src/conformance/index.ts';
import { readRealService } from './verify/real-service.ts';
import { verifyFlowService } from './verify/verify-flow-service.ts';

const folder = fileURLToPath(new URL('pacts', import.meta.url));
const pactFiles = readdirSync(folder).map((name) => join(folder, name));
const real = readRealService(process.env);

if (real === undefined) {
  const mock = createMock();
  beforeAll(() => mock.listen());
  afterAll(() => mock.close());

  test.concurrent.each(operations.createConnection.basePaths)(
    'the mock keeps to the contracts under the base path "%s"',
    async (basePath) => {
      const { verified, leftOut } = await verifyFlowService({ pactFiles, baseUrl: mock.url + basePath });
      expect(verified).not.toEqual([]);
      expect(leftOut).toEqual([]);
    },
  );
} else {
  test('the real Flow Service keeps to the contracts', { timeout: 300_000 }, async () => {
    const { verified, leftOut } = await verifyFlowService({ pactFiles, baseUrl: real.baseUrl, real, timeout: 30_000 });
    for (const interaction of verified) console.info(`Verified: ${interaction}`);
    for (const { description, reason } of leftOut) console.info(`Left out: ${description}, for ${reason}`);
    expect(verified).not.toEqual([]);
  });
}
