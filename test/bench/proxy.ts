import { type Claim, readable } from './claim.ts';
import { ourMock } from './contenders.ts';
import type { Part } from './part.ts';
import { programs } from './programs.ts';
import { inRounds, median } from './rounds.ts';
import { startServer } from './server-process.ts';
import { tutorialRequest } from './tutorial-request.ts';

const rounds = 7;
/** How many calls, one after the other, a round is made of. */
const calls = 500;

/** What the proxy, which checks and tells of each call, adds to one. */
export const proxy: Part = {
  name: 'proxy',
  measure: async (tell) => {
    const mock = await startServer(ourMock);
    const between = await startServer({
      name: 'flowservice proxy',
      args: (port) => [programs.flowservice, 'proxy', '--upstream', mock.url, '--port', port],
    });
    const measurements = { direct: () => times(mock.url), through: () => times(between.url) };
    await inRounds(2, measurements, (step) => tell(`to warm up, ${step}`));
    const { direct, through } = await inRounds(rounds, measurements, tell);
    await between.stop();
    await mock.stop();
    const [without, withProxy] = [median(direct.flat()), median(through.flat())];
    const claim: Claim = {
      what: 'What flowservice proxy adds to a call at the median, with its log',
      measured: `${readable(withProxy)} - ${readable(without)} ms`,
      result: withProxy - without,
      unit: 'ms',
      target: { atMost: 1 },
    };
    return [claim];
  },
};

/** How long each call takes, in milliseconds. */
async function times(url: string): Promise<readonly number[]> {
  const { method, target, headers, body } = tutorialRequest();
  const init = { method, headers: Object.fromEntries(headers), body: Buffer.from(body) };
  const taken: number[] = [];
  for (let call = 0; call < calls; call++) {
    const start = performance.now();
    const response = await fetch(url + target, init);
    await response.arrayBuffer();
    taken.push(performance.now() - start);
    if (response.status !== 201) throw new Error(`A call was answered with ${response.status}.`);
  }
  return taken;
}
