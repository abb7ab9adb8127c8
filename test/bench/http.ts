import { type Claim, ratioClaim } from './claim.ts';
import { bareServer, ourMock, prismMock, silentPrism } from './contenders.ts';
import { load } from './load.ts';
import type { Part, Tell } from './part.ts';
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

type Servers = Readonly<Record<'ours' | 'prism' | 'silent' | 'bare', ServerProcess>>;

/** How often each server answers in a second of its processor time. */
export const http: Part = {
  name: 'http',
  measure: async (tell) => {
    tell('starting four servers');
    const servers: Servers = {
      ours: await startServer(ourMock),
      prism: await startServer(prismMock),
      silent: await startServer(silentPrism),
      bare: await startServer(bareServer),
    };
    const claims: Claim[] = [];
    for (const kind of ['valid', 'refused'] as const) claims.push(...(await compare(servers, kind, tell)));
    for (const server of Object.values(servers)) await server.stop();
    return claims;
  },
};

async function compare(servers: Servers, kind: keyof typeof kinds, tell: Tell): Promise<readonly Claim[]> {
  const { message, status } = kinds[kind];
  const rate = (name: keyof Servers, expected: number) => async () =>
    (await load(servers[name], message, expected, { duration })).perCpuSecond;
  const measurements = {
    ours: rate('ours', status),
    prism: rate('prism', status),
    silent: rate('silent', status),
    // It checks nothing, so it refuses nothing.
    bare: rate('bare', 201),
  };
  await medians(1, measurements, (step) => tell(`${kind} requests, to warm up, ${step}`));
  const rates = await medians(rounds, measurements, (step) => tell(`${kind} requests, ${step}`));
  const against = (name: keyof Servers, atLeast: number) =>
    ratioClaim(`HTTP, ${kind} requests, against ${servers[name].name}`, [rates.ours, rates[name]], 'a CPU-second', { atLeast });
  return [against('prism', 15), against('silent', 8), against('bare', 0.7)];
}
