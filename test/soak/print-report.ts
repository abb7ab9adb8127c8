// `npm run soak`: load, faults and violent ends for minutes on end; prints what it has found and exits with 1 where that is a fault.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { soakFullDisk } from './full-disk.ts';
import { soakKills } from './kills.ts';
import { soakMixedTraffic } from './mixed-traffic.ts';
import type { SoakOptions } from './section.ts';

const usage = 'npm run soak -- [--minutes 1] [--clients 64] [--seed 1]';
const options = readOptions();
if (process.platform !== 'linux') {
  console.error('soak: memory is read from /proc, which only Linux has. Run it there.');
  process.exit(3);
}

const tell = (step: string): void => console.error(`soak: ${step}`);
const folder = mkdtempSync(join(tmpdir(), 'flowservice-soak-'));
const parts = [
  () => soakMixedTraffic('in memory', [], options, tell),
  () => soakMixedTraffic('in a file', ['--state', join(folder, 'mixed.db')], options, tell),
  () => soakKills(join(folder, 'kills.db'), options, tell),
  () => soakFullDisk(folder),
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
        minutes: { type: 'string', default: '1' },
        clients: { type: 'string', default: '64' },
        seed: { type: 'string', default: '1' },
      },
    });
    const [minutes, clients, seed] = [Number(values.minutes), Number(values.clients), Number(values.seed)];
    if (minutes > 0 && Number.isInteger(clients) && clients > 0 && Number.isInteger(seed)) return { minutes, clients, seed };
  } catch {
    // The same advice as for a number that is none.
  }
  console.error(`soak: that cannot be understood. ${usage}`);
  process.exit(2);
}
