import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ratioClaim } from './claim.ts';
import { ourMock, silentPrism } from './contenders.ts';
import type { Part } from './part.ts';
import { medians } from './rounds.ts';
import { type Contender, startServer } from './server-process.ts';

const rounds = 5;
const target = { atMost: 1 / 5 };

/** How long it takes from the start of a process to its first 201. */
export const startUp: Part = {
  name: 'start-up',
  measure: async (tell) => {
    const { first, again, prism } = await medians(
      rounds,
      { first: firstStart, again: () => start(ourMock), prism: () => start(silentPrism) },
      tell,
    );
    return [
      ratioClaim('Process start to first 201, against prism mock', [again, prism], 'ms', target),
      ratioClaim("The same, the very first time (nothing in Node's compile cache)", [first, prism], 'ms', target),
    ];
  },
};

async function start(contender: Contender): Promise<number> {
  const server = await startServer(contender);
  await server.stop();
  return server.startUp;
}

async function firstStart(): Promise<number> {
  const cache = mkdtempSync(join(tmpdir(), 'flowservice-compile-cache-'));
  const milliseconds = await start({ ...ourMock, env: { NODE_COMPILE_CACHE: cache } });
  rmSync(cache, { recursive: true, force: true });
  return milliseconds;
}
