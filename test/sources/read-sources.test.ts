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
const dynamicsId = documentedSource('microsoft-dynamics')?.id ?? '';
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
  ['an empty file', '', 'is empty'],
  ['an empty list', '{"items":[]}', 'it is empty'],
  ['an error response', '{"errorMessage":"no"}', 'it has no id'],
  ['a specification without id', '{"name":"a","authSpec":[]}', 'it has no id'],
  ['an auth spec without a schema', '{"id":"a","name":"a","authSpec":[{"name":"Key"}]}', 'no spec in the auth spec "Key"'],
  ['a param without a schema', '{"id":"a","name":"a","authSpec":[{"name":"Key","spec":{"properties":{"a":1}}}]}', 'without a schema'],
  ['a long name', `{"id":"a","name":"${'a'.repeat(300)}"}`, 'it has no name of 1 to 200 characters'],
  ['authSpec null', '{"id":"a","name":"a","authSpec":null}', 'an authSpec that is not a list'],
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
    'The source: item 2 has no id of 1 to 200 characters, so it is left out.',
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
  ['a pattern in the syntax of another engine', withParams({ a: { type: 'string', pattern: '(?i)x' } }), 'cannot be compiled'],
  ['a pattern with too many steps', withParams({ a: { type: 'string', pattern: '(?:a{900}){1}(?:b{900})' } }), 'is too long'],
  ['a pattern with too many characters', withParams({ a: { type: 'string', pattern: '(a|b)*'.repeat(1000) } }), 'cannot be compiled'],
  ['a pattern of a number', withParams({ b: { type: 'integer', pattern: '^1$' }, a: { type: 'string' } }), 'not that of a text'],
  ['no type', withParams({ a: {} }), 'any value is accepted'],
  ['a type that is a list', withParams({ a: { type: ['string', 'null'] } }), 'any value is accepted'],
  ['an enum without values', withParams({ a: { type: 'string', enum: [] } }), 'not a list of texts'],
  ['an enum of objects', withParams({ a: { type: 'string', enum: ['x', { y: 1 }] } }), 'not a list of texts'],
  ['an enum of numbers', withParams({ b: { type: 'integer', enum: [1] }, a: { type: 'string' } }), 'not a list of texts'],
  ['another format', withParams({ a: { type: 'string', format: 'date' } }), 'not password'],
  ['examples that are not a list', withParams({ a: { type: 'string', pattern: 'y', examples: 5 }, b: {} }), 'any value is accepted'],
  [
    'required that is not a list',
    { ...spec, authSpec: [{ name: 'Key', spec: { properties: { a: { type: 'string' } }, required: null } }] },
    'list of names',
  ],
  ['properties of a text', withParams({ a: { type: 'string', properties: {} } }), 'not an object of schemas'],
  ['properties that are null', withParams({ b: { type: 'object', properties: null }, a: { type: 'string' } }), 'not an object of schemas'],
  [
    'a member that is not a schema',
    withParams({ b: { type: 'object', properties: { c: null } }, a: { type: 'string' } }),
    'it is not a schema',
  ],
  [
    'items that are a list',
    withParams({ b: { type: 'array', items: [{ type: 'string' }] }, a: { type: 'string' } }),
    'not the schema of a list',
  ],
  ['a param that every object has', withParams({ constructor: { type: 'string' }, a: { type: 'string' } }), 'every object has a member'],
])('survives %s, and says so', (_, value, note) => {
  const { contract, notes } = contractOf([value]);
  expect(notes).toEqual([expect.stringContaining(note)]);
  const connection = { name: 'a', auth: { specName: 'Key', params: { a: 'y' } }, connectionSpec: { id: spec.id, version: '1.0' } };
  expect(checkRequest(request({ body: connection }), { contract })).toEqual([]);
});

test('refuses an object that is not JSON', () => {
  const cyclic: { readonly items: unknown[] } = { items: [] };
  cyclic.items.push(cyclic, cyclic);
  expect(() => readSources([cyclic])).toThrow('cannot be written as JSON');
});

test.each([
  [
    'members that only the documented ones have',
    { ...withParams({ a: { type: 'string' } }), 'x-source': {}, 'x-inlet': 5, 'x-tables': '' },
  ],
  ['the id of Microsoft Dynamics', { ...withParams({ a: { type: 'string' } }), id: dynamicsId, 'x-source': 'Microsoft Dynamics' }],
])('reads a specification with %s as it is', (_, value) => {
  const { contract } = contractOf([value]);
  const connection = { name: 'a', auth: { specName: 'Key', params: { a: 'y' } }, connectionSpec: { id: value.id, version: '1.0' } };
  expect(checkRequest(request({ body: connection }), { contract })).toEqual([]);
  expect(contract.sources.map(({ title }) => title)).toEqual(['my-crm']);
});

const names = ['A', 'a', 'A 2', 'A Params', 'Params', 'Auth', 'ConnectionSpec', '日', '本', 'constructor', '__proto__', 'K "q"\n\u001b'];

test('names of sources and auth specs never collide', () => {
  const authSpec = names.map((name, index) => ({
    name,
    spec: { type: 'object', properties: { [`p${index}`]: { type: 'string' } }, required: [`p${index}`] },
  }));
  const sources = ['Chosen', 'Connection', 'Microsoft Dynamics', '日本', 'A', 'A A', '__proto__'].map((name, index) => ({
    id: `source-${index}`,
    name,
    authSpec,
  }));
  for (const chosen of [sources, [sources[0] ?? {}]]) {
    const { contract } = contractOf(chosen);
    for (const { id } of chosen as typeof sources) {
      const mistakes = names.flatMap((specName, index) =>
        [{ [`p${index}`]: 'x' }, {}].map((params) =>
          checkRequest(request({ body: { name: 'a', auth: { specName, params }, connectionSpec: { id, version: '1.0' } } }), { contract }),
        ),
      );
      const places = names.map((_, index) => `/body/auth/params/p${index}`);
      expect(mistakes.flatMap((found) => found.map(({ at }) => at))).toEqual(places);
    }
  }
});

test('a param may have the name of a keyword', () => {
  const params = Object.fromEntries(
    ['x-key', 'description', 'discriminator', 'properties', 'required', 'x-published', '$ref', 'items', 'enum', ''].map((name) => [
      name,
      'a',
    ]),
  );
  const schemas = Object.fromEntries(Object.keys(params).map((name) => [name, { type: 'string' }]));
  const { contract, notes } = contractOf([withParams(schemas, Object.keys(params))]);
  const found = (sent: object) => {
    const connection = { name: 'a', auth: { specName: 'Key', params: sent }, connectionSpec: { id: spec.id, version: '1.0' } };
    return checkRequest(request({ body: connection }), { contract }).map(({ code, at }) => `${code} at ${at}`);
  };
  expect([notes, found(params)]).toEqual([[], []]);
  for (const name of Object.keys(params)) expect(found({ ...params, [name]: 1 })).toEqual([`property-type at /body/auth/params/${name}`]);
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
