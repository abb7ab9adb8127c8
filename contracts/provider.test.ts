import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createMock } from '../mock/index.ts';
import { operations } from '../test/contract.ts';
import { readRealService } from './verify/real-service.ts';
import { verifyFlowService } from './verify/verify-flow-service.ts';

const folder = fileURLToPath(new URL('pacts', import.meta.url));
const pactFiles = readdirSync(folder).map((name) => join(folder, name));
const count = pactFiles.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).interactions).length;
const real = readRealService(process.env);

if (real === undefined) {
  test.concurrent.each(operations.createConnection.basePaths)(
    'the mock fulfills the contracts under the base path "%s"',
    async (basePath) => {
      // Each has its own mock, because the verification resets it.
      const mock = createMock();
      try {
        const baseUrl = (await mock.listen()) + basePath;
        const { verified, leftOut } = await verifyFlowService({ pactFiles, baseUrl });
        expect(verified).toHaveLength(count);
        expect(leftOut).toEqual([]);
      } finally {
        await mock.close();
      }
    },
    60_000,
  );
} else {
  test('the real Flow Service fulfills the contracts', { timeout: 300_000 }, async () => {
    const { verified, leftOut } = await verifyFlowService({ pactFiles, baseUrl: real.baseUrl, real, timeout: 30_000 });
    for (const interaction of verified) console.info(`Verified: ${interaction}`);
    for (const { description, reason } of leftOut) console.info(`Left out: ${description}, because ${reason}`);
    expect(verified).not.toEqual([]);
  });
}
