import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { bodies, headers } from '../requests.ts';
import { secrets } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { type Members, pairs, writeFiles } from './verify-written.ts';

const header = pairs('key', {}, headers.slice(1, 4));
const text = JSON.stringify(bodies.basic);
const oauth2 = (settings: Members): Members => ({
  type: 'oauth2',
  oauth2: Object.entries({ accessToken: secrets.token, ...settings }).map(([key, value]) => ({ key, value })),
});
const raw = (written: string, options: Members = { raw: { language: 'json' } }): Members => ({ mode: 'raw', raw: written, options });
const withoutType = { protocolProfileBehavior: { disabledSystemHeaders: { 'content-type': true } } };

/** Requests that Postman changes before it sends them, and settings of their items. */
const requests: readonly (readonly [name: string, request: Members, item?: Members])[] = [
  ['right', { body: raw(text) }],
  ['comments', { body: raw(`/* { */{ // "\n${text.slice(1)}`) }],
  ['comments in a text', { body: raw(`/**/${text}`, {}), header: [...header, { key: 'Content-Type', value: 'text/plain' }] }],
  ['comments by type', { body: raw(`/**/${text}`, {}), header: [...header, { key: 'Content-Type', value: 'application/json' }] }],
  ['no type', { body: raw(text) }, withoutType],
  ['a type that is off by default', { body: raw(text, {}) }],
  ['no prefix', { body: raw(text), auth: oauth2({ headerPrefix: '' }) }],
  ['a prefix with blanks', { body: raw(text), auth: oauth2({ headerPrefix: ' Bearer ' }) }],
  ['another prefix', { body: raw(text), auth: oauth2({ headerPrefix: 'Token' }) }],
  ['a header that is replaced', { body: raw(text), header: [...header, { key: 'authorization', value: 'Basic abc' }] }],
  ['GraphQL', { body: { mode: 'graphql', graphql: { query: '{ a }', variables: '{"b":1}' } } }],
  ['a form', { body: { mode: 'urlencoded', urlencoded: [{ key: 'a', value: '1' }] } }],
  ['no body', { body: raw('') }],
];

test('verify finds in a collection what the mock finds in the requests that Newman sends from it', async () => {
  const mock = await startMock();
  const item = requests.map(([name, request, more]) => ({
    name,
    request: { method: 'POST', header, url: `${mock.url}/connections`, ...request },
    ...more,
  }));
  const collection = {
    info: { name: 'c', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    auth: oauth2({}),
    item,
  };
  const file = join(writeFiles({ 'a.json': collection }), 'a.json');
  await once(spawn('node_modules/.bin/newman', ['run', file, '--silent']), 'close');
  const response = await fetch(`${mock.url}/__mock/requests`);
  const { requests: sent } = (await response.json()) as { requests: { violations: { code: string; at: string }[] }[] };
  await mock.close();
  const { interactions } = await verifyFiles([file]);
  const placesOf = (violations: readonly { readonly code: string; readonly at: string }[]) =>
    violations.map(({ code, at }) => `${code} ${at}`);
  expect(interactions.map(({ description, violations }) => [description, placesOf(violations)])).toEqual(
    sent.map(({ violations }, index) => [requests[index]?.[0], placesOf(violations)]),
  );
});
