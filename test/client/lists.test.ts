import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/index.ts';
import { bodies } from '../requests.ts';
import { startMock } from '../start-mock.ts';
import { clientFor, errorOf, leaks, read } from './client-under-test.ts';

const base = 'http://adobe.example/data/foundation/flowservice';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(async () => {
  mock.reset();
  const { connections } = clientFor(mock.url).client;
  for (const name of ['a', 'b+c d', 'e&f', 'g', 'h']) await connections.create({ ...bodies.basic, name });
});

/** Returns the targets of the list requests so far. */
const queries = () => mock.requests.flatMap(({ operation, request }) => (operation === 'listConnections' ? [request.target] : []));
const names = (connections: readonly { readonly name: string }[]) => connections.map(({ name }) => name);

test('the client lists all connections page by page', async () => {
  for (const base of ['', '/data/foundation/flowservice']) {
    const { connections } = clientFor(mock.url + base).client;
    expect(names(await read(connections.list({ limit: 2 })))).toEqual(['h', 'g', 'e&f', 'b+c d', 'a']);
    const pages = await read(connections.list({ limit: 2 }).pages());
    expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1]);
    expect(pages.map(({ requestId }) => requestId)).toEqual(pages.map(() => expect.stringMatching(/^\w{32}$/)));
  }
  expect(queries()).toHaveLength(12);
});

test('a list fetches each page only when it is read', async () => {
  const list = clientFor(mock.url).client.connections.list({ limit: 2 });
  expect(queries()).toEqual([]);
  for await (const { name } of list) if (name === 'g') break;
  expect(queries()).toHaveLength(1);
  for await (const { name } of list) if (name === 'e&f') break;
  expect(queries()).toHaveLength(3);
});

test('an awaited list is its first page, fetched once', async () => {
  const list = clientFor(mock.url).client.connections.list({ limit: 2 });
  const page = await list;
  expect([names(page.items), page.hasNextPage(), page.requestId]).toEqual([['h', 'g'], true, expect.stringMatching(/^\w{32}$/)]);
  expect(await list).toBe(page);
  expect(await list.catch(() => 'failed').finally(() => {})).toBe(page);
  expect((await list.withResponse()).data).toBe(page);
  expect(queries()).toHaveLength(1);
});

test('a page leads to the next page, until the last one', async () => {
  const first = await clientFor(mock.url).client.connections.list({ limit: 4 });
  const last = await first.getNextPage();
  expect([names(last.items), last.hasNextPage(), last.continuationToken]).toEqual([['a'], false, undefined]);
  expect({ ...last }).toEqual({ items: last.items, continuationToken: undefined, requestId: last.requestId });
  // A page can be read again.
  expect(names((await first.getNextPage()).items)).toEqual(['a']);
  expect(names(await read(first))).toEqual(['h', 'g', 'e&f', 'b+c d', 'a']);
  expect((await errorOf(last.getNextPage())).message).toBe('The list has no next page. Call hasNextPage() first.');
});

test('a list from an asynchronous function is read to its end', async () => {
  // Such a function returns the first page, because it awaits the list.
  const listed = async () => clientFor(mock.url).client.connections.list({ limit: 2 });
  expect(names(await read(await listed()))).toEqual(['h', 'g', 'e&f', 'b+c d', 'a']);
  expect(queries()).toHaveLength(3);
});

test('a list continues from a continuation token', async () => {
  const { connections } = clientFor(mock.url).client;
  const [first] = await read(connections.list({ limit: 4 }).pages());
  const [rest, none] = await read(connections.list({ limit: 4, continuationToken: String(first?.continuationToken) }).pages());
  expect(names(rest?.items ?? [])).toEqual(['a']);
  expect([rest?.continuationToken, none]).toEqual([undefined, undefined]);
});

test('the client orders, filters and counts connections', async () => {
  const { connections } = clientFor(mock.url).client;
  expect(names(await read(connections.list({ orderBy: '+name', limit: 2 })))).toEqual(['a', 'b+c d', 'e&f', 'g', 'h']);
  expect(names(await read(connections.list({ orderBy: '-name', properties: ['name==a,"b+c d",e&f', 'state==enabled'] })))).toEqual([
    'e&f',
    'b+c d',
    'a',
  ]);
  expect(await connections.count()).toBe(5);
  expect(await connections.count({ properties: ['createdAt>1', 'name==g'] })).toBe(1);
  expect(await connections.count({ properties: ['createdAt<1'] })).toBe(0);
  mock.assertConforming();
});

