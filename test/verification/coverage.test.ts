import { expect, test } from 'vitest';
import { type Finding, finding } from '../../src/check/finding.ts';
import { ownOperations } from '../../src/contract/operation.ts';
import { exchangeOf } from '../../src/exchange/exchange.ts';
import { coverageGaps, coverageRecorder } from '../../src/verification/coverage.ts';
import { judge } from '../../src/verification/judge.ts';
import { flowService, type RequestMessage } from '../contract.ts';
import { requestTo } from '../request-to.ts';
import { bodies, request, withHeader } from '../requests.ts';

const source = { file: 'a.json', consumer: 'a', description: 'a', lineOf: () => 1 };

/** A request, the status of its response, and the place of a value that is not known. */
type Sent = readonly [RequestMessage, number, unknownAt?: string];

/** Lists the items that exchanges cover. */
function coverageOf(...exchanges: readonly Sent[]) {
  const recorder = coverageRecorder(flowService);
  for (const [message, status, unknownAt] of exchanges) {
    const response = { status, headers: [['content-type', 'application/json']] as const, body: Buffer.from('{}') };
    const about = { source, partial: true, intended: true, notChecked: unknownAt === undefined ? [] : [unknown(unknownAt)] };
    const exchange = exchangeOf(flowService, { ...about, request: message, response }, 'strict');
    recorder.record(exchange, judge(flowService, exchange));
  }
  return recorder.result();
}

function unknown(at: string): Finding {
  return finding('value-unknown', at, {
    kind: 'value-unknown',
    received: 'a variable',
    why: 'it varies',
    way: 'pass it',
    reference: 'none',
  });
}

function covered(...exchanges: readonly Sent[]): readonly string[] {
  return coverageOf(...exchanges)
    .items.filter((item) => item.covered)
    .map(({ operation, kind, name }) => `${operation}: ${kind} ${name}`);
}

const create = 'createConnection';
const headers = ['Authorization', 'x-api-key', 'x-gw-ims-org-id', 'x-sandbox-name', 'Content-Type'].map(
  (name) => `${create}: required header ${name}`,
);
const basic = `${create}: auth spec Basic Authentication for Dynamics-Online`;
const servicePrincipal = `${create}: auth spec Service Principal Key Based Authentication`;
const described = { ...bodies.basic, description: 'x' };

test.each<[string, Sent[], readonly string[]]>([
  ['nothing', [], []],
  [
    'a right request',
    [[request({ body: { ...described, description: undefined } }), 201]],
    [`${create}: operation ${create}`, basic, ...headers, `${create}: answer 201`],
  ],
  ['the other auth spec', [[request({ body: bodies['service principal'] }), 429]], [servicePrincipal, `${create}: answer 429`]],
  ['an optional property', [[request({ body: described }), 201]], [`${create}: optional property /description`]],
  [
    'a query',
    [[requestTo('listConnections', { query: 'limit=1' }), 200]],
    ['listConnections: query parameter limit', 'listConnections: answer 200'],
  ],
])('coverage counts the items of %s', (_, exchanges, expected) => {
  expect(covered(...exchanges)).toEqual(expect.arrayContaining([...expected]));
});

test('an invalid request covers only its error response', () => {
  const wrong = request({ headers: withHeader('x-api-key', undefined) });
  expect(covered([wrong, 403])).toEqual([`${create}: answer 403`]);
  expect(covered([wrong, 201])).toEqual([]);
  expect(covered([request(), 418]).filter((one) => one.includes('answer'))).toEqual([]);
});

const listBy = (limit: string) => requestTo('listConnections', { query: `limit=${limit}` });
const describedBy = (description: unknown) => request({ body: { ...described, description } });

test.each<[string, Sent, Sent, readonly string[]]>([
  ['a query parameter', [listBy('1'), 200], [listBy('{n}'), 200, '/query/limit'], ['listConnections: query parameter limit']],
  ['a property', [describedBy('x'), 201], [describedBy(1), 201, '/body/description'], [`${create}: optional property /description`]],
  ['a response', [request(), 201], [request(), 201, '/response/body'], [`${create}: answer 201`]],
  ['a body', [request(), 201], [request(), 201, '/body'], covered([request(), 201])],
])('%s that is not known is not covered', (_, known, unknown, missing) => {
  const found = covered(unknown);
  expect(covered(known).filter((item) => !found.includes(item))).toEqual(missing);
});

test('coverage contains every operation and response, and lists the gaps by kind', () => {
  const coverage = coverageOf([request({ body: described }), 201]);
  const own = ownOperations(flowService);
  expect(new Set(coverage.items.map(({ operation }) => operation))).toEqual(new Set(own.map(({ id }) => id)));
  for (const { id, responses } of own) {
    const responsesOf = coverage.items.filter(({ operation, kind }) => operation === id && kind === 'answer');
    expect(responsesOf.map(({ name }) => name)).toEqual([...responses.keys()].map(String));
  }
  expect(coverage.covered).toBe(coverage.items.filter((item) => item.covered).length);
  expect(coverage.total).toBe(coverage.items.length);
  const gaps = Object.fromEntries(coverageGaps(coverage).map(({ operation, missing }) => [operation, missing]));
  expect(gaps.deleteConnection).toEqual([
    'operation deleteConnection',
    'headers Authorization, x-api-key, x-gw-ims-org-id, x-sandbox-name',
    expect.stringMatching(/^responses 204, 400, .*429/),
  ]);
  expect(gaps.createConnection).toEqual([
    'auth specs Service Principal Key Based Authentication',
    'query parameters mode',
    expect.stringMatching(/^responses 400, 401, .*429/),
  ]);
});
