import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRequest } from '../../src/messages/violations.ts';
import { documentedSource } from '../../src/sources/catalog.ts';
import { contractOf } from '../../src/sources/contract-with-sources.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { request } from '../requests.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const spec = { id: '11111111-2222-4333-8444-555555555555', name: 'my-crm', authSpec: [] };
const withParams = (properties: object, required: readonly string[] = []) => ({
  ...spec,
  authSpec: [{ name: 'Key', spec: { type: 'object', properties, required } }],
});

test.each(['salesforce', 'SALESFORCE', 'Salesforce', 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', 'CFC0FEE1-7DC0-40EF-B73E-D8B134C436F5'])(
  'finds Salesforce as %s',
  (name) => {
    expect(readSources([name]).specs.map(({ id }) => id)).toEqual(['cfc0fee1-7dc0-40ef-b73e-d8b134c436f5']);
  },
);

test.each([
  ['bare', spec],
  ['in items', { items: [spec] }],
  ['in a list', [spec]],
  ['with the version that it lacks', { ...spec, version: '1.0' }],
])('reads a connection specification %s', (_, value) => {
  const file = join(folder, 'spec.json');
  writeFileSync(file, `\uFEFF${JSON.stringify(value)}`);
  expect(readSources([file])).toMatchObject({ specs: [{ id: spec.id, version: '1.0' }], notes: [] });
  expect(readSources([value])).toMatchObject({ specs: [{ id: spec.id }] });
});

const deep = `${'['.repeat(100)}${']'.repeat(100)}`;

test.each([
  ['an unknown name', 'salesfroce', 'Did you mean "salesforce"?'],
  ['a file that does not exist', './nothing.json', 'does not exist'],
  ['a folder', `${folder}/`, 'is not a file'],
  ['a file that is not JSON', '{', 'is not valid JSON'],
  ['an empty file', '', 'is not valid JSON'],
  ['an empty list', '{"items":[]}', 'it is empty'],
  ['an error response', '{"errorMessage":"no"}', 'it has no id'],
  ['a specification without id', '{"name":"a","authSpec":[]}', 'it has no id'],
  ['an auth spec without a schema', '{"id":"a","name":"a","authSpec":[{"name":"Key"}]}', 'no spec in the auth spec "Key"'],
  ['a param without a schema', '{"id":"a","name":"a","authSpec":[{"name":"Key","spec":{"properties":{"a":1}}}]}', 'without a schema'],
  ['deep JSON', `{"id":"a","name":"a","authSpec":[],"x":${deep}}`, 'levels deep'],
])('refuses %s and says why', (name, text, why) => {
  const file = join(folder, 'wrong.json');
  writeFileSync(file, text);
  const isChoice = /salesfroce|nothing|\/$/.test(text) && !text.startsWith('{');
  expect(() => readSources([isChoice ? text : file]), name).toThrow(
    expect.objectContaining({ name: 'SourceError', message: expect.stringContaining(why) }),
  );
});

test('leaves a specification out of a list if it cannot be used, and uses the last of two with one id', () => {
  const { specs, notes } = readSources([{ items: [spec, { name: 'without id' }] }, { ...spec, name: 'again' }]);
  expect(specs.map(({ name }) => name)).toEqual(['again']);
  expect(notes).toEqual([
    'The source: item 2 has no id, so it is left out.',
    'again (11111111-2222-4333-8444-555555555555) is given more than once. The last one is used.',
  ]);
});

test.each([
  ['a required name without a property', withParams({ a: { type: 'string' } }, ['a', 'b']), 'required names b'],
  ['an unknown keyword', withParams({ a: { type: 'string', oneOf: [] } }), 'the keyword oneOf is not checked'],
  [
    'a pattern that rejects its own example',
    withParams({ a: { type: 'string', pattern: '^x$', examples: ['y'] } }),
    'rejects its own example',
  ],
  [
    'a pattern that no linear engine compiles',
    withParams({ a: { type: 'string', pattern: '(?=x)' } }),
    'cannot be compiled for linear time',
  ],
  ['no type', withParams({ a: {} }), 'any value is accepted'],
])('survives %s, and says so', (_, value, note) => {
  const { contract, notes } = contractOf([value]);
  expect(notes).toEqual([expect.stringContaining(note)]);
  const connection = { name: 'a', auth: { specName: 'Key', params: { a: 'y' } }, connectionSpec: { id: spec.id, version: '1.0' } };
  expect(checkRequest(request({ body: connection }), { contract })).toEqual([]);
});

test('checks a published pattern in linear time', () => {
  const { contract } = contractOf(['mariadb']);
  const hostile = `Server=${';Port='.repeat(20_000)}`;
  const connection = {
    name: 'a',
    auth: { specName: 'Connection String Based Authentication', params: { connectionString: hostile } },
    connectionSpec: { id: documentedSource('mariadb')?.id, version: '1.0' },
  };
  expect(checkRequest(request({ body: connection }), { contract })).toMatchObject([
    { code: 'property-format', at: '/body/auth/params/connectionString', received: expect.not.stringContaining('Port') },
  ]);
});

test('params under one name may have several sets: any of them fits', () => {
  const [key] = withParams({ key: { type: 'string' } }, ['key']).authSpec;
  const [both] = withParams({ user: { type: 'string' }, pass: { type: 'string', format: 'password' } }, ['user', 'pass']).authSpec;
  const { contract } = contractOf([{ ...spec, authSpec: [key, both] }]);
  const found = (params: object) => {
    const connection = { name: 'a', auth: { specName: 'Key', params }, connectionSpec: { id: spec.id, version: '1.0' } };
    return checkRequest(request({ body: connection }), { contract }).map(({ code, at }) => `${code} at ${at}`);
  };
  expect(found({ key: 'a' })).toEqual([]);
  expect(found({ user: 'a', pass: 'b' })).toEqual([]);
  expect(found({ user: 'a' })).toEqual(['auth-param-missing at /body/auth/params/pass']);
});
