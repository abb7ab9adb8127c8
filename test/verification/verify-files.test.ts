import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { expandNames } from '../../src/formats/expand-names.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { bodies, headers } from '../requests.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const right = resolve('test/verify-corpus/pacts/right.json');
const origin = 'https://platform.adobe.io';
const connections = '/data/foundation/flowservice/connections';
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';

function write(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

const collection = (url: unknown) => {
  const header = headers.slice(0, 4).map(([key, value]) => ({ key, value }));
  return write('collection.json', { info: { name: 'c' }, item: [{ name: 'Get', request: { method: 'GET', url, header } }] });
};

const recording = (path: string) => {
  const pairs = headers.slice(0, 4).map(([name, value]) => ({ name, value }));
  return write('recording.har', { log: { entries: [{ request: { method: 'GET', url: origin + path, headers: pairs }, response: {} }] } });
};

async function placesIn(file: string): Promise<readonly (readonly string[])[]> {
  const { inputs, interactions } = await verifyFiles([file]);
  expect(inputs.map(({ problem }) => problem)).toEqual([undefined]);
  const codes = ['placeholder-left', 'secret-exposed'];
  return interactions.map(({ violations }) => violations.filter(({ code }) => !codes.includes(code)).map(({ at }) => at));
}

test.each([
  ['a host with a slash at its end', `${origin}/${connections}`],
  ['a variable with a slash at its end', '{{baseUrl}}//connections'],
])('reports a double slash in a collection after %s', async (_, url) => {
  expect(await placesIn(collection(url))).toEqual([['/path']]);
});

test('reports a double slash in a recording, except for other services', async () => {
  expect(await placesIn(recording(`/${connections}`))).toEqual([['/path']]);
  expect(await placesIn(recording('//data/foundation/flowservice/connections/1/configs'))).toEqual([]);
});

test.each(['[', '{"a":', '{"password":'])(
  'verifies a recording with a body and a response nested in %s, and the files beside it',
  async (nesting) => {
    const depth = 20_000;
    const text = `${nesting.repeat(depth)}1${(nesting === '[' ? ']' : '}').repeat(depth)}`;
    const pairs = [...headers, ['content-type', 'application/json'] as const].map(([name, value]) => ({ name, value }));
    const request = { method: 'POST', url: origin + connections, headers: pairs, postData: { mimeType: 'application/json', text } };
    const response = { status: 201, headers: pairs.slice(-1), content: { mimeType: 'application/json', text } };
    const deep = write('deep.har', { log: { entries: [{ request, response }] } });
    const { inputs, interactions } = await verifyFiles([deep, right]);
    expect(inputs.map(({ problem }) => problem)).toEqual([undefined, undefined]);
    expect(interactions.map(({ conforms }) => conforms)).toEqual([false, ...Array.from({ length: 6 }, () => true)]);
  },
);

test.each(['100%', '%E4'])('reads a collection with %s in a path', async (id) => {
  expect(await placesIn(collection(`${origin}${connections}/${id}`))).toEqual([['/path']]);
});

test('reads a collection with a path of slashes', async () => {
  expect(await placesIn(collection(`${origin}//`))).toEqual([]);
});

test.each([
  ['is not in the text of the URL', '?limit=some'],
  ['is in it', '?limit=5&limit=some'],
])('keeps a parameter beside a disabled one of the same name that %s', async (_, query) => {
  const parameters = [
    { key: 'limit', value: '5', disabled: true },
    { key: 'limit', value: 'some' },
  ];
  expect(await placesIn(collection({ raw: origin + connections + query, query: parameters }))).toEqual([['/query/limit']]);
});

test('masks a token in the path of a recording', async () => {
  const { interactions } = await verifyFiles([recording(`${connections}/${jwt}`)]);
  expect(interactions.map(({ description }) => description)).toEqual(['GET {MASKED}']);
});

test('reads the headers of a collection from the lines of a text', async () => {
  const header = headers.slice(0, 3).map(([name, value]) => `${name}: ${value}`);
  const request = { method: 'GET', url: origin + connections, header: header.join('\r\n') };
  expect(await placesIn(write('lines.json', { info: { name: 'c' }, item: [{ name: 'Get', request }] }))).toEqual([
    ['/headers/x-sandbox-name'],
  ]);
});

test.each(['providerState', 'provider_state'])('distinguishes interactions of an old contract by their %s', async (member) => {
  const request = { method: 'GET', path: connections, headers: Object.fromEntries(headers.slice(0, 4)) };
  const interactions = ['none', 'some'].map((state) => ({ description: 'a list', [member]: state, request, response: { status: 200 } }));
  expect(await placesIn(write('old.json', { consumer: { name: 'a' }, provider: { name: 'b' }, interactions }))).toEqual([[], []]);
});

test('counts the interactions of a file for coverage', async () => {
  const { coverage, interactions } = await verifyFiles([right]);
  const called = coverage.items.filter(({ kind, covered }) => kind === 'operation' && covered).map(({ operation }) => operation);
  expect(new Set(called)).toEqual(new Set(interactions.map(({ operation }) => operation)));
});

test('reads a line of a journal with line separators in its strings', async () => {
  const entry = (name: string) =>
    JSON.stringify({ id: 1, request: { method: 'POST', target: connections, headers, body: { ...bodies.basic, name } }, violations: [] });
  const file = write('journal.ndjson', `${entry('a\u2028b\u2029c')}\r\n\r\n${entry('d')}`);
  expect(await placesIn(file)).toEqual([[], []]);
});

test('follows links to files in folders and globs, and reports broken ones', async () => {
  const links = join(folder, 'links');
  mkdirSync(links);
  symlinkSync(right, join(links, 'a.json'));
  symlinkSync('nowhere', join(links, 'b.json'));
  symlinkSync('user@host.1', join(links, '.#a.json'));
  for (const name of [links, join(links, '[ab].json')]) {
    const { inputs, interactions } = await verifyFiles([name]);
    expect(inputs.map(({ name: file, problem }) => [file, problem])).toEqual([
      [join(links, 'a.json'), undefined],
      [join(links, 'b.json'), 'The file does not exist.'],
    ]);
    expect(interactions.length).toBe(6);
  }
});

test('reads each file in a folder, whatever characters its name has', async () => {
  const strange = join(folder, 'strange');
  mkdirSync(strange);
  const files = [' .json', '-r.har', '::error::.json', 'a\nb.json', 'a\r\u2028.JSON', '{a,b}.json', '\u202e.ndjson'].map((name) =>
    join(strange, name),
  );
  for (const file of files) writeFileSync(file, '{}');
  const { inputs } = await verifyFiles([strange]);
  expect(inputs.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

test('reads a file once, however many links and names lead to it', async () => {
  const ring = join(folder, 'ring');
  mkdirSync(ring);
  symlinkSync(right, join(ring, 'a.json'));
  symlinkSync('.', join(ring, 'ring'));
  const { inputs } = await verifyFiles([ring, `${folder}/./ring`, right]);
  expect(inputs.map(({ name }) => name)).toEqual([join(ring, 'a.json')]);
});

test('reads standard input once, however often it is named', () => {
  expect(expandNames(['-', '-'])).toEqual([{ name: '(standard input)' }]);
});

test.each([
  ['repeats a group', '^(([a-z/:.])+)+!$'],
  ['repeats often', `${'[a-z/:.]+'.repeat(12)}!`],
  ['leaves out often', `[a-z/:.]+${'[a-z/:.]?'.repeat(40)}!`],
])('limits the time for a regex of a contract that %s', async (_, regex) => {
  const pact = JSON.parse(readFileSync(right, 'utf8'));
  const [first] = pact.interactions;
  const matchers = [{ match: 'regex', regex }];
  const request = { ...first.request, matchingRules: { body: { '$.auth.params.serviceUri': { matchers } } } };
  const file = write('slow.json', { ...pact, interactions: [{ ...first, request }] });
  // Without a limit, it would take far longer than a test may.
  expect(await placesIn(file)).toEqual([[]]);
});

test('reports only digits as the version of a contract', async () => {
  const pact = { ...JSON.parse(readFileSync(right, 'utf8')), metadata: { pactSpecification: { version: '\u001b[31m' } } };
  expect((await verifyFiles([write('version.json', pact)])).inputs.map(({ format }) => format)).toEqual(['Pact V2']);
});

test.each([[[null]], [[{}]]])('rejects a journal with the violations %j', async (violations) => {
  const entry = { request: { method: 'GET', target: connections, headers: [] }, violations };
  const { inputs } = await verifyFiles([write('journal.json', { requests: [entry] })]);
  expect(inputs.map(({ problem }) => problem)).toEqual([expect.stringContaining('not a complete journal')]);
});

test('checks recordings by published responses, journals and contracts by those of the mock', async () => {
  const path = `${connections}/4cb0c374-d3bb-4557-b139-5712880adc55`;
  const sent = headers.slice(0, 4);
  const pairs = sent.map(([name, value]) => ({ name, value }));
  const header = sent.map(([key, value]) => ({ key, value }));
  const request = { method: 'DELETE', url: origin + path, header };
  const har = { log: { entries: [{ request: { method: 'DELETE', url: origin + path, headers: pairs }, response: { status: 202 } }] } };
  const saved = {
    info: { name: 'c' },
    item: [{ name: 'Delete', request, response: [{ name: 'accepted', originalRequest: request, code: 202 }] }],
  };
  const journal = {
    requests: [
      { id: 1, request: { method: 'DELETE', target: path, headers: sent }, response: { status: 202, headers: {} }, violations: [] },
    ],
  };
  const pact = {
    consumer: { name: 'c' },
    provider: { name: 'p' },
    interactions: [{ description: 'd', request: { method: 'DELETE', path, headers: Object.fromEntries(sent) }, response: { status: 202 } }],
  };
  const found = await Promise.all(
    Object.entries({ 'accepted.har': har, 'saved.json': saved, 'journal.json': journal, 'pact.json': pact }).map(
      async ([name, value]) => [name, await placesIn(write(name, value))] as const,
    ),
  );
  expect(Object.fromEntries(found)).toEqual({
    'accepted.har': [[]],
    'saved.json': [[]],
    'journal.json': [['/response/status']],
    'pact.json': [['/response/status']],
  });
});
