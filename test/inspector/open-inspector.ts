import type { Browser, Locator, Page } from 'playwright-core';
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

/** The window of a page, in pixels, and the colors that its user prefers. */
type Settings = {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
};

/** How long a page may take to show something, in milliseconds: a busy machine is slow. */
const timeout = 50_000;

/** Starts a browser, and a mock for all tests of a file. */
export function inspectorOf(options?: MockOptions) {
  let browser: Browser | undefined;
  let mock: Mock;
  /** The pages that the test has opened, and those that earlier tests have left, to be opened again. */
  const [opened, left]: [Page[], Page[]] = [[], []];
  beforeAll(async () => {
    [browser, mock] = await Promise.all([launchChromium(), startMock(options)]);
  });
  afterEach(async () => {
    await Promise.all(opened.map(leave));
    left.push(...opened.splice(0));
  });
  afterAll(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    await mock.close();
  });
  return {
    mock: () => mock,
    /** Opens a page of its own, at a fragment such as `#clock`. */
    open: async (fragment = '', settings: Settings = {}): Promise<OpenInspector> => {
      if (browser === undefined) throw new Error('Chromium is not available.');
      const page = left.pop() ?? (await newPage(browser));
      opened.push(page);
      return openAt(page, mock.url, fragment, settings);
    },
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const [context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })] = browser.contexts();
  context.setDefaultTimeout(timeout);
  return context.newPage();
}

/**
 * Empties a page for the next test, and forgets what it has stored. A page that stays open goes on to draw what happens, and a new one
 * starts two processes, which takes longer than most tests.
 */
async function leave(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
}

async function openAt(page: Page, url: string, fragment: string, settings: Settings): Promise<OpenInspector> {
  const { viewport = { width: 1400, height: 850 }, colorScheme = 'light' } = settings;
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
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
