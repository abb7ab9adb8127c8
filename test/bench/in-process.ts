import { createMock } from './built.ts';
import { type Part, ratioClaim, readable } from './claim.ts';
import { ourMock } from './contenders.ts';
import { medians } from './rounds.ts';
import { startServer } from './server-process.ts';
import { tutorialRequest } from './tutorial-request.ts';

const rounds = 7;
/** In milliseconds. */
const duration = 1000;
/** The number of simultaneous calls. */
const atOnce = 10;

/** Measures calls per second: to a mock in the same process, and to one behind a port of this machine. */
export const inProcess: Part = {
  name: 'in-process',
  measure: async (report) => {
    const server = await startServer(ourMock);
    const mock = createMock();
    const measurements = { inProcess: () => rate(mock.fetch, server.url), http: () => rate(fetch, server.url) };
    await medians(1, measurements, (step) => report(`to warm up, ${step}`));
    const rates = await medians(rounds, measurements, report);
    await server.stop();
    await mock.close();
    return [
      {
        ...ratioClaim("Calls in process with the mock's fetch, against fetch over HTTP", [rates.inProcess, rates.http], 'a second', {
          atLeast: 3,
        }),
        noticed: [
          'Calls of a unit test to a mock in its process',
          `${readable(rates.inProcess)} a second`,
          `${readable(rates.http)} a second: over HTTP`,
        ],
      },
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
      if (response.status !== 201) throw new Error(`A call got ${response.status}.`);
      calls++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  return (calls / (performance.now() - start)) * 1000;
}
