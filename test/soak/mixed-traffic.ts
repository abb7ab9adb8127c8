import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { exported, startMockProcess } from '../mock/mock-process.ts';
import type { Section, SoakOptions, Tell } from './section.ts';
import { Traffic } from './traffic.ts';

/** How much more memory than after the warm-up there may be at the end; the collector's own ups and downs are within it. */
const flat = 1.1;

/** Mixed traffic with faults for some minutes: no wrong answer, no lost write, flat memory. */
export async function soakMixedTraffic(
  title: string,
  args: readonly string[],
  { minutes, clients, seed }: SoakOptions,
  tell: Tell,
): Promise<Section> {
  const mock = await startMockProcess(args);
  const traffic = new Traffic(() => mock.url, clients, { faults: true, seed });
  const resident = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${mock.child.pid}/status`, 'utf8'))?.[1]) / 1024;
  const megabytes: number[] = [];
  const start = performance.now();
  traffic.start();
  for (let second = 1; second <= minutes * 60; second++) {
    await wait(start + second * 1000 - performance.now());
    megabytes.push(resident());
    if (second % 5 === 0)
      tell(`${title}: ${second} s, ${asked(traffic)} requests, ${resident().toFixed(0)} MB, ${traffic.faults.length} faults`);
  }
  await traffic.stop();
  const seconds = (performance.now() - start) / 1000;
  await traffic.each((client) => client.audit());
  await traffic.each((client) => client.leave());
  const left = JSON.parse(await exported(mock)).connections.length;
  await mock.kill();

  const quarter = Math.floor(megabytes.length / 4);
  const warm = median(megabytes.slice(quarter, 2 * quarter));
  const end = median(megabytes.slice(-quarter));
  const growth = end / warm;
  return {
    title: `${title}: ${clients} clients, ${seconds.toFixed(0)} s, faults on`,
    lines: [
      `${asked(traffic)} requests, ${Math.round(asked(traffic) / seconds)} a second; ${traffic.acknowledged} changes acknowledged`,
      `answers: ${[...traffic.counts]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([answer, count]) => `${answer} × ${count}`)
        .join(', ')}`,
      `memory: ${warm.toFixed(0)} MB after the warm-up, ${end.toFixed(0)} MB at the end (${growth.toFixed(2)} ×)`,
      `left when every client had deleted its own: ${left}`,
    ],
    faults: [
      ...traffic.faults,
      ...(growth <= flat
        ? []
        : [`The memory has grown to ${growth.toFixed(2)} times of what it was after the warm-up; ${flat} is allowed.`]),
      ...(left === 0 ? [] : [`${left} connections are left that no client knows of.`]),
      ...(mock.err().endsWith('Ctrl+C ends it.\n') ? [] : [`The mock complained: ${mock.err().split('Ctrl+C ends it.\n')[1]}`]),
    ],
  };
}

function asked({ counts }: Traffic): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
