import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's; `.ci/run` installs it. */
const executablePath = '/usr/bin/chromium';

/** Whether this machine has a browser to test in. */
export const hasChromium: boolean = existsSync(executablePath);

/** Starts a browser; undefined if the machine does not have one. */
export async function launchChromium(): Promise<Browser | undefined> {
  // The sandbox needs rights that a container's root does not have; the pages are our own.
  return hasChromium ? chromium.launch({ executablePath, args: ['--no-sandbox'] }) : undefined;
}
