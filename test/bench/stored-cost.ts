// `node stored-cost.ts COUNT [FILE]`: prints what each operation costs beside so many stored connections, in microseconds of processor time.
import { asksOf } from '../connection-requests.ts';
import { bodies } from '../requests.ts';
import { createMock } from './built-mock.ts';

const [, , count = '0', state] = process.argv;
/** How many connections come and go at a time, and how often, after as many times to warm up. */
const lot = 20;
const times = 50;

const mock = createMock(state === undefined ? {} : { state });
const asks = asksOf({ imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' });
type Known = { readonly id: string; readonly etag: string };
type Ask = ReturnType<typeof asks.list>;

function answers(requests: readonly Ask[], status: number): readonly string[] {
  return requests.map(({ operation, request }) => {
    const answer = mock.handle(request);
    if (answer instanceof Promise || answer.status !== status) throw new Error(`${operation} is not answered at once with ${status}.`);
    return answer.body;
  });
}

const costs = { create: 0, retrieve: 0, update: 0, 'list limit=1': 0, delete: 0 };
/** Takes the time of the answers alone: the requests are there already. */
function take(name: keyof typeof costs, requests: readonly Ask[], status: number): readonly string[] {
  const before = process.cpuUsage();
  const bodies = answers(requests, status);
  const { user, system } = process.cpuUsage(before);
  costs[name] += (user + system) / (lot * times);
  return bodies;
}

const create = Array<Ask>(lot).fill(asks.create(bodies.basic));
const list = Array<Ask>(lot).fill(asks.list('limit=1'));
const stored: Known[] = answers(Array<Ask>(Number(count)).fill(asks.create(bodies.basic)), 201).map((body) => JSON.parse(body));
let at = 0;
function round(): void {
  const fresh: readonly Known[] = take('create', create, 201).map((body) => JSON.parse(body));
  // Spread over all that there are, so that none is at hand because it was the last one.
  const places = fresh.map((one, index) => (stored.length === 0 ? { ...one, index } : { index: (at = (at + 7919) % stored.length) }));
  const known = places.map((place) => ('id' in place ? place : { ...(stored[place.index] as Known), index: place.index }));
  take('retrieve', known.map(({ id }) => asks.retrieve(id)), 200);
  take('list limit=1', list, 200);
  const patch = [{ op: 'replace', path: '/name', value: 'New' }];
  const updated = take('update', known.map(({ id, etag }) => asks.update(id, patch, etag)), 200);
  for (const [nth, { index }] of known.entries()) if (stored.length > 0) stored[index] = JSON.parse(updated[nth] ?? '');
  take('delete', fresh.map(({ id }) => asks.delete(id)), 204);
}

for (let i = 0; i < times; i++) round();
for (const name of Object.keys(costs) as (keyof typeof costs)[]) costs[name] = 0;
for (let i = 0; i < times; i++) round();
await mock.close();
console.log(JSON.stringify(costs));
