// `node stored-cost.ts COUNT [FILE]`: prints the cost of each operation beside COUNT connections, in microseconds of processor time.
import { type Ask, asksOf } from '../connection-requests.ts';
import { bodies } from '../requests.ts';
import { createMock } from './built.ts';

const [, , count = '0', state] = process.argv;
/** The number of connections that are created and deleted at a time, and how often; as often before that, to warm up. */
const lot = 20;
const times = 50;

const mock = createMock(state === undefined ? {} : { state });
const asks = asksOf({ imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' });
const create = asks.create(bodies.basic);
const patch = [{ op: 'replace', path: '/name', value: 'New' }];

type Known = { readonly id: string; etag: string };
const stored = answer(Array<Ask>(Number(count)).fill(create), 201).map((body): Known => JSON.parse(body));
let next = 0;

const costs = { create: 0, retrieve: 0, update: 0, delete: 0 };
for (let i = 0; i < times; i++) comeAndGo();
for (const name of Object.keys(costs)) costs[name as keyof typeof costs] = 0;
for (let i = 0; i < times; i++) comeAndGo();
await mock.close();
console.log(JSON.stringify(costs));

function comeAndGo(): void {
  const fresh = measure('create', Array<Ask>(lot).fill(create), 201).map((body): Known => JSON.parse(body));
  const known = stored.length === 0 ? fresh : fresh.flatMap(() => stored[nextPlace()] ?? []);
  measure(
    'retrieve',
    known.map(({ id }) => asks.retrieve(id)),
    200,
  );
  const updates = known.map(({ id, etag }) => asks.update(id, patch, etag));
  for (const [index, body] of measure('update', updates, 200).entries()) Object.assign(known[index] ?? {}, JSON.parse(body));
  measure(
    'delete',
    fresh.map(({ id }) => asks.delete(id)),
    204,
  );
}

/** Returns a place far from the one before, so that no cache helps by chance. */
function nextPlace(): number {
  next = (next + 7919) % stored.length;
  return next;
}

/** Measures only the responses: the requests are created before, and their results are read after. */
function measure(name: keyof typeof costs, requests: readonly Ask[], status: number): readonly string[] {
  const before = process.cpuUsage();
  const given = answer(requests, status);
  const { user, system } = process.cpuUsage(before);
  costs[name] += (user + system) / (lot * times);
  return given;
}

function answer(requests: readonly Ask[], status: number): readonly string[] {
  return requests.map(({ operation, request }) => {
    const given = mock.handle(request);
    if (given instanceof Promise || given.status !== status) throw new Error(`${operation} did not return ${status} at once.`);
    return given.body;
  });
}
