import { createMock } from './built-mock.ts';
import { ratioClaim } from './claim.ts';
import { ourMock } from './contenders.ts';
import type { Part } from './part.ts';
import { medians } from './rounds.ts';
import { startServer } from './server-process.ts';
import { tutorialRequest } from './tutorial-request.ts';

const rounds = 7;
/** In milliseconds. */
const duration = 1000;
/** How many calls are under way at once. */
const atOnce = 10;

/** How many calls one process makes in a second: to a mock within it, and to one behind a port of this machine. */
export const inProcess: Part = {
  name: 'in-process',
  measure: async (tell) => {
    const server = await startServer(ourMock);
    const mock = createMock();
    const measurements = { inProcess: () => rate(mock.fetch, server.url), http: () => rate(fetch, server.url) };
    await medians(1, measurements, (step) => tell(`to warm up, ${step}`));
    const rates = await medians(rounds, measurements, tell);
    await server.stop();
    await mock.close();
    return [
      ratioClaim("Calls in process with the mock's fetch, against fetch over HTTP", [rates.inProcess, rates.http], 'a second', {
        atLeast: 3,
      }),
    ];
  },
};

async function rate(send: (url: string, init: RequestInit) => Promise<Response>, url: string): Promise<number> {
  const { method, target, headers, body } = tutorialRequest();
  const init = { method, headers: Object.fromEntries(headers), body: Buffer.from(body) };
  const start = performance.now();
  let calls = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() < start + duration) {
      const response = await send(url + target, init);
      await response.json();
      if (response.status !== 201) throw new Error(`A call was answered with ${response.status}.`);
      calls++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  return (calls / (performance.now() - start)) * 1000;
}
