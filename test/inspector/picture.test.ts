import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from '../call.ts';
import { hasChromium } from '../chromium.ts';
import { bodies, bodyWith } from '../requests.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { inspectorOf } from './open-inspector.ts';

const { mock, open } = inspectorOf();
const folder = process.env.INSPECTOR_PICTURE ?? temporaryFolder();

test.skipIf(!hasChromium)('a picture of the inspector for README.md shows a violation under the line of its body', async () => {
  const wrongId = bodyWith('basic', (body) => {
    body.connectionSpec = { id: '38ad80fe-8b06-4938-94f4-d4ee80266b08', version: '1.0' };
  });
  await call(mock(), 'listConnectionSpecs', '/connectionSpecs?property=name=="dynamics-online"');
  await call(mock(), 'createConnection', '/connections', { body: bodies['service principal'] });
  await call(mock(), 'listConnections', '/connections?limit=5');
  await call(mock(), 'listConnections', '/connections', { headers: { 'x-sandbox-name': '' } });
  await call(mock(), 'createConnection', '/connections', { body: wrongId });
  await call(mock(), 'createConnection', '/connections', { body: bodies.basic });
  const { page, faults } = await open('#requests?id=5', { viewport: { width: 1280, height: 800 } });
  const violation = page.locator('.detail .violation').first();
  expect(await violation.innerText()).toContain('connection-spec-unknown');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'inspector.png') });
  expect(faults).toEqual([]);
});
