import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, test } from 'vitest';
import { call } from '../call.ts';
import { hasChromium } from '../chromium.ts';
import { bodies, bodyWith } from '../requests.ts';
import { inspectorOf } from './open-inspector.ts';

const { mock, open } = inspectorOf();
/** The folder for pictures of the pages, if somebody wants to see them. */
const folder = process.env.INSPECTOR_SCREENSHOTS;

beforeAll(async () => {
  for (let round = 0; round < 4; round++) {
    const wrong = bodyWith('basic', (body, params) => {
      params.pasword = 'x';
      body.connectionSpec = { id: '38ad80fe-8b06-4938-94f4-d4ee80266b08', version: '1.0' };
    });
    await call(mock(), 'createConnection', '/connections', {
      body: bodies.basic,
      headers: { 'x-mock-scenario': 'initializing:after=600000' },
    });
    await call(mock(), 'createConnection', '/connections', { body: wrong });
    await call(mock(), 'listConnections', '/connections?limit=5&unknown=1', { headers: { 'x-api-key': '' } });
  }
  mock().scenario('throttled', { times: 3 });
});

/** The height of the window, in pixels: the list has more rows than it shows. */
const height = 420;

/** The pages, and what is opened in each. */
const pages = [
  ['requests', '#requests', '.rows .row'],
  ['request', '#requests?id=2', '.detail .violation'],
  ['mistakes', '#requests?show=mistakes', '.mistakes'],
  ['nothing', '#requests?text=nothing-has-this', '.none'],
  ['state', '#state', '.entities', 'Contoso'],
  ['clock', '#clock', '.now', '+1 hour'],
  ['scenarios', '#scenarios', '.scenarios', 'Switch on throttled'],
  ['coverage', '#coverage', '.coverage'],
  ['help', '#requests', '.rows .row', 'Help'],
  ['reset', '#requests', '.rows .row', 'Reset'],
] as const;

test.skipIf(!hasChromium).each([
  { colorScheme: 'light', width: 1400 },
  { colorScheme: 'dark', width: 400 },
] as const)(
  'axe finds nothing in $colorScheme at $width pixels, and nothing exceeds the window',
  async ({ colorScheme, width }) => {
    const { page, faults } = await open('', { colorScheme, viewport: { width, height } });
    for (const [name, fragment, shown, button] of pages) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await page.locator(shown).first().waitFor();
      if (button !== undefined) await page.getByRole('button', { name: button }).first().click();
      if (name === 'clock') await page.getByRole('heading', { name: 'What happened' }).waitFor();
      const colored = page.locator('.primary:visible, .danger:visible').last();
      if ((await colored.count()) > 0) await colored.hover();
      if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`) });
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .setLegacyMode()
        .analyze();
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
      expect([name, ...size]).toEqual([name, width, height]);
      await page.keyboard.press('Escape');
    }
    expect(faults).toEqual([]);
  },
  300_000,
);
