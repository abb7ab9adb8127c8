import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's Chromium, which `.ci/run` installs. */
const executablePath = '/usr/bin/chromium';

/** Whether Chromium is installed. */
export const hasChromium: boolean = existsSync(executablePath);

/** Starts a browser. Returns undefined if Chromium is not installed. */
export async function launchChromium(): Promise<Browser | undefined> {
  // The sandbox needs permissions that root in a container does not have. All pages are our own.
  return hasChromium ? chromium.launch({ executablePath, args: ['--no-sandbox'] }) : undefined;
}
