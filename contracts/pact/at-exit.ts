const actions: ((code: number) => void)[] = [];

/** Acts when this process ends, in order, and after all other listeners, because Jest sets the exit code in a listener of its own. */
export function atExit(act: (code: number) => void): void {
  if (actions.push(act) > 1) return;
  const listener = (code: number): void => {
    for (const one of actions) one(Number(process.exitCode ?? code));
  };
  process.on('exit', listener);
  process.on('newListener', (event, added) => {
    if (event === 'exit' && added !== listener) queueMicrotask(() => process.off('exit', listener).on('exit', listener));
  });
}
