import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1400, 400]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 1000 } });
    const page = await context.newPage();
    page.on('console', (m) => console.log(m.text()));
    page.on('pageerror', (e) => console.log(e.message));
    await page.goto('file:///tmp/report.html');
    console.log(await page.evaluate('document.documentElement.scrollWidth'));
    await page.screenshot({ path: `/tmp/shot-${colorScheme}-${width}-top.png` });
    await page.locator('.interactions > .bad').first().scrollIntoViewIfNeeded();
    await page.evaluate(`document.querySelector('.interactions > .bad').scrollIntoView()`);
    await page.screenshot({ path: `/tmp/shot-${colorScheme}-${width}-ex.png` });
    await context.close();
  }
await browser.close();
