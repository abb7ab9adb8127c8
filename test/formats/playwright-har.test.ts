import { join } from 'node:path';
import { request } from 'playwright-core';
import { expect, test } from 'vitest';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { bodies, headers } from '../requests.ts';
import { startMock } from '../start-mock.ts';
import { writeFiles } from './verify-written.ts';

const wrong = JSON.stringify({ ...bodies.basic, connectionSpec: { id: '0ed90a81-07f4-4586-8190-b40eccef1c5a', version: '1.0' } });
const seen = ['connection-spec-unknown /body/connectionSpec/id'];
const unseen = ['body-not-recorded /body', 'body-not-recorded /response/body'];

test.each([
  ['embed', undefined, seen],
  ['attach', undefined, seen],
  ['attach', 'resources', seen],
  ['omit', undefined, unseen],
] as const)('reads the recordings of Playwright with content: %s, in the folder %s', async (content, subfolder, expected) => {
  const folder = writeFiles({});
  const mock = await startMock();
  for (const mode of ['full', 'minimal'] as const) {
    const context = await request.newContext();
    const resources = subfolder === undefined ? {} : { resourcesDir: join(folder, subfolder) };
    await context.tracing.startHar(join(folder, `${mode}.har`), { content, mode, ...resources });
    await context.post(`${mock.url}/connections`, { headers: Object.fromEntries(headers), data: wrong });
    await context.tracing.stopHar();
    await context.dispose();
  }
  await mock.close();
  const { inputs, interactions } = await verifyFiles([folder]);
  expect(inputs.map(({ name, problem }) => [name, problem])).toEqual([
    [join(folder, 'full.har'), undefined],
    [join(folder, 'minimal.har'), undefined],
  ]);
  const found = interactions.map(({ violations }) => violations.map(({ code, at }) => `${code} ${at}`));
  expect(found).toEqual([expected, expected]);
});
