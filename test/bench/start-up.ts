import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Part, ratioClaim, readable } from './claim.ts';
import { bareServer, ourMock, silentPrism } from './contenders.ts';
import { medians } from './rounds.ts';
import { type Contender, startServer } from './server-process.ts';

const rounds = 5;
const target = { atMost: 1 / 10 };

/** Measures the time from the start of a process to its first 201. */
export const startUp: Part = {
  name: 'start-up',
  measure: async (report) => {
    const { first, again, prism, bare } = await medians(
      rounds,
      { first: firstStart, again: () => start(ourMock), prism: () => start(silentPrism), bare: () => start(bareServer) },
      report,
    );
    return [
      {
        ...ratioClaim('Process start to first 201, against prism mock', [again, prism], 'ms', target),
        noticed: ['From the start of the mock to its first response', `${readable(again)} ms`, `${readable(prism)} ms: \`prism mock\``],
      },
      ratioClaim("The same, the very first time (nothing in Node's compile cache)", [first, prism], 'ms', { atMost: 1 / 5 }),
      ratioClaim('Process start to first 201, against a bare node:http server', [again, bare], 'ms', { atMost: 1.5 }),
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
