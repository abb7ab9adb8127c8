import { type Claim, type Part, readable } from './claim.ts';
import { ourMock, programs } from './contenders.ts';
import { inRounds, median } from './rounds.ts';
import { startServer } from './server-process.ts';
import { tutorialRequest } from './tutorial-request.ts';

const rounds = 7;
/** The number of calls of a round, one after another. */
const calls = 500;

/** Measures the time that the proxy, which checks and logs each call, adds to one. */
export const proxy: Part = {
  name: 'proxy',
  measure: async (report) => {
    const mock = await startServer(ourMock);
    const between = await startServer({
      name: 'flowservice proxy',
      args: (port) => [programs.flowservice, 'proxy', '--upstream', mock.url, '--port', port],
    });
    const measurements = { direct: () => times(mock.url), through: () => times(between.url) };
    await inRounds(2, measurements, (step) => report(`to warm up, ${step}`));
    const { direct, through } = await inRounds(rounds, measurements, report);
    await between.stop();
    await mock.stop();
    const [without, withProxy] = [median(direct.flat()), median(through.flat())];
    const claim: Claim = {
      what: 'Time that flowservice proxy adds to a call at the median, with its log',
      measured: `${readable(withProxy)} - ${readable(without)} ms`,
      result: withProxy - without,
      unit: 'ms',
      target: { atMost: 1 },
      noticed: ['A call through `flowservice proxy`', `${readable(withProxy)} ms`, `${readable(without)} ms: without the proxy`],
    };
    return [claim];
  },
};

/** Measures the time of each call, in milliseconds. */
async function times(url: string): Promise<readonly number[]> {
  const { method, target, headers, body } = tutorialRequest();
  const init = { method, headers: Object.fromEntries(headers), body: Buffer.from(body) };
  const taken: number[] = [];
  for (let call = 0; call < calls; call++) {
    const start = performance.now();
    const response = await fetch(url + target, init);
    await response.arrayBuffer();
    taken.push(performance.now() - start);
    if (response.status !== 201) throw new Error(`A call got ${response.status}.`);
  }
  return taken;
}
