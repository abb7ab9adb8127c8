import { type Claim, type Part, type Report, ratioClaim } from './claim.ts';
import { ourMock, prismMock } from './contenders.ts';
import { load } from './load.ts';
import { medians } from './rounds.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { tutorialRequest } from './tutorial-request.ts';

const rounds = 7;
/** In seconds. */
const duration = 1;

const kinds = {
  valid: { message: tutorialRequest(), status: 201 },
  refused: { message: tutorialRequest((params) => delete params.password), status: 400 },
};

type Servers = Readonly<Record<'ours' | 'prism', ServerProcess>>;

/** Measures the responses of each server per second of its processor time, both with their logs as users start them. */
export const http: Part = {
  name: 'http',
  measure: async (report) => {
    report('starting two servers');
    const servers: Servers = { ours: await startServer(ourMock), prism: await startServer(prismMock) };
    const claims: Claim[] = [];
    for (const kind of ['valid', 'refused'] as const) claims.push(await compare(servers, kind, report));
    for (const server of Object.values(servers)) await server.stop();
    return claims;
  },
};

async function compare(servers: Servers, kind: keyof typeof kinds, report: Report): Promise<Claim> {
  const { message, status } = kinds[kind];
  const rate = (name: keyof Servers) => async () => (await load(servers[name], message, status, { duration })).perCpuSecond;
  const measurements = { ours: rate('ours'), prism: rate('prism') };
  await medians(1, measurements, (step) => report(`${kind} requests, to warm up, ${step}`));
  const { ours, prism } = await medians(rounds, measurements, (step) => report(`${kind} requests, ${step}`));
  return ratioClaim(`HTTP, ${kind} requests, the mock against ${servers.prism.name}`, [ours, prism], 'a CPU-second', { atLeast: 15 });
}
