import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createMock, type Mock } from '../../mock/index.ts';
import { call } from '../call.ts';
import { hasChromium } from '../chromium.ts';
import { headers } from '../requests.ts';
import { expectCount, expectTexts, inspectorOf } from './open-inspector.ts';

const inBrowser = test.skipIf(!hasChromium);
const { mock, open } = inspectorOf({ journalSize: 6000 });

const list = (one: Pick<Mock, 'url'> = mock()) => call(one, 'listConnections', '/connections');

/** Hides the tab, or shows it, as the browser does when the user changes tabs. */
function setHidden(page: Page, hidden: boolean): Promise<void> {
  return page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

inBrowser('a hidden tab closes its stream, and resumes after its last request when it is shown', async () => {
  mock().reset();
  await list();
  const { page, rows } = await open();
  await expectCount(rows, 1);
  const closed = page.waitForEvent('requestfailed', (request) => request.url().includes('/__mock/events'));
  await setHidden(page, true);
  await closed;
  await list();
  const resumed = page.waitForRequest((request) => request.url().includes('/__mock/events'));
  await setHidden(page, false);
  expect((await resumed).url()).toMatch(/\?after=.+-1$/);
  await expectCount(rows, 2);
});

inBrowser(
  'a page survives a restart of the mock: it says so, connects again, drops the old requests, and can change the new mock',
  async () => {
    const first = createMock();
    await first.listen();
    const { port, origin } = new URL(first.url);
    const { page, rows } = await open();
    const none = page.getByText('None. The mock responds as the description says.');
    await page.goto(`${origin}/__mock/`);
    await list(first);
    await list(first);
    await expectCount(rows, 2);
    await first.close();
    await page.getByRole('alert').getByText('The connection to the mock is lost.').waitFor();
    await page.getByRole('link', { name: 'Scenarios' }).click();
    await page.getByText('Not known until the mock responds.').waitFor();
    expect(await none.count()).toBe(0);
    const second = createMock();
    await second.listen({ port: Number(port) });
    try {
      await list(second);
      await page.getByText('Live', { exact: true }).waitFor();
      await none.waitFor();
      await page.getByRole('link', { name: 'Requests' }).click();
      await expectCount(rows, 1);
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByRole('heading', { name: 'No requests yet' }).waitFor();
    } finally {
      await second.close();
    }
  },
);

inBrowser('5,000 requests scroll, with few of them in the document', async () => {
  mock().reset();
  const { page, rows, faults } = await open();
  const url = `${mock().url}/connections?limit=`;
  for (let index = 1; index <= 5000; index++)
    await mock().fetch(`${url}${(index % 100) + 1}`, { headers: [...headers.map(([name, value]): [string, string] => [name, value])] });
  const counts = page.locator('.counts');
  await expectTexts(counts, ['5,000 requests']);
  await rows.and(page.locator('#request-5000')).waitFor();
  expect(await rows.count()).toBeLessThan(80);
  await page.locator('.grid').evaluate((grid) => grid.scrollTo(0, 2500 * 32));
  await rows.and(page.locator('#request-2510')).waitFor();
  expect(await rows.count()).toBeLessThan(80);

  await list();
  await page.getByRole('button', { name: '1 new request' }).waitFor();
  expect(await page.locator('#request-2510').isVisible()).toBe(true);
  await page.getByRole('button', { name: '1 new request' }).click();
  await page.locator('#request-5001').waitFor();
  await page.getByLabel('Search requests').fill('limit=77');
  await expectTexts(counts, [expect.stringContaining('50 of 5,001 requests')]);
  expect(faults).toEqual([]);
});
