/** How often to look, in milliseconds. */
const interval = 250;

/**
 * Calls a function once the process that started this one is gone, where npm started it: npm passes SIGTERM on to a shell, which dies
 * of it and tells nobody, so that `kill` on `npm start` would leave the port taken.
 */
export function onParentGone(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, interval);
  timer.unref();
}
