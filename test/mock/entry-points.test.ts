import { beforeAll, expect, test } from 'vitest';
import { exceptions, isExcepted } from './entry-point-exceptions.ts';
import { type EntryPoint, entryPoints, type Outcome } from './entry-points.ts';
import { type Journey, journeys } from './journeys.ts';

/** The result of a journey, or the error. */
type Arrival = readonly (Outcome | string)[];
/** The journeys through nock, which is slow: every long one, the exceptions, and a third of the single requests. */
const throughNock = journeys.filter(({ request }, index) => request === undefined || isExcepted(request) || index % 3 === 0);

let overHTTP: ReadonlyMap<Journey, Arrival>;
beforeAll(async () => {
  overHTTP = await travelAll(entryPoints['over HTTP'], journeys);
}, 120_000);

test('the corpus over HTTP has every kind of response', () => {
  const outcomes = [...overHTTP.values()].flat();
  expect(new Set(outcomes.map((outcome) => (typeof outcome === 'string' ? outcome : outcome.status)))).toEqual(
    new Set([200, 201, 204, 400, 401, 403, 404, 405, 412, 413, 415, 429, 503, 504, 'cut before the head', 'cut in the body']),
  );
});

test.each(Object.keys(exceptions) as (keyof typeof exceptions)[])(
  'gives the same responses as over HTTP: %s',
  async (name) => {
    const arrivals = await travelAll(entryPoints[name], name === 'in process' ? journeys : throughNock);
    const traveled = [...arrivals.keys()];
    const differing = traveled
      .map((journey) => ({ ...journey, got: arrivals.get(journey), want: overHTTP.get(journey) }))
      .filter(({ got, want }) => JSON.stringify(got) !== JSON.stringify(want));
    const excepted = traveled.filter(({ request }) => request !== undefined && exceptions[name].some(({ concerns }) => concerns(request)));
    const idle = exceptions[name].filter(({ concerns }) => !excepted.some(({ request }) => request !== undefined && concerns(request)));
    expect(idle.map(({ because }) => because)).toEqual([]);
    const names = new Set(excepted.map((journey) => journey.name));
    expect(differing.filter((journey) => !names.has(journey.name))).toEqual([]);
    expect(differing.map((journey) => journey.name)).toEqual(excepted.map((journey) => journey.name));
  },
  120_000,
);

async function travelAll(open: () => Promise<EntryPoint>, some: readonly Journey[]): Promise<ReadonlyMap<Journey, Arrival>> {
  const { mock, deliver, close } = await open();
  const arrivals = new Map<Journey, Arrival>();
  for (const journey of some) {
    mock.reset();
    const arrival = await journey.travel(deliver).catch((error: unknown) => [`failed: ${error}`]);
    arrivals.set(journey, arrival);
  }
  await close();
  return arrivals;
}
