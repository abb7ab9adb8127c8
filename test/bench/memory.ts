import type { RequestMessage } from '../contract.ts';
import { ratioClaim } from './claim.ts';
import { ourMock, silentPrism } from './contenders.ts';
import { load } from './load.ts';
import type { Part } from './part.ts';
import { type Contender, startServer } from './server-process.ts';
import { tutorialRequest } from './tutorial-request.ts';

const half = 50_000;

/** What is resident after 100,000 requests, what of that is for the connections that are kept, and whether anything else grows. */
export const memory: Part = {
  name: 'memory',
  measure: async (tell) => {
    tell('100,000 requests to each (Prism takes more than a minute)');
    // Time does not count here, so all may run at once.
    const [ours, refusing, prisms] = await Promise.all([
      residentAfter(ourMock, tutorialRequest(), 201, tell),
      residentAfter(ourMock, refused, 400, tell),
      residentAfter(silentPrism, tutorialRequest(), 201, tell),
    ]);
    const kept = ((ours.all - ours.half) * 2 ** 20) / half;
    return [
      ratioClaim('Resident memory after 100,000 requests, against prism mock -v silent', [ours.all, prisms.all], 'MB', { atMost: 1 / 2 }),
      {
        what: 'The same, for each of the last 50,000 connections that ours keeps',
        measured: `${ours.half.toFixed(0)} MB, then ${ours.all.toFixed(0)} MB`,
        result: kept,
        unit: 'bytes',
        target: { atMost: 500 },
      },
      ratioClaim('Our own after 100,000 requests that leave nothing to keep, against after 50,000', [refusing.all, refusing.half], 'MB', {
        atMost: 1.1,
      }),
    ];
  },
};

const refused = tutorialRequest((params) => delete params.password);

async function residentAfter(
  contender: Contender,
  request: RequestMessage,
  status: number,
  tell: (step: string) => void,
): Promise<{ readonly half: number; readonly all: number }> {
  const server = await startServer(contender);
  const measured = [];
  for (const sent of [half, 2 * half]) {
    await load(server, request, status, { amount: half });
    measured.push(server.memory());
    tell(`${contender.name}, ${status}: ${server.memory().toFixed(0)} MB after ${sent.toLocaleString('en')}`);
  }
  await server.stop();
  const [afterHalf = Number.NaN, afterAll = Number.NaN] = measured;
  return { half: afterHalf, all: afterAll };
}
