import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatHtml } from '../../src/report/format-html.ts';
import type { Verification } from '../../src/verification/verification.ts';
import { hasChromium, launchChromium } from '../chromium.ts';
import { nasty, verification, verifications } from './verification.ts';

let browser: Browser | undefined;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Opens the report in a browser, and collects errors, console messages and requests. */
async function open(one: Verification, javaScriptEnabled: boolean) {
  if (browser === undefined) throw new Error('Chromium is not available.');
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
  page.on('request', (request) => faults.push(request.url()));
  await page.setContent(formatHtml(one));
  return { page, faults };
}

test.skipIf(!hasChromium).each([true, false])(
  'the HTML report shows a verification in a browser, and loads nothing (scripts: %s; skipped without chromium)',
  async (scripts) => {
    const { page, faults } = await open(verification, scripts);
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe('Flow Service contracts');
    expect(await page.locator('.verdict').innerText()).toBe('2 of 3 interactions conform; 1 file cannot be read');
    expect(await page.locator('section').nth(0).locator('tbody tr').allInnerTexts()).toEqual([
      'pacts/a.json\tPact V4\t2\t1\t2',
      'traffic\ttraffic\t1\t0\t0',
      expect.stringContaining('The file is not JSON: it breaks off at line 2, column 5.'),
    ]);
    const wrong = page.locator('.interactions > .bad');
    expect(await wrong.locator('.violation').count()).toBe(2);
    expect(await wrong.innerText()).toMatch(/header-missing[\s\S]*Send the client id[\s\S]*pacts\/a\.json:80/);
    expect(await page.locator('section').nth(2).innerText()).toMatch(
      /createConnection[\s\S]*1 of 2\s+responses 429[\s\S]*deleteConnection[\s\S]*0 of 1/,
    );

    expect(await page.locator('.interactions > li').count()).toBe(3);
    expect(await page.locator('.interactions > .good').first().isVisible()).toBe(true);
    await page.getByRole('checkbox').check();
    expect(await page.locator('.interactions > .good').first().isVisible()).toBe(false);
    expect(await wrong.isVisible()).toBe(true);

    for (const width of [360, 1400]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    expect(faults).toEqual([]);
  },
);

test.skipIf(!hasChromium)('the HTML report escapes values from others (skipped without chromium)', async () => {
  const { page } = await open(verification, true);
  expect(await page.locator('script, header b b').count()).toBe(0);
  expect(await page.locator('.name').nth(1).innerText()).toContain('::error::x');
  expect(await page.locator('body').innerText()).toContain(`</script><b>"&'|\`%0A`);
});

test('the HTML report has the same elements for any values', () => {
  const tags = (one: Verification) =>
    formatHtml(one)
      .match(/<[!/\w]+/g)
      ?.join(' ');
  const renamed = (one: Verification, text: string): Verification => ({
    ...one,
    interactions: one.interactions.map((interaction) => ({ ...interaction, description: text, path: text })),
  });
  fc.assert(
    fc.property(verifications, fc.string({ unit: 'binary' }), (one, text) => {
      expect(tags(renamed(one, text))).toBe(tags(renamed(one, 'x')));
    }),
  );
  expect(tags(verification)).toMatch(/^<!doctype <html .*<table .*<\/html$/i);
  expect(tags(renamed(verification, nasty))).toBe(tags(renamed(verification, 'x')));
});