test('the client escapes spaces and plus signs in queries', async () => {
  const sent: string[] = [];
  const fetch = async (url: unknown) => {
    sent.push(String(url));
    return Response.json({ items: [] });
  };
  const { connections, connectionSpecs } = clientFor(base, { fetch }).client;
  await read(connections.list({ orderBy: '+name', properties: ['name==b+c d&e', 'description==ü'] }));
  await connectionSpecs.list({ providerId: 'p', name: 'dynamics-online' });
  expect(sent).toEqual([
    `${base}/connections?orderby=%2Bname&property=name%3D%3Db%2Bc%20d%26e&property=description%3D%3D%C3%BC`,
    `${base}/connectionSpecs?property=name%3D%3D%22dynamics-online%22&property=providerId%3D%3Dp`,
  ]);
});

test.each([
  ['an unknown field in orderBy', { orderBy: '-colour' }, 'FLOW-1433-400'],
  ['an unknown sign in orderBy', { orderBy: '!name' }, 'FLOW-1432-400'],
  ['a limit above 100', { limit: 1000 }, 'FLOW-1100-400'],
  ['a condition on an unknown field', { properties: ['colour==red'] }, 'FLOW-1449-400'],
  ['an operator that the field does not support', { properties: ['name>a'] }, 'FLOW-1448-400'],
  ['an invalid time', { properties: ['createdAt>yesterday'] }, 'FLOW-1452-400'],
  ['an invalid continuation token', { continuationToken: 'x' }, 'FLOW-1100-400'],
])('a list throws for %s when it is read', async (_, query, code) => {
  const list = clientFor(mock.url).client.connections.list(query as never);
  const error = await errorOf(read(list));
  expect(error).toMatchObject({ name: 'BadRequestError', code });
  // Conditions may contain names of people, so messages leave them out.
  expect(error.message).toContain(`GET ${mock.url}/connections answered 400`);
});

const rest = `${base}/connections?continuationToken=x`;
test.each([
  ['relative to the base URL', '/connections?continuationToken=x', rest],
  ['relative to the host', '/data/foundation/flowservice/connections?continuationToken=x', rest],
  ['relative to the page', '?continuationToken=x', rest],
  ['that is absolute', rest, rest],
  ['that is absolute, with credentials and a fragment', rest.replace('//', '//a:b@').concat('#c'), rest],
  ['with dot segments', '/../../../connections?continuationToken=x', rest],
  ['to another host', 'http://elsewhere.example/data/foundation/flowservice/connections?continuationToken=x', undefined],
  ['to another host without a scheme', '//elsewhere.example/connections?continuationToken=x', undefined],
  ['to another host with backslashes', '\\\\elsewhere.example/connections?continuationToken=x', undefined],
  ['to another scheme', rest.replace('http:', 'https:'), undefined],
  ['to another port', rest.replace('.example', '.example:8080'), undefined],
  ['that is not a URL', 'http://[', undefined],
])('a list follows a link only to the same host: a link %s', async (_, href, followed) => {
  const sent: string[] = [];
  const fetch = async (url: unknown) => {
    sent.push(String(url));
    return Response.json(sent.length === 1 ? { items: [{ id: 'a' }], _links: { next: { href } } } : { items: [{ id: 'b' }] });
  };
  const { client, log } = clientFor(base, { fetch });
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { id } of client.connections.list()) seen.push(id);
  })();
  if (followed === undefined) {
    const error = await errorOf(reading);
    expect(error.message).toMatch(/answered 200: a next-page link to another host\. The link was not followed/);
    expect(leaks(error, log)).toEqual([]);
  } else await reading;
  expect([sent.slice(1), seen]).toEqual(followed === undefined ? [[], ['a']] : [[followed], ['a', 'b']]);
});

test('a list throws if its links form a loop', async () => {
  const pages = ['/connections?continuationToken=1', '/connections?continuationToken=2', '/connections?continuationToken=1'];
  let sent = 0;
  const fetch = async () => Response.json({ items: [], _links: { next: { href: pages[sent++] } } });
  const error = await errorOf(read(clientFor(base, { fetch }).client.connections.list()));
  expect(error.message).toContain('a link to a page that was already read');
  expect(sent).toBe(3);
});

test('a list can be aborted between two pages', async () => {
  const controller = new AbortController();
  const list = clientFor(mock.url).client.connections.list({ limit: 2 }, { signal: controller.signal });
  const reading = (async () => {
    for await (const { name } of list) if (name === 'g') controller.abort();
  })();
  expect(await errorOf(reading)).toMatchObject({ name: 'APIUserAbortError' });
  expect(queries()).toHaveLength(1);
});

test.each([
  ['a list without items', {}],
  ['items that are not a list', { items: 'none' }],
  ['an item without an id', { items: [{}] }],
  ['a link without a target', { items: [], _links: { next: {} } }],
  ['a bare list', []],
])('a list throws for a page that is %s', async (_, body) => {
  const error = await errorOf(read(clientFor(base, { fetch: async () => Response.json(body) }).client.connections.list()));
  expect(error).toMatchObject({ name: 'APIError', status: 200 });
  expect(error.message).toContain('the response is not a list of connections in JSON.');
});
