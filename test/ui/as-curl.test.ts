import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asCurl } from '../../src/ui/as-curl.ts';
import type { ShownRequest } from '../../src/ui/shown-exchange.ts';
import { request } from '../requests.ts';
import { secrets } from '../secrets.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';

const run = promisify(execFile);

/** The requests that the server received. */
const received: ShownRequest[] = [];
const server = createServer(async (incoming, response) => {
  const { method = '', url = '', rawHeaders } = incoming;
  const headers = rawHeaders.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []));
  const body = Buffer.concat(await incoming.toArray()).toString();
  received.push({ method, target: url, headers, body: body === '' ? undefined : body });
  response.end();
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => void server.close(resolve)));

const json = [['Content-Type', 'application/json']] as const;

const cases: Readonly<Record<string, ShownRequest>> = {
  'a GET request': { method: 'GET', target: '/connections?limit=1', headers: [['x-sandbox-name', 'prod']], body: undefined },
  'quotes, variables and a new line': {
    method: 'POST',
    target: '/connections',
    headers: [...json, ['x-note', `it's "$HOME" \`id\` $(id) \\ !x`]],
    body: { name: `it's\n"$HOME" \`id\` @file 密码` },
  },
  'brackets and dots in the target': { method: 'GET', target: "/a/../b?property=[x]{1,2}&q='", headers: [], body: undefined },
  'an empty and a repeated header': {
    method: 'GET',
    target: '/',
    headers: [
      ['x-empty', ''],
      ['x-a', '1'],
      ['x-a', '2'],
    ],
    body: undefined,
  },
  'PATCH with a body': { method: 'PATCH', target: '/x', headers: [...json, ['Accept', '*/*'], ['User-Agent', 'a']], body: [{ op: 'add' }] },
  'DELETE without a body': { method: 'DELETE', target: '/x', headers: [], body: undefined },
  HEAD: { method: 'HEAD', target: '/x', headers: [], body: undefined },
  'a body that is not JSON': { method: 'POST', target: '/x', headers: [...json], body: '@/etc/passwd {"a":' },
  'a body without a type': { method: 'POST', target: '/x', headers: [], body: { a: 1 } },
};

test.each(Object.entries(cases))('a shell sends the same request by its curl command: %s', async (_, shown) => {
  await run('sh', ['-c', asCurl(shown, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)]);
  const { headers, ...sent } = received.pop() ?? expect.unreachable();
  const body = shown.body === undefined || typeof shown.body === 'string' ? shown.body : JSON.stringify(shown.body);
  expect(sent).toEqual({ method: shown.method, target: shown.target, body });
  expect(headers.filter(([name]) => !/^(?:host|content-length)$/i.test(name))).toEqual(shown.headers);
});

test('a form is encoded again', () => {
  const headers = [['content-type', 'application/x-www-form-urlencoded']] as const;
  const form = { method: 'POST', target: '/ims/token/v3', headers, body: { grant_type: 'client_credentials', client_id: 'a b&c' } };
  expect(asCurl(form, 'http://x')).toContain("--data-raw 'grant_type=client_credentials&client_id=a+b%26c'");
});

test('the command of a request in the journal gives the same entry again, with its secrets masked', async () => {
  const mock = await startMock();
  await send(mock.url, request({ target: '/connections?limit=x' }));
  const first = mock.requests.at(-1) ?? expect.unreachable();
  const command = asCurl(first.request, mock.url);
  expect(command).not.toContain(secrets.password);
  await run('sh', ['-c', command]);
  const second = mock.requests.at(-1) ?? expect.unreachable();
  await mock.close();
  expect(second.id).toBe(first.id + 1);
  // The masks are placeholders.
  const codes = ({ violations }: typeof first) => violations.map(({ code }) => code).filter((code) => code !== 'placeholder-left');
  expect([second.request.method, second.request.target, second.request.body]).toEqual([
    first.request.method,
    first.request.target,
    first.request.body,
  ]);
  expect(codes(second)).toEqual(codes(first));
});
