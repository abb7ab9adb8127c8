import { type Claim, type Part, type Report, ratioClaim } from './claim.ts';
import { bareServer, ourMock, prismMock, silentMock, silentPrism } from './contenders.ts';
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

type Servers = Readonly<Record<'ours' | 'quiet' | 'prism' | 'silent' | 'bare', ServerProcess>>;

/** Measures the responses of each server per second of its processor time. Servers with a log are compared, and servers without. */
export const http: Part = {
  name: 'http',
  measure: async (report) => {
    report('starting five servers');
    const servers: Servers = {
      ours: await startServer(ourMock),
      quiet: await startServer(silentMock),
      prism: await startServer(prismMock),
      silent: await startServer(silentPrism),
      bare: await startServer(bareServer),
    };
    const claims: Claim[] = [];
    for (const kind of ['valid', 'refused'] as const) claims.push(...(await compare(servers, kind, report)));
    for (const server of Object.values(servers)) await server.stop();
    return claims;
  },
};

async function compare(servers: Servers, kind: keyof typeof kinds, report: Report): Promise<readonly Claim[]> {
  const { message, status } = kinds[kind];
  const rate = (name: keyof Servers, expected: number) => async () =>
    (await load(servers[name], message, expected, { duration })).perCpuSecond;
  const measurements = {
    ours: rate('ours', status),
    quiet: rate('quiet', status),
    prism: rate('prism', status),
    silent: rate('silent', status),
    // It checks nothing and refuses nothing.
    bare: rate('bare', 201),
  };
  await medians(1, measurements, (step) => report(`${kind} requests, to warm up, ${step}`));
  const rates = await medians(rounds, measurements, (step) => report(`${kind} requests, ${step}`));
  const against = (name: 'prism' | 'silent' | 'bare', own: 'ours' | 'quiet', atLeast: number) => {
    const without = own === 'quiet' ? ' without its log' : '';
    const what = `HTTP, ${kind} requests, the mock${without} against ${servers[name].name}`;
    return ratioClaim(what, [rates[own], rates[name]], 'a CPU-second', { atLeast });
  };
  return [against('prism', 'ours', 15), against('silent', 'quiet', 8), against('bare', 'quiet', 0.7)];
}
