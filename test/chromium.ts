import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's; `.ci/run` installs it. */
const executablePath = '/usr/bin/chromium';

/** Whether this machine has a browser to test in. */
export const hasChromium: boolean = existsSync(executablePath);

let browser: Promise<Browser> | undefined;

/**
 * Starts a browser, or returns the one that earlier tests of this process have started; undefined if the machine does not have one. It ends
 * with the process, because its start takes longer than most tests. Close the pages and contexts, not the browser.
 */
export async function launchChromium(): Promise<Browser | undefined> {
  // The sandbox needs rights that a container's root does not have; the pages are our own.
  if (hasChromium) browser ??= chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return browser;
}
