import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How much the space for young objects may take, in bytes: nearly all that a request leaves behind is dead before it is full. */
const young = 7 << 20;

/** By how much more than what is alive the space for old objects grows, in per cent, before it is looked through for what is dead. */
const growth = 20;

/**
 * Keeps the memory of this process small. Left to itself V8 takes some hundred megabytes for what is dead already, on a machine that has
 * them: for a mock beside a developer's other programs that is no good use. It costs a few per cent of the speed. A V8 that does not know
 * a flag says so on standard error and goes on as it would without; those of Node 22 to 26 know both.
 *
 * @see node --v8-options: --heap-growing-percent, --semi-space-growth-factor
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  const collections = new PerformanceObserver(() => {
    const size = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
    if (size < young) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    collections.disconnect();
  });
  collections.observe({ entryTypes: ['gc'] });
}
