// `node stored-wait.ts FILE [--durable]`: prints how long the creation of a connection takes with a state file, in milliseconds.
import { asksOf } from '../connection-requests.ts';
import { bodies } from '../requests.ts';
import { createMock } from './built.ts';
import { median } from './rounds.ts';

const [, , state = '', durable] = process.argv;
/** As many before that, to warm up. */
const times = 50;

const mock = createMock({ state, durable: durable === '--durable' });
const { request } = asksOf({ imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' }).create(bodies.basic);
const waits: number[] = [];
for (let i = 0; i < 2 * times; i++) {
  const start = performance.now();
  const given = mock.handle(request);
  waits.push(performance.now() - start);
  if (given instanceof Promise || given.status !== 201) throw new Error('createConnection did not return 201 at once.');
}
await mock.close();
console.log(median(waits.slice(times)));
