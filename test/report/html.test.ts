import { createHash } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import fc from 'fast-check';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { formatHtml } from '../../src/report/format-html.ts';
import type { Verification } from '../../src/verification/verification.ts';
import { hasChromium, launchChromium } from '../chromium.ts';
import { interactions, nasty, verification, verifications, verificationWithExchanges, verified } from './verification.ts';

let browser: Browser | undefined;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())));

/** Opens the report in a browser, and collects errors, console messages and requests. */
async function open(one: Verification, options: BrowserContextOptions = {}) {
  if (browser === undefined) throw new Error('Chromium is not available.');
  const context = await browser.newContext(options);
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
  async (javaScriptEnabled) => {
    const { page, faults } = await open(verificationWithExchanges, { javaScriptEnabled });
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe('Flow Service contracts');
    expect(await page.locator('.verdict').innerText()).toBe('2 of 3 interactions conform; 1 file cannot be read');
    expect(await page.locator('#mistakes tbody tr').first().innerText()).toMatch(
      /^1\s+header-missing\s+\/headers\/x-api-key\s+interaction 2$/,
    );
    expect(await page.locator('#inputs tbody tr').allInnerTexts()).toEqual([
      'pacts/a.json\tPact V4\t2\t1\t2',
      'traffic\ttraffic\t1\t0\t0',
      expect.stringContaining('The file is not JSON: it breaks off at line 2, column 5.'),
    ]);
    const wrong = page.locator('.interactions > .bad');
    expect(await wrong.locator('.violation').count()).toBe(2);
    expect(await wrong.innerText()).toMatch(/header-missing[\s\S]*Send the client id[\s\S]*pacts\/a\.json:80/);
    expect(await page.locator('#coverage').innerText()).toMatch(
      /createConnection[\s\S]*1 of 2\s+responses 429[\s\S]*deleteConnection[\s\S]*0 of 1/,
    );

    const odd = page.locator('.interactions > .warn');
    await page.locator('.consumer').nth(1).locator('summary').first().click();
    expect(await odd.getByText('Request', { exact: true }).isVisible()).toBe(false);
    await odd.locator('summary').first().click();
    expect(await odd.innerText()).toMatch(/Request[\s\S]*Headers 1[\s\S]*x-api-key[\s\S]*placeholder-left[\s\S]*connectionSpec[\s\S]*400/);

    expect(await page.locator('.interactions > li').count()).toBe(3);
    expect(await page.locator('.interactions > .good').isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Not conforming' }).check();
    expect(await page.locator('.interactions > .good').isVisible()).toBe(false);
    expect(await odd.isVisible()).toBe(false);
    expect(await wrong.isVisible()).toBe(true);
    expect(faults).toEqual([]);
  },
);

test.skipIf(!hasChromium)('the HTML report finds a text, and opens the interaction of a link (skipped without chromium)', async () => {
  const { page, faults } = await open(verified({ interactions: [...interactions, ...interactions.slice(1)] }));
  const rows = page.locator('.interactions > li');
  await page.getByRole('searchbox').fill('PLACEHOLDER-left');
  await expect.poll(() => page.locator('output').innerText(), { timeout: 50_000 }).toBe('2 of 5 shown');
  expect(await rows.filter({ visible: true }).count()).toBe(0);
  await page.locator('.consumer').nth(1).locator('summary').first().click();
  expect(await rows.filter({ visible: true }).count()).toBe(2);
  expect(await page.locator('.consumer').first().isVisible()).toBe(false);
  await page.getByRole('link', { name: 'interaction 2' }).first().click();
  await expect.poll(() => page.locator('#interaction-2 .violation').first().isVisible(), { timeout: 50_000 }).toBe(true);
  expect(await page.locator('output').innerText()).toBe('');
  expect(faults).toEqual([]);
});

test.skipIf(!hasChromium).each([
  { colorScheme: 'light', width: 1400 },
  { colorScheme: 'dark', width: 400 },
] as const)(
  'the HTML report is accessible and fits: $colorScheme, $width px (skipped without chromium)',
  async ({ colorScheme, width }) => {
    const { page } = await open(verificationWithExchanges, { colorScheme, viewport: { width, height: 900 } });
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const { violations, passes } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  },
);

test.skipIf(!hasChromium)('the HTML report escapes values from others (skipped without chromium)', async () => {
  const { page } = await open(verificationWithExchanges);
  expect(await page.locator('script, header b b').count()).toBe(1);
  expect(await page.locator('.name').nth(1).innerText()).toContain('::error::x');
  expect(await page.locator('body').innerText()).toContain(`</script><b>"&'|\`%0A`);
});

test('the HTML report allows its own script alone', () => {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(formatHtml(verification)) ?? [];
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(formatHtml(verification)) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  expect(policy).toBe(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`);
});

test('the HTML report of many interactions is bounded, and states what it leaves out', () => {
  const many = (one: (typeof interactions)[number] | undefined, length: number) =>
    Array.from({ length }, () => one ?? expect.unreachable());
  const page = formatHtml({
    ...verified({ interactions: [...many(interactions[1], 2500), ...many(interactions[0], 12_500)] }),
    exchanges: { ...verificationWithExchanges.exchanges, has: (index) => index < 10, at: () => undefined },
  });
  expect(page.match(/<li class="(?:good|bad)"(?: id="interaction-\d+")?><(?:div|details)/g)).toHaveLength(5_000);
  expect(page).toContain('10,000 more interactions were checked and counted, but are not listed here.');
  expect(page).toContain('requests and responses are shown for 10 of 1,000 interactions with violations');
  expect(page).toMatch(/<td class="number">2,500<\/td>.{0,200}header-missing/);
  expect(page.length).toBeLessThan(10_000_000);
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
