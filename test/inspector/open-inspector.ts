import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Mock, MockOptions } from '../../mock/index.ts';
import { launchChromium } from '../chromium.ts';
import { startMock } from '../start-mock.ts';

/** An open page, and everything that went wrong in it. */
export type OpenInspector = {
  readonly page: Page;
  /** The rows of the list that are in the document. */
  readonly rows: Locator;
  /** Errors, messages of the console, and requests to any other origin. */
  readonly faults: readonly string[];
};

/** How long a page may take to show something, in milliseconds: a busy machine is slow. */
const timeout = 50_000;

/** Starts a browser, and a mock for all tests of a file. */
export function inspectorOf(options?: MockOptions) {
  let browser: Browser | undefined;
  let mock: Mock;
  beforeAll(async () => {
    [browser, mock] = await Promise.all([launchChromium(), startMock(options)]);
  });
  // A page that stays open goes on to draw what happens in the next test.
  afterEach(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())));
  afterAll(async () => {
    await browser?.close();
    await mock.close();
  });
  return {
    mock: () => mock,
    /** Opens a page of its own, at a fragment such as `#clock`. */
    open: (fragment = '', settings?: BrowserContextOptions) => openAt(browser, mock.url, fragment, settings),
  };
}

async function openAt(
  browser: Browser | undefined,
  url: string,
  fragment: string,
  settings: BrowserContextOptions = {},
): Promise<OpenInspector> {
  if (browser === undefined) throw new Error('Chromium is not available.');
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 }, ...settings });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  context.setDefaultTimeout(timeout);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/__mock/`)) faults.push(request.url());
  });
  await page.goto(`${url}/__mock/${fragment}`);
  await page.getByText('Live', { exact: true }).waitFor();
  return { page, rows: page.locator('.rows .row'), faults };
}

/** Returns what the page has copied. */
export function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Waits until a locator has these texts. */
export async function expectTexts(locator: Locator, texts: readonly unknown[]): Promise<void> {
  await expect.poll(() => locator.allInnerTexts(), { timeout }).toEqual(texts);
}

/** Waits until a locator finds a number of elements. */
export async function expectCount(locator: Locator, count: number): Promise<void> {
  await expect.poll(() => locator.count(), { timeout }).toBe(count);
}
