import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { exported, startMockProcess } from '../mock/mock-process.ts';
import type { Section, SoakOptions, Tell } from './section.ts';
import { Traffic } from './traffic.ts';

/** How many requests it takes until the journal is full and the collector has found how much room it wants. */
const warmUp = 60_000;
/** How much more memory than after the warm-up there may be at the end; the collector's own ups and downs are within it. */
const flat = 1.1;
/** Without it the collector takes room for new objects in big steps, up to a hundred MB, for minutes; what stays shows all the same. */
const steadyCollector = ['env', 'NODE_OPTIONS=--max-semi-space-size=4'];

/** Mixed traffic with faults for some minutes: no wrong answer, no lost write, flat memory. */
export async function soakMixedTraffic(
  title: string,
  args: readonly string[],
  { minutes, clients, seed }: SoakOptions,
  tell: Tell,
): Promise<Section> {
  const mock = await startMockProcess(args, steadyCollector);
  const traffic = new Traffic(() => mock.url, clients, { faults: true, seed });
  const resident = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${mock.child.pid}/status`, 'utf8'))?.[1]) / 1024;
  const progress = (): string => `${asked(traffic)} requests, ${resident().toFixed(0)} MB, ${traffic.faults.length} faults`;
  const ticks = async (act: (second: number) => boolean): Promise<void> => {
    const start = performance.now();
    for (let second = 1; act(second); second++) await wait(start + second * 1000 - performance.now());
  };
  traffic.start();
  await ticks((second) => {
    if (second % 5 === 0) tell(`${title}, to warm up: ${progress()}`);
    return asked(traffic) < warmUp && traffic.faults.length === 0;
  });
  const before = asked(traffic);
  const start = performance.now();
  const megabytes: number[] = [];
  await ticks((second) => {
    megabytes.push(resident());
    if (second % 5 === 0) tell(`${title}: ${second} s, ${progress()}`);
    return second <= minutes * 60 && traffic.faults.length === 0;
  });
  await traffic.stop();
  const seconds = (performance.now() - start) / 1000;
  const perSecond = Math.round((asked(traffic) - before) / seconds);
  await traffic.each((client) => client.audit());
  await traffic.each((client) => client.leave());
  const left = JSON.parse(await exported(mock)).connections.length;
  await mock.kill();

  const fifth = Math.ceil(megabytes.length / 5);
  const warm = median(megabytes.slice(0, fifth));
  const end = median(megabytes.slice(-fifth));
  const growth = end / warm;
  return {
    title: `${title}: ${clients} clients, ${seconds.toFixed(0)} s after a warm-up, faults on`,
    lines: [
      `${asked(traffic)} requests, ${perSecond} a second; ${traffic.acknowledged} changes acknowledged`,
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
