// `npm run soak`: hours' worth of traffic, failures, kills, a million hostile requests and random cases of each property in some minutes. Prints a report and exits with 1 if it has a fault. Twenty
// requests a second are the traffic of a busy team's CI: six runs a minute of a suite with 200 requests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { soakFullDisk } from './full-disk.ts';
import { fuzzMock } from './fuzz/fuzz-mock.ts';
import { fuzzProxy } from './fuzz/fuzz-proxy.ts';
import { fuzzVerify } from './fuzz/fuzz-verify.ts';
import { soakKills } from './kills.ts';
import { soakMixedTraffic } from './mixed-traffic.ts';
import { soakProperties } from './properties.ts';
import type { SoakOptions } from './section.ts';

const usage = 'npm run soak -- [--hours 2] [--rate 20] [--clients 64] [--hostile 1000000] [--seed 1]';
const options = readOptions();
if (process.platform !== 'linux') {
  console.error('soak: memory is read from /proc, which only Linux has. Run it there.');
  process.exit(3);
}

const report = (step: string): void => console.error(`soak: ${step}`);
const folder = mkdtempSync(join(tmpdir(), 'flowservice-soak-'));
const parts = [
  () => soakMixedTraffic('in memory', [], options, report),
  () => soakMixedTraffic('in a file', ['--state', join(folder, 'mixed.db')], options, report),
  () => soakKills(join(folder, 'kills.db'), options, report),
  () => soakFullDisk(folder),
  () => soakProperties(report),
  () => fuzzMock(options.hostile * 0.6, options.seed, report),
  () => fuzzProxy(folder, options.hostile * 0.3, options.seed, report),
  () => fuzzVerify(folder, options.hostile * 0.1, options.seed, report),
];
let faults = 0;
for (const part of parts) {
  const section = await part();
  faults += section.faults.length;
  console.log(
    [
      section.title,
      ...section.lines.map((line) => `  ${line}`),
      ...section.faults.slice(0, 20).map((fault) => `  FAULT ${fault}`),
      '',
    ].join('\n'),
  );
}
rmSync(folder, { recursive: true, force: true });
console.log(faults === 0 ? 'No fault.' : `${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);

function readOptions(): SoakOptions {
  try {
    const { values } = parseArgs({
      options: {
        hours: { type: 'string', default: '2' },
        rate: { type: 'string', default: '20' },
        clients: { type: 'string', default: '64' },
        hostile: { type: 'string', default: '1000000' },
        seed: { type: 'string', default: '1' },
      },
    });
    const { hours, rate, clients, hostile, seed } = Object.fromEntries(
      Object.entries(values).map(([name, text]) => [name, Number(text)]),
    ) as SoakOptions;
    const isCount = (number: number): boolean => Number.isInteger(number) && number > 0;
    // Less has no beginning and end that could be compared.
    if (hours >= 1 && isCount(rate) && isCount(clients) && isCount(hostile) && Number.isInteger(seed))
      return { hours, rate, clients, hostile, seed };
  } catch {
    // The same advice as for an invalid number.
  }
  console.error(`soak: that cannot be understood. ${usage}`);
  process.exit(2);
}
