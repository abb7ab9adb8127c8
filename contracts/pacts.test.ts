import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Operation } from '../src/contract/operation.ts';
import { description } from '../src/generated/description.ts';
import { checkResponse, examineRequest, type Header, isError, secretNames, type Violation } from '../test/contract.ts';

type Message = { readonly headers: Readonly<Record<string, readonly string[]>>; readonly body?: { readonly content: unknown } };
type Interaction = {
  readonly description: string;
  readonly providerStates?: readonly { readonly name: string }[];
  readonly request: Message & {
    readonly method: string;
    readonly path: string;
    readonly query?: Readonly<Record<string, readonly string[]>>;
  };
  readonly response: Message & { readonly status: number };
};

type Finding = { readonly type: string; readonly code: string; readonly mockDetails: { readonly interactionDescription: string } };
type Comparators = { readonly Comparator: new (options: { oas: unknown }) => { compare(pact: unknown): AsyncIterable<Finding> } };

// Its types do not resolve under Node's rules in the current version.
const { Comparator }: Comparators = createRequire(import.meta.url)('@pactflow/openapi-pact-comparator');

const folder = fileURLToPath(new URL('pacts/', import.meta.url));
const pacts = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(folder + name, 'utf8'))] as const);
const interactions = pacts.flatMap(([, pact]) =>
  (pact.interactions as Interaction[]).map((interaction) => [nameOf(interaction), interaction] as const),
);

test.each(pacts)("PactFlow's comparator finds no errors in %s", async (_name, pact) => {
  expect(await compare(pact)).toEqual([]);
});

test("PactFlow's comparator finds errors in an incompatible pact", async () => {
  const pact = structuredClone(pacts[0]?.[1]);
  // It checks a request only if the response is successful.
  const [first, second] = pact.interactions.filter(({ response }: Interaction) => response.status === 201);
  delete first.request.headers['x-sandbox-name'];
  second.request.body.content.connectionSpec.id = 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5';
  const patch = pact.interactions.find(({ request, response }: Interaction) => request.method === 'PATCH' && response.status === 200);
  patch.request.body.content[0].path = '/connectionSpec';
  const [page] = pact.interactions.filter(({ request }: Interaction) => request.query?.limit);
  page.request.query.limit = ['1000'];
  pact.interactions.find(({ response }: Interaction) => response.status === 204).response.status = 418;
  expect((await compare(pact)).sort()).toEqual([
    'a request for the first page of a list: request.query.incompatible',
    'a request to create a connection with a service principal: request.header.incompatible',
    'a request to create a connection with basic authentication: request.body.incompatible',
    'a request to delete a connection: response.status.unknown',
    'a request to rename a connection and to remove its description: request.body.incompatible',
  ]);
});

test.each(interactions)('%s conforms to the description', (_name, { request, response, providerStates }) => {
  const { operation, violations } = examine(request);
  const found = checkResponse(operation, { status: response.status, headers: headersOf(response), body: bodyOf(response) });
  expect(found).toEqual([]);
  // A request that gets 400 in every state is invalid.
  expect(violations.some(isError)).toBe(response.status === 400 && providerStates === undefined);
});

test('the contract covers every operation of the client, with successful and error responses', () => {
  const statuses: Record<string, number[]> = {};
  for (const [, { request, response }] of interactions) {
    const { id } = examine(request).operation;
    statuses[id] = [...(statuses[id] ?? []), response.status].sort();
  }
  expect(statuses).toEqual({
    createConnection: [201, 201, 201, 400, 401, 403, 404, 429, 503, 504],
    listConnections: [200, 200, 200, 200, 200, 400, 400, 400],
    searchConnections: [200],
    retrieveConnection: [200, 200, 200, 404, 429, 503],
    updateConnection: [200, 200, 200, 400, 404, 412],
    deleteConnection: [204, 400, 400, 404],
    performConnectionAction: [200, 400, 404],
    testConnection: [200, 200, 404],
    exploreConnection: [200, 200, 200, 400, 404],
    listConnectionSpecs: [200],
    retrieveConnectionSpec: [200],
    createSourceConnection: [201, 201, 404],
    listSourceConnections: [200, 200, 200, 200],
    retrieveSourceConnection: [200, 404],
    updateSourceConnection: [200, 404, 412],
    deleteSourceConnection: [204, 400, 404],
    performSourceConnectionAction: [200, 400],
    createTargetConnection: [201],
    listTargetConnections: [200, 200, 200, 200],
    retrieveTargetConnection: [200, 404],
    updateTargetConnection: [200, 404, 412],
    deleteTargetConnection: [204, 400, 404],
    performTargetConnectionAction: [200, 400],
    listFlowSpecs: [200],
    retrieveFlowSpec: [200],
    createFlow: [201, 201, 201, 400, 404, 429],
    listFlows: [200, 200, 200, 200, 400],
    retrieveFlow: [200, 404],
    updateFlow: [200, 404, 412],
    deleteFlow: [204, 404],
    performFlowAction: [200, 200, 200, 400, 400],
    createRun: [201, 400, 400],
    listRuns: [200, 200, 503],
    retrieveRun: [200, 200, 404],
    performRunAction: [200, 400, 400, 404],
  });
});

test.each(interactions)('%s has exactly the headers of its operation', (_name, { request }) => {
  const { headers, body } = examine(request).operation;
  const required = headers.filter(({ required }) => required).map(({ label }) => label);
  expect(Object.keys(request.headers).sort()).toEqual(
    ['Authorization', ...required, ...(body === undefined ? [] : ['Content-Type'])].sort(),
  );
});

test.each(pacts)('%s contains no credential', (_name, pact) => {
  const shown: unknown[] = [];
  JSON.stringify(pact, (name, value) => {
    const secret = name === 'Authorization' || secretNames.has(name);
    if (secret && (typeof value === 'string' || Array.isArray(value))) shown.push(value);
    return value;
  });
  expect([...new Set(shown.flat())]).toEqual(['Bearer {ACCESS_TOKEN}', '{SERVICE_PRINCIPAL_KEY}', '{PASSWORD}', '{MASKED}']);
  expect(JSON.stringify(pact)).not.toContain('not-in-the-pact');
});

async function compare(pact: unknown): Promise<string[]> {
  const found = new Set<string>();
  // It modifies the description.
  for await (const { type, code, mockDetails } of new Comparator({ oas: structuredClone(description) }).compare(pact))
    if (type === 'error') found.add(`${mockDetails.interactionDescription}: ${code}`);
  return [...found];
}

function nameOf({ description, providerStates = [] }: Interaction): string {
  return [description, ...providerStates.map(({ name }) => name)].join(': ');
}

/** Returns the operation of a request and its violations. */
function examine(request: Interaction['request']): { readonly violations: readonly Violation[]; readonly operation: Operation } {
  const { method, path, query = {} } = request;
  const pairs = Object.entries(query).flatMap(([name, values]) => values.map((value) => [name, value]));
  const target = pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
  const { operation, violations } = examineRequest({ method, target, headers: headersOf(request), body: bodyOf(request) });
  if (operation === undefined) throw new Error(`${method} ${path} is not an operation.`);
  return { operation, violations };
}

function headersOf({ headers }: Message): readonly Header[] {
  return Object.entries(headers).flatMap(([name, values]) => values.map((value) => [name, value] as const));
}

function bodyOf({ body }: Message): Uint8Array {
  return Buffer.from(body === undefined ? '' : JSON.stringify(body.content));
}
