import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkRequest, checkResponse, type Header, isError, operations } from '../src/conformance/index.ts';
import { description } from '../src/generated/description.ts';

type Message = { readonly headers: Readonly<Record<string, readonly string[]>>; readonly body: { readonly content: unknown } };
type Interaction = {
  readonly description: string;
  readonly providerStates?: readonly { readonly name: string }[];
  readonly request: Message & { readonly method: string; readonly path: string };
  readonly response: Message & { readonly status: number };
};

type Finding = { readonly type: string; readonly code: string };
type Comparators = { readonly Comparator: new (options: { oas: unknown }) => { compare(pact: unknown): AsyncIterable<Finding> } };

// Its types do not resolve under Node's own rules, in the version that is current.
const { Comparator }: Comparators = createRequire(import.meta.url)('@pactflow/openapi-pact-comparator');

const folder = fileURLToPath(new URL('pacts/', import.meta.url));
const pacts = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(folder + name, 'utf8'))] as const);
const interactions = pacts.flatMap(([, pact]) =>
  (pact.interactions as Interaction[]).map((interaction) => [nameOf(interaction), interaction] as const),
);

test.each(pacts)('the comparator of PactFlow finds nothing wrong in %s', async (_name, pact) => {
  expect(await compare(pact)).toEqual([]);
});

test('the comparator does find what is wrong', async () => {
  const pact = structuredClone(pacts[0]?.[1]);
  // It looks at a request only where the response is no refusal.
  const [first, second] = pact.interactions.filter(({ response }: Interaction) => response.status === 201);
  delete first.request.headers['x-sandbox-name'];
  second.request.body.content.connectionSpec.id = 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5';
  pact.interactions[0].response.status = 418;
  expect(await compare(pact)).toEqual(['response.status.unknown', 'request.header.incompatible', 'request.body.incompatible']);
});

test('no credential that the consumer tests use is in a pact', () => {
  const consumer = readFileSync(new URL('consumer.test.ts', import.meta.url), 'utf8');
  expect(consumer.match(/'not-in-the-pact'/g)).toHaveLength(3);
  expect(pacts.length).toBeGreaterThan(0);
  expect(pacts.filter(([, pact]) => JSON.stringify(pact).includes('not-in-the-pact'))).toEqual([]);
});

test.each(interactions)('%s conforms to the description', (_name, { request, response }) => {
  const { method, path: target } = request;
  const asked = checkRequest({ method, target, headers: headersOf(request), body: bodyOf(request) });
  const answered = checkResponse(operations.createConnection, {
    status: response.status,
    headers: headersOf(response),
    body: bodyOf(response),
  });
  expect([...asked.filter(isError), ...answered]).toEqual([]);
});

test('the contract has each auth spec, all five headers and every refusal that a client meets', () => {
  expect(interactions.map(([name, { response }]) => [name, response.status])).toMatchInlineSnapshot(`
    [
      [
        "a request to create a connection: Flow Service is down for a while",
        503,
      ],
      [
        "a request to create a connection: No sandbox of that name in the IMS organization",
        404,
      ],
      [
        "a request to create a connection: The access token is not valid or has expired",
        401,
      ],
      [
        "a request to create a connection: The user lacks the permission",
        403,
      ],
      [
        "a request to create a connection: Too many requests",
        429,
      ],
      [
        "a request to create a connection with a service principal",
        201,
      ],
      [
        "a request to create a connection with basic authentication",
        201,
      ],
    ]
  `);
  for (const [, { request }] of interactions) {
    expect(Object.keys(request.headers).sort()).toEqual([
      'Authorization',
      'Content-Type',
      'x-api-key',
      'x-gw-ims-org-id',
      'x-sandbox-name',
    ]);
  }
});

async function compare(pact: unknown): Promise<readonly string[]> {
  const found: string[] = [];
  // It changes the description that it is given.
  for await (const { type, code } of new Comparator({ oas: structuredClone(description) }).compare(pact))
    if (type === 'error') found.push(code);
  return found;
}

function nameOf({ description: what, providerStates = [] }: Interaction): string {
  return [what, ...providerStates.map(({ name }) => name)].join(': ');
}

function headersOf({ headers }: Message): readonly Header[] {
  return Object.entries(headers).flatMap(([name, values]) => values.map((value) => [name, value] as const));
}

function bodyOf({ body }: Message): Uint8Array {
  return Buffer.from(JSON.stringify(body.content));
}
