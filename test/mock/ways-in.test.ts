import { beforeAll, expect, test } from 'vitest';
import { headerValues, type RequestMessage } from '../../src/conformance/index.ts';
import { journeys } from './journeys.ts';
import { type Outcome, type WayIn, waysIn } from './ways-in.ts';

type Name = keyof typeof waysIn;
/** What came back from a journey, or why it could not be made. */
type Arrival = readonly (Outcome | string)[];
type Exception = { readonly concerns: (request: RequestMessage) => boolean; readonly because: string };

const joinedHeaders: Exception = {
  concerns: ({ headers }) => new Set(headers.map(([name]) => name.toLowerCase())).size < headers.length,
  because: 'fetch itself joins the values of headers with the same name.',
};
const lowerCaseNames: Exception = {
  concerns: ({ headers }) => headers.some(([name]) => /^(?:Authorization|If-Match)s$/.test(name)),
  because: 'fetch itself writes the names of headers in lower case, and so does the message that quotes a misspelt one.',
};
const decompressedBody: Exception = {
  concerns: ({ headers }) => headerValues(headers, 'content-encoding').some((coding) => /gzip|br|deflate/.test(coding)),
  because: 'nock decompresses a body before it asks for the answer, and fails where the body is not what Content-Encoding says.',
};

/** What a way in cannot carry as HTTP does. Nothing else may differ, and all of this must. */
const exceptions: { readonly [name in Exclude<Name, 'over HTTP'>]: readonly Exception[] } = {
  'in process': [joinedHeaders, lowerCaseNames],
  'through nock from node:https': [decompressedBody],
  'through nock from fetch': [joinedHeaders, decompressedBody],
};

let overHTTP: readonly Arrival[] = [];
beforeAll(async () => {
  overHTTP = await travelAll(waysIn['over HTTP']);
}, 120_000);

test('over HTTP everything arrives, and every kind of answer is among it', () => {
  const outcomes = overHTTP.flat();
  expect(new Set(outcomes.map((outcome) => (typeof outcome === 'string' ? outcome : outcome.status)))).toEqual(
    new Set([200, 201, 204, 400, 401, 403, 404, 405, 412, 413, 415, 429, 503, 504, 'cut before the head', 'cut in the body']),
  );
});

test.each(Object.keys(exceptions) as (keyof typeof exceptions)[])(
  'gives the same answers as over HTTP: %s',
  async (name) => {
    const arrivals = await travelAll(waysIn[name]);
    const differing = journeys
      .map((journey, index) => ({ ...journey, got: arrivals[index], want: overHTTP[index] }))
      .filter(({ got, want }) => JSON.stringify(got) !== JSON.stringify(want));
    const excepted = journeys.filter(({ request }) => request !== undefined && exceptions[name].some(({ concerns }) => concerns(request)));
    const names = new Set(excepted.map((journey) => journey.name));
    expect(differing.filter((journey) => !names.has(journey.name))).toEqual([]);
    expect(differing.map((journey) => journey.name)).toEqual(excepted.map((journey) => journey.name));
  },
  120_000,
);

async function travelAll(open: () => Promise<WayIn>): Promise<readonly Arrival[]> {
  const { mock, deliver, close } = await open();
  const arrivals: Arrival[] = [];
  for (const { travel } of journeys) {
    mock.reset();
    arrivals.push(await travel(deliver).catch((error: unknown) => [`failed: ${error}`]));
  }
  await close();
  return arrivals;
}
