import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowService } from '../../src/contract/flow-service.ts';
import { formatSummary } from '../../src/report/format-github.ts';
import { reporters } from '../../src/report/reporters.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { bodies, headers } from '../requests.ts';
import { runs } from '../runs.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { tokens } from './tokens.ts';

const folder = temporaryFolder();
const formats = await Promise.all(Object.values(reporters).map((load) => load()));

const url = 'https://platform.adobe.io/data/foundation/flowservice/connections?limit=0';
const text = JSON.stringify(bodies.basic);
const harHeaders = headers.map(([name, value]) => ({ name, value }));
const postmanHeaders = headers.map(([key, value]) => ({ key, value }));
const response = { id: '4cb0c374-d3bb-4557-b139-5712880adc55', etag: '"9e0052a2-0000-0200-0000-5e35fb330000"', more: { inner: 'x' } };

/** A file of each format, with whatever it may hold a string for. */
const files = {
  pact: {
    consumer: { name: 'sources' },
    provider: { name: 'flow-service' },
    interactions: [
      {
        description: 'creates a connection',
        providerState: 'a state',
        request: { method: 'POST', path: '/connections', query: 'limit=0', headers: Object.fromEntries(headers), body: bodies.basic },
        response: { status: 201, headers: { 'Content-Type': 'application/json', 'x-odd': 'y' }, body: response },
      },
    ],
    metadata: { pactSpecification: { version: '2.0.0' } },
  },
  har: {
    log: {
      version: '1.2',
      creator: { name: 'a browser', version: '1' },
      entries: [
        {
          request: { method: 'POST', url, headers: harHeaders, postData: { mimeType: 'application/json', text } },
          response: {
            status: 201,
            headers: [{ name: 'Content-Type', value: 'application/json' }],
            content: { mimeType: 'application/json', text: JSON.stringify(response) },
          },
        },
        { request: { method: 'GET', url: 'https://www.example.com/x', headers: [] }, response: { status: 200, headers: [], content: {} } },
      ],
    },
  },
  collection: {
    info: { name: 'a collection', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    variable: [{ key: 'name', value: 'x' }],
    item: [
      {
        name: 'a folder',
        item: [
          {
            name: 'creates',
            request: {
              method: 'POST',
              url: { raw: url, query: [{ key: 'limit', value: '0' }] },
              header: postmanHeaders,
              body: { mode: 'raw', raw: text },
            },
            response: [{ name: 'created', code: 201, header: [{ key: 'x-odd', value: 'y' }], body: JSON.stringify(response) }],
          },
        ],
      },
    ],
  },
};

type Path = readonly (string | number)[];

/** Every string of a value and every object in it: in the one a token is put, in the other it becomes a member's name. */
function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value === 'string') return [at];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, member]) => placesIn(member, [...at, Array.isArray(value) ? Number(name) : name]));
  return Array.isArray(value) ? inner : [at, ...inner];
}

function withToken(value: unknown, [name, ...rest]: Path, token: string, alone: boolean): unknown {
  if (name !== undefined)
    return Object.assign(structuredClone(value) as object, { [name]: withToken((value as never)[name], rest, token, alone) });
  if (typeof value !== 'string') return { ...(value as object), [token]: `the member ${token}` };
  if (!value.startsWith('{') || !value.endsWith('}') || alone) return alone ? token : `${value} ${token}`;
  return JSON.stringify({ ...JSON.parse(value), [token]: token });
}

const cases = fc.constantFrom(...Object.entries(files)).chain(([name, file]) =>
  fc.record({
    name: fc.constant(name),
    file: fc.constant(file as unknown),
    place: fc.constantFrom(...placesIn(file)),
    token: fc.constantFrom(...Object.values(tokens)),
    alone: fc.boolean(),
  }),
);

test('no report prints a credential, wherever in a file it stands', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(cases, async ({ name, file, place, token, alone }) => {
      const path = join(folder, `${name}-${count++}.json`);
      writeFileSync(path, JSON.stringify(withToken(file, place, token.written, alone), null, 1));
      const verification = await verifyFiles([path], { keepExchanges: true });
      for (const format of [...formats, formatSummary]) {
        const report = format(verification, { color: false, contract: flowService });
        for (const part of token.secret) expect(report).not.toContain(part);
      }
    }),
    runs(150),
  );
});

test.each(Object.entries(tokens))('no report prints %s in the name of a file, be it readable or not', async (_, { written, secret }) => {
  const name = written.replaceAll('/', '');
  for (const content of [JSON.stringify(files.pact), '{']) {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, content);
    const verification = await verifyFiles([path, join(folder, `not there ${name}`)]);
    expect(verification.inputs).toHaveLength(2);
    for (const format of formats) {
      for (const part of name === written ? secret : [])
        expect(format(verification, { color: false, contract: flowService })).not.toContain(part);
    }
  }
});

test.each(Object.entries(tokens))('no report prints %s in the place of a method, in upper case', async (_, { written, secret }) => {
  const path = join(folder, 'method.json');
  const [interaction] = files.pact.interactions;
  const request = { ...interaction?.request, method: written };
  writeFileSync(path, JSON.stringify({ ...files.pact, interactions: [{ ...interaction, request }] }));
  const verification = await verifyFiles([path], { keepExchanges: true });
  for (const format of formats) {
    const report = format(verification, { color: false, contract: flowService });
    for (const part of secret) expect(report).not.toContain(part.toUpperCase());
  }
});

test('no report prints the API key of a recording if the path repeats it', async () => {
  const [entry] = files.har.log.entries;
  const key = Object.fromEntries(headers)['x-api-key'] ?? '';
  const request = { ...entry?.request, method: 'GET', url: url.replace('?limit=0', `/${key}`), postData: undefined };
  const path = join(folder, 'path.har');
  writeFileSync(path, JSON.stringify({ log: { ...files.har.log, entries: [{ ...entry, request }] } }));
  const verification = await verifyFiles([path], { keepExchanges: true });
  expect(verification.interactions.map(({ description }) => description)).toEqual(['GET {MASKED}']);
  for (const format of formats) expect(format(verification, { color: false, contract: flowService })).not.toContain(key);
});

test('a report contains names and descriptions that are not credentials', async () => {
  const path = 'test/verify-corpus/pacts/wrong.json';
  const { consumer, interactions }: { consumer: { name: string }; interactions: { description: string }[] } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const verification = await verifyFiles([path]);
  expect(verification.interactions.map(({ description }) => description)).toEqual(interactions.map(({ description }) => description));
  expect(verification.interactions[0]).toMatchObject({ consumer: consumer.name, input: path });
});
