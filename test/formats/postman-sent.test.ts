import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { headers } from '../requests.ts';
import { collection, found, header, post, posting, raw, text } from './postman-collections.ts';
import { connections, foundIn, type Members, pairs, writeFiles } from './verify-written.ts';

test.each<[string, Members, Members, readonly string[]]>([
  ['comments in JSON', posting(`{ // a name\n/* https://example.com */ ${text.slice(1)} // end`), {}, []],
  ['a comment-like text in a string', posting(raw('"CRM"', '"// no /* comment"')), {}, []],
  ['comments of JSON by its type alone', post({ mode: 'raw', raw: `/**/${text}` }, 'application/json'), {}, []],
  [
    'comments in a text',
    post({ mode: 'raw', raw: `/**/${text}`, options: { raw: { language: 'text' } } }, 'application/json'),
    {},
    ['body-not-json /body'],
  ],
  ['a comma at the end', posting(`${text.slice(0, -1)},}`), {}, ['body-not-json /body']],
  [
    'a Content-Type that is switched off',
    posting(text),
    { protocolProfileBehavior: { disabledSystemHeaders: { 'content-type': true } } },
    ['header-missing /headers/content-type'],
  ],
  [
    'a Content-Type of its own while it is switched off',
    posting(text, { header: [...header, { key: 'Content-Type', value: 'application/json' }] }),
    { protocolProfileBehavior: { disabledSystemHeaders: { 'content-type': true } } },
    [],
  ],
])('sends as Postman does: %s', async (_, request, item, expected) => {
  expect(await found(request, item)).toEqual([expected]);
});

const oauth2 = (settings: Members): Members => ({
  type: 'oauth2',
  oauth2: Object.entries(settings).map(([key, value]) => ({ key, value })),
});
const bearer = (token: string): Members => ({ type: 'bearer', bearer: [{ key: 'token', value: token }] });
const scheme = ['authorization-scheme /headers/authorization'];
const own = pairs('key', {}, [['Authorization', 'Basic abc'], ...headers.slice(1, 4)]);

test.each<[string, Members, readonly Members[], readonly string[]]>([
  ['OAuth 2.0', oauth2({ accessToken: '{{T}}' }), header.slice(1), []],
  ['OAuth 2.0 without a token yet', oauth2({ addTokenTo: 'header' }), header.slice(1), []],
  ['OAuth 2.0 with a prefix', oauth2({ accessToken: '{{T}}', headerPrefix: ' bearer ' }), header.slice(1), []],
  ['OAuth 2.0 with another prefix', oauth2({ accessToken: '{{T}}', headerPrefix: 'Token' }), header.slice(1), scheme],
  ['OAuth 2.0 with an empty prefix', oauth2({ accessToken: '{{T}}', headerPrefix: '' }), header.slice(1), scheme],
  [
    'OAuth 2.0 in the query',
    oauth2({ accessToken: '{{T}}', addTokenTo: 'queryParams' }),
    header,
    ['header-missing /headers/authorization'],
  ],
  ['a bearer token that replaces a header', bearer('{{T}}'), own, []],
  ['a bearer token that is not there, beside a header', bearer(''), own, scheme],
  ['OAuth 2.0 without a token yet, beside a header', oauth2({}), own, scheme],
  ['an authorization of an older collection', { type: 'bearer', bearer: { token: '{{T}}' } }, header.slice(1), []],
  ['an authorization without settings', { type: 'bearer' }, header, []],
  ['no authorization, beside a header', { type: 'noauth' }, header, []],
  ['an authorization without a type', {}, header, []],
  ['Basic, which replaces a header', { type: 'basic' }, header, scheme],
  ['an API key in the query', { type: 'apikey', apikey: { in: 'query', key: 'authorization', value: 'a' } }, header, []],
  ['an API key without a name', { type: 'apikey', apikey: { value: 'a' } }, header, []],
  [
    'an API key that replaces a header',
    {
      type: 'apikey',
      apikey: [
        { key: 'key', value: 'authorization' },
        { key: 'value', value: 'Bearer {{T}}' },
      ],
    },
    own,
    [],
  ],
])('authorizes as Postman does with %s', async (_, auth, sent, expected) => {
  expect(await found({ header: sent, auth })).toEqual([expected]);
});

test('hands settings of folders on to their requests, the innermost first', async () => {
  const inner = { name: 'inner', protocolProfileBehavior: { disabledSystemHeaders: { 'content-type': true } } };
  const requests = [{ name: 'a', request: { header, url: connections, ...posting(text) } }];
  const folder = { name: 'folder', item: [...requests, { ...inner, item: requests }] };
  expect(await found({}, {}, { item: [folder] })).toEqual([[], ['header-missing /headers/content-type']]);
});

test('reads a collection from a response of the Postman API, and finds the lines', async () => {
  const file = join(writeFiles({ 'a.json': JSON.stringify({ collection: collection({ header: header.slice(1) }) }, null, 1) }), 'a.json');
  const { inputs, interactions } = await verifyFiles([file]);
  expect(inputs.map(({ format }) => format)).toEqual(['Postman collection 2.1']);
  expect(interactions.map(({ line, violations }) => [line, violations[0]?.line])).toEqual([[10, 12]]);
});

test('says that a file is UTF-32, with and without a mark', async () => {
  for (const mark of ['', '\ufeff']) {
    const characters = Uint32Array.from([...`${mark}${JSON.stringify(collection({}))}`], (one) => one.codePointAt(0) ?? 0);
    const bytes = Buffer.from(characters.buffer);
    for (const order of [bytes, Buffer.from(bytes).swap32()])
      expect(await foundIn(writeFiles({ 'a.json': order }))).toEqual(['The file is UTF-32. Save it as UTF-8.']);
  }
});

test.each(['utf16le', 'utf16be'])('says that a file is UTF-16, with and without a mark: %s', async (encoding) => {
  for (const mark of ['', '\ufeff']) {
    const bytes = Buffer.from(`${mark}${JSON.stringify(collection({}))}`, 'utf16le');
    const file = writeFiles({ 'a.json': encoding === 'utf16be' ? bytes.swap16() : bytes });
    expect(await foundIn(file)).toEqual(['The file is UTF-16. Save it as UTF-8.']);
  }
});
