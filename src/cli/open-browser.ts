import { spawn } from 'node:child_process';
import type { LogFormat } from './exchange-logger.ts';
import { notify, reasonOf } from './fail.ts';

/** The program of each platform that opens a URL in the default browser, and its arguments before the URL. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens a URL in the default browser. Three lines, because a library for this adds ten packages to find other browsers and applications.
 *
 * @param onFailure - called at most once, with the reason, if the browser cannot be opened
 */
function openBrowser(url: string, onFailure: (reason: string) => void): void {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.once('error', (error) => onFailure(reasonOf(error)));
  child.once('exit', (code) => {
    if (code !== null && code !== 0) onFailure(`${program} ended with ${code}`);
  });
  child.unref();
}

/** Opens the inspector of a mock in the default browser. Prints its URL for the user if that fails. */
export function openInspector(page: string, log: LogFormat): void {
  openBrowser(page, (reason) => {
    const warning = `no browser could be opened (${reason}). Open ${page} yourself.`;
    if (log === 'json') process.stderr.write(`${JSON.stringify({ warning })}\n`);
    else notify(warning);
  });
}
