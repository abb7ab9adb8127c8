import { ratioClaim } from './claim.ts';
import { ourMock, silentPrism } from './contenders.ts';
import { load } from './load.ts';
import type { Part } from './part.ts';
import { type Contender, startServer } from './server-process.ts';
import { tutorialRequest } from './tutorial-request.ts';

const half = 50_000;

/** What is resident after 100,000 requests, and whether it is still growing then. */
export const memory: Part = {
  name: 'memory',
  measure: async (tell) => {
    tell('100,000 requests to each (Prism takes more than a minute)');
    // Time does not count here, so both may run at once.
    const [ours, prisms] = await Promise.all([residentAfter(ourMock, tell), residentAfter(silentPrism, tell)]);
    return [
      ratioClaim('Resident memory after 100,000 requests, against prism mock -v silent', [ours.all, prisms.all], 'MB', { atMost: 1 / 2 }),
      ratioClaim('Our own after 100,000 requests, against after 50,000', [ours.all, ours.half], 'MB', { atMost: 1.1 }),
    ];
  },
};

async function residentAfter(contender: Contender, tell: (step: string) => void): Promise<{ readonly half: number; readonly all: number }> {
  const server = await startServer(contender);
  const measured = [];
  for (const sent of [half, 2 * half]) {
    await load(server, tutorialRequest(), 201, { amount: half });
    measured.push(server.memory());
    tell(`${contender.name}: ${server.memory().toFixed(0)} MB after ${sent.toLocaleString('en')}`);
  }
  await server.stop();
  const [afterHalf = Number.NaN, afterAll = Number.NaN] = measured;
  return { half: afterHalf, all: afterAll };
}
