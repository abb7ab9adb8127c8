import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, setGlobalDispatcher } from 'undici';
import { exported, type MockProcess, startMockProcess } from '../mock/mock-process.ts';
import { leftIn } from './left.ts';
import type { Report, Section, SoakOptions } from './section.ts';
import { Traffic } from './traffic.ts';

/** How often of the time that the traffic stands for is measured, in minutes. */
const step = 10;
/** When the journal is full and the collector has found how much room it wants: so much of the traffic is not compared. */
const warm = 0.5;
/** How much more memory there may be at the end than after the warm-up; the collector's own ups and downs are within it. */
const flat = 1.1;
/**
 * Otherwise the collector grows the space for new objects in big steps, up to a hundred MB, for minutes. Objects that stay are visible
 * anyway.
 */
const steadyCollector = ['env', 'NODE_OPTIONS=--max-semi-space-size=4'];
/** How many callers go away in the middle of a request before each measurement. */
const leavers = 50;

/** The state of the mock's process when every client has gone: memory in MB, open files and sockets. */
type Measurement = { readonly megabytes: number; readonly handles: number };

/**
 * Mixed traffic with faults, as much as comes in some hours at some requests a second, as fast as the machine can: no wrong answer, no
 * lost write, flat memory, no open file left behind. Time itself, such as a token's lifetime, is not compressed.
 */
export async function soakMixedTraffic(
  title: string,
  args: readonly string[],
  { hours, rate, clients, seed }: SoakOptions,
  report: Report,
): Promise<Section> {
  const mock = await startMockProcess(args, steadyCollector);
  await exported(mock);
  const before = await measure(mock, 0);
  const traffic = new Traffic(() => mock.url, clients, { faults: true, seed });
  const measurements: Measurement[] = [];
  const start = performance.now();
  for (let minute = step; minute <= hours * 60 && traffic.faults.length === 0; minute += step) {
    const agent = new Agent();
    setGlobalDispatcher(agent);
    traffic.start();
    while (asked(traffic) < minute * 60 * rate && traffic.faults.length === 0) await wait(20);
    await traffic.stop();
    await leaveInTheMiddle(mock.url);
    await agent.destroy();
    const measured = await measure(mock, before.handles);
    measurements.push(measured);
    report(
      `${title}: ${minute} min of traffic, ${asked(traffic)} requests, ${measured.megabytes.toFixed(0)} MB, ${measured.handles} handles`,
    );
  }
  const seconds = (performance.now() - start) / 1000;
  setGlobalDispatcher(new Agent());
  await traffic.each((client) => client.audit());
  await traffic.each((client) => client.leave());
  const left = await leftIn(mock.url);
  await mock.kill();

  const compared = measurements.slice(Math.floor(measurements.length * warm));
  const third = Math.ceil(compared.length / 3);
  const growth = median(compared.slice(-third)) / median(compared.slice(0, third));
  const most = Math.max(...measurements.map(({ handles }) => handles));
  return {
    title: `${title}: ${hours} hours of traffic at ${rate} requests a second, of ${clients} clients, faults on, in ${seconds.toFixed(0)} s`,
    lines: [
      `${asked(traffic)} requests, ${Math.round(asked(traffic) / seconds)} a second; ${traffic.acknowledged} changes acknowledged`,
      `answers: ${[...traffic.counts]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([answer, count]) => `${answer} × ${count}`)
        .join(', ')}`,
      `every ${step} min, MB: ${measurements.map(({ megabytes }) => megabytes.toFixed(0)).join(' ')} (${growth.toFixed(2)} × in the second half)`,
      `every ${step} min, handles: ${measurements.map(({ handles }) => handles).join(' ')}; ${before.handles} before`,
      `left when every client had deleted its own: ${left}`,
    ],
    faults: [
      ...traffic.faults,
      ...(growth <= flat ? [] : [`The memory has grown to ${growth.toFixed(2)} times that after the warm-up; ${flat} is allowed.`]),
      ...(most <= before.handles ? [] : [`${most - before.handles} handles were left open when every client had gone.`]),
      ...(left === '0' ? [] : [`${left} are left that no client knows of.`]),
      ...(mock.err().endsWith('Press Ctrl+C to stop.\n') ? [] : [`The mock complained: ${mock.err().split('Press Ctrl+C to stop.\n')[1]}`]),
    ],
  };
}

/** Measures once the connections that were left are closed, or ought to be. */
async function measure({ child: { pid } }: MockProcess, expected: number): Promise<Measurement> {
  const handles = (): number => readdirSync(`/proc/${pid}/fd`).length;
  for (let tries = 0; tries < 50 && handles() > expected; tries++) await wait(100);
  const megabytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  return { megabytes, handles: handles() };
}

/** Opens connections, sends half a request on each, and goes away. */
async function leaveInTheMiddle(url: string): Promise<void> {
  const leave = (index: number): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
        socket.write('POST /connections HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{'.slice(0, index * 2), () => {
          socket.destroy();
          resolve();
        }),
      );
    });
  await Promise.all(Array.from({ length: leavers }, (_, index) => leave(index)));
}

function asked({ counts }: Traffic): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function median(measurements: readonly Measurement[]): number {
  return measurements.map(({ megabytes }) => megabytes).sort((a, b) => a - b)[Math.floor(measurements.length / 2)] ?? Number.NaN;
}
