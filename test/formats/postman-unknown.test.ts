import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { bodies } from '../requests.ts';
import { collection, found, header, post, posting, raw, specId, text, unknown } from './postman-collections.ts';
import { connections, foundIn, type Members, writeFiles } from './verify-written.ts';

test.each<[string, Members, readonly string[]]>([
  ['a query parameter', { url: `${connections}?limit={{limit}}` }, unknown('/query/limit')],
  ['a part of a query parameter', { url: `${connections}?limit=1{{zeros}}` }, unknown('/query/limit')],
  ['a query parameter of any value', { url: `${connections}?continuationToken={{token}}` }, []],
  ['a query parameter that is not documented', { url: `${connections}?colour={{colour}}` }, ['query-unknown /query/colour']],
  ['the whole query', { url: `${connections}?{{query}}` }, unknown('/query')],
  ['an id in the path', { url: `${connections}/{{id}}` }, unknown('/path')],
  ['a part of an id in the path', { url: `${connections}/{{id}}-b139` }, unknown('/path')],
  ['a resource in the path', { url: connections.replace('connections', '{{resource}}') }, unknown('/path')],
  [
    'a header',
    { header: [...header.slice(0, 3), { key: 'x-sandbox-name', value: '{{stage}} sandbox' }] },
    unknown('/headers/x-sandbox-name'),
  ],
  [
    'the whole of Authorization',
    { header: [...header.slice(1), { key: 'Authorization', value: '{{AUTH}}' }] },
    unknown('/headers/authorization'),
  ],
  ['the token', { header: [...header.slice(1), { key: 'Authorization', value: 'Bearer {{TOKEN}}' }] }, []],
  ['the whole body', posting('{{body}}'), unknown('/body')],
  [
    'the whole body, as text',
    posting('{{body}}', { body: { mode: 'raw', raw: '{{body}}' } }),
    ['content-type /headers/content-type', ...unknown('/body')],
  ],
  ['members of the body', posting(text.replace('{', '{ {{members}}, ')), unknown('/body')],
  ['a member of the body without quotes', posting(raw(specId, '{{specId}}')), unknown('/body/connectionSpec/id')],
  ['a member of the body in quotes', posting(raw(specId, '"{{specId}}"')), unknown('/body/connectionSpec/id')],
  ['an object of the body', posting(raw(JSON.stringify(bodies.basic.auth), '{{auth}}')), unknown('/body/auth')],
  ['a text of the body of any value', posting(raw('"Contoso"', '"{{name}}"')), []],
  ['a text of the body without quotes', posting(raw('"Contoso"', '{{name}}')), []],
  ['a member that is not documented', posting(raw('{"name"', '{"colour": "{{colour}}", "name"')), ['property-unknown /body/colour']],
  ['the name of an auth spec', posting(raw(JSON.stringify(bodies.basic.auth.specName), '"{{spec}}"')), unknown('/body/auth/specName')],
  ['a value in JSON that is wrong elsewhere', posting(raw('"Contoso"', '"{{name}}",,')), ['body-not-json /body']],
  ['the name of a member', posting(raw('"name"', '"{{name}}"')), unknown('/body')],
  ['a value in a body that is too deep', posting(`${'['.repeat(1e5)}{{deep}}${']'.repeat(1e5)}`), ['body-too-large /body']],
  [
    'a value beside a mistake',
    posting(raw(specId, '"{{specId}}"').replace('"1.0"', '"9"')),
    ['connection-spec-version /body/connectionSpec/version', ...unknown('/body/connectionSpec/id')],
  ],
])('does not judge a variable without a value for %s', async (_, request, expected) => {
  expect(await found(request)).toEqual([expected]);
});

const cyclic = '{{a}}'.repeat(50);
const doubling = Array.from({ length: 40 }, (_, i) => ({ key: `a${i === 0 ? '' : i}`, value: `{{a${i + 1}}}`.repeat(50) }));

test.each<[string, Members, readonly Members[], readonly string[]]>([
  ['itself', { url: `${connections}?limit={{a}}` }, [{ key: 'a', value: cyclic }], unknown('/query/limit')],
  [
    'itself, through another variable',
    { url: `${connections}?limit={{a}}` },
    [
      { key: 'a', value: '{{b}}'.repeat(50) },
      { key: 'b', value: cyclic },
    ],
    unknown('/query/limit'),
  ],
  ['itself, in a body', posting(raw(specId, '{{a}}')), [{ key: 'a', value: cyclic }], unknown('/body/connectionSpec/id')],
  ['more than any body may have', { url: `${connections}?limit={{a}}` }, doubling, unknown('/query/limit')],
  ...['constructor', 'toString', '__proto__'].map((name): [string, Members, readonly Members[], readonly string[]] => [
    `nothing, although every object has its name: ${name}`,
    { url: `${connections}?limit={{${name}}}` },
    [],
    unknown('/query/limit'),
  ]),
  [
    'nothing, beside a parameter that it may allow',
    { url: `${connections}?limit={{l}}&count={{c}}` },
    [],
    unknown('/query/limit', '/query/count'),
  ],
])('does not judge a variable whose value has %s', async (_, request, variable, expected) => {
  expect(await found(request, {}, { variable })).toEqual([expected]);
});

const token = { method: 'POST', url: 'https://ims-na1.adobelogin.com/ims/token/v3', header: [] };
const form = 'grant_type=client_credentials&client_id={{id}}&client_secret={{secret}}&scope=openid';
const asForm = { header: [{ key: 'Content-Type', value: 'application/x-www-form-urlencoded' }] };
const fields = [...new URLSearchParams(form)].map(([key, value]) => ({ key, value }));

test.each<[string, Members, readonly string[]]>([
  ['of credentials', { body: { mode: 'urlencoded', urlencoded: fields } }, []],
  ['of credentials, as a text', { body: { mode: 'raw', raw: form }, ...asForm }, []],
  [
    'of a value that is checked',
    { body: { mode: 'raw', raw: form.replace('client_credentials', '{{type}}') }, ...asForm },
    unknown('/body/grant_type'),
  ],
  [
    'of a value that is checked, in a list',
    { body: { mode: 'urlencoded', urlencoded: [{ key: 'grant_type', value: '{{type}}' }, ...fields.slice(1)] } },
    unknown('/body/grant_type'),
  ],
  ['of all', { body: { mode: 'raw', raw: '{{form}}' }, ...asForm }, unknown('/body')],
])('does not judge a variable in the place %s in a form', async (_, request, expected) => {
  expect(await found({ ...token, ...request })).toEqual([expected]);
});

test.each<[string, Members, readonly string[]]>([
  ['a query', { url: `${connections}?limit=<integer>` }, unknown('/query/limit')],
  ['a path', { url: { raw: `${connections}/:id`, variable: [{ key: 'id', value: '<uuid>' }] } }, unknown('/path')],
  ['a header', { header: [...header.slice(0, 2), { key: 'x-gw-ims-org-id', value: '<string>' }, header[3]] }, []],
  ['a token', { header: [...header.slice(1), { key: 'Authorization', value: 'Bearer <your access token>' }] }, []],
  ['a body', posting(raw(specId, '"<string>"')), unknown('/body/connectionSpec/id')],
])('takes <string> and the like for placeholders in %s', async (_, request, expected) => {
  expect(await found(request)).toEqual([expected]);
});

test.each<[string, Members, readonly string[]]>([
  ['a file', post({ mode: 'file', file: { src: '/tmp/connection.json' } }), unknown('/body')],
  [
    'a file of another type',
    post({ mode: 'file', file: { src: 'C:\\connection.bin' } }),
    ['content-type /headers/content-type', ...unknown('/body')],
  ],
  ['a file that is not chosen', post({ mode: 'file', file: {} }), unknown('/body', '/headers/content-type')],
  ['a file that is not chosen, with a type', post({ mode: 'file' }, 'application/json'), unknown('/body')],
  [
    'a form with a file',
    post({ mode: 'formdata', formdata: [{ key: 'a', type: 'file', src: 'a.json' }] }),
    ['content-type /headers/content-type', ...unknown('/body')],
  ],
  [
    'a form without a file',
    post({ mode: 'formdata', formdata: [{ key: 'a', type: 'text', value: '1' }] }),
    ['content-type /headers/content-type'],
  ],
  [
    'GraphQL',
    post({ mode: 'graphql', graphql: { query: '{ a }' } }),
    ['property-missing /body/connectionSpec', 'property-missing /body/auth', 'property-missing /body/name', 'property-unknown /body/query'],
  ],
])('checks the known parts of a body as %s', async (_, request, expected) => {
  expect(await found(request)).toEqual([expected]);
});

const others = '{{gateway}}/data/foundation/schemaregistry/tenant/schemas';

test.each<[string, string, readonly (readonly string[])[]]>([
  ['a host', '{{url}}/connections', [[]]],
  ['a host and a port', 'https://{{host}}:{{port}}/connections', [[]]],
  ['a port', 'localhost:{{port}}/connections', [[]]],
  ['a scheme', '{{scheme}}://platform.adobe.io/data/foundation/flowservice/connections', [[]]],
  ['a part of a host', 'https://platform-{{region}}.adobe.io/data/foundation/flowservice/connections', [[]]],
  ['a host with a slash', '{{url}}data/foundation/flowservice/connections', [[]]],
  ['a base path', 'https://platform.adobe.io{{base}}/connections', [[]]],
  ['the host of a misspelled path', '{{url}}/data/foundation/flowservice/conections', [['operation-unknown /path']]],
  ['the host of a path without its service', '{{url}}/data/foundation/connections', [['operation-unknown /path']]],
  ['the host of another service', others, []],
  ['the host of another service with a resource of this name', '{{url}}/data/foundation/catalog/connections', []],
  ['the host of another service, with a slash', '{{url}}data/core/idnamespace/identities', []],
])('distinguishes Flow Service from other services if a variable without a value is %s', async (_, url, expected) => {
  expect(await found({ url })).toEqual(expected);
});

const long = `{{${'a'.repeat(57)}}}`;

test.each([
  ['{{page size}}', 'the variable {{page size}} has no value', '{{page size}}', 'Pass the values with --environment FILE.'],
  ['{{a}}{{b}}{{a}}', 'the variables {{a}}, {{b}} have no value', '{{a}}, {{b}}', 'Pass the values with --environment FILE.'],
  [long, 'the variable {{…}} has no value', '{{…}}', 'Pass the values with --environment FILE.'],
  ['<integer>', '<integer> is a placeholder of a generated collection', '<integer>', 'Replace <integer> by a value in the collection.'],
  [
    '<integer>/<long>',
    '<integer>, <long> are placeholders of a generated collection',
    '<integer>, <long>',
    'Replace <integer>, <long> by a value in the collection.',
  ],
  ['<integer>/{{b}}', 'the variables <integer>, {{b}} have no value', '<integer>, {{b}}', 'Pass the values with --environment FILE.'],
])('names the values of %s that are not known, and how to fill them in', async (limit, why, received, fix) => {
  const file = join(writeFiles({ 'a.json': collection({ url: `${connections}?limit=${limit}` }) }), 'a.json');
  const { interactions } = await verifyFiles([file]);
  expect(interactions[0]?.violations.find(({ code }) => code === 'value-unknown')).toMatchObject({
    severity: 'warning',
    message: `The value at /query/limit is not checked: ${why}.`,
    received,
    fix,
  });
});

test.each<[string, Members, number]>([
  ['a known query parameter', { url: `${connections}?limit=5` }, 6],
  ['an unknown query parameter', { url: `${connections}?limit={{limit}}` }, 5],
  ['an unknown body', posting('{{body}}'), 0],
])('counts %s for coverage as far as it is known', async (_, request, covered) => {
  const { coverage } = await verifyFiles([writeFiles({ 'a.json': collection(request) })]);
  expect(coverage.covered).toBe(covered);
});

test('does not call a refusal unexplained if a value that is not known may be its cause', async () => {
  const response = [{ name: 'refused', code: 400, body: '{}' }];
  const codes = (await found({ url: `${connections}?limit={{limit}}` }, { response })) as readonly (readonly string[])[];
  expect(codes.flat()).not.toContain('refusal-unexplained /response/status');
});

const environment = { name: 'stage', values: [{ key: 'limit', value: '1000', enabled: true }], _postman_variable_scope: 'environment' };

test.each<[string, Members]>([
  ['as it is exported', environment],
  ['as the API returns it', { environment }],
])('skips an environment in a folder, %s, and uses it only if it is named', async (_, written) => {
  const folder = writeFiles({ 'a.json': collection({ url: `${connections}?limit={{limit}}` }), 'stage.json': written });
  expect(await foundIn(folder)).toEqual([unknown('/query/limit')]);
  const { inputs } = await verifyFiles([folder]);
  expect(inputs.map(({ format, problem }) => [format, problem])).toEqual([
    ['Postman collection 2.1', undefined],
    ['Postman environment', undefined],
  ]);
  expect(await foundIn(folder, { environment: new Map([['limit', '1000']]) })).toEqual([['query-format /query/limit']]);
});

test('names the variable without a value in the place of a host if nothing was checked', async () => {
  const file = join(writeFiles({ 'a.json': collection({ url: '{{baseUrl}}/{{path}}' }) }), 'a.json');
  const { inputs, gates } = await verifyFiles([file]);
  expect(inputs[0]?.skippedHosts).toEqual(['{{baseUrl}}']);
  expect(gates.find(({ name }) => name === 'interactions-checked')?.fix).toContain(
    'The host {{baseUrl}} is a variable without a value. Pass its value with --environment FILE.',
  );
});

test('names each request and saved response by its folders, and the consumer by the collection', async () => {
  const sent = { method: 'GET', header, url: connections };
  const saved = [
    { name: 'right', originalRequest: sent, code: 404, body: '{}' },
    { code: 404, body: '{}' },
    { originalRequest: { ...sent, method: 'POST' }, code: 404 },
  ];
  const inner = [
    { name: 'one', request: sent },
    { request: sent, response: saved },
    { request: { ...sent, method: 'PUT' }, response: saved.slice(2) },
    'a',
    {},
  ];
  const file = join(
    writeFiles({ 'a.json': collection({}, {}, { item: [{ name: 'folder', item: inner }, { item: inner.slice(0, 1) }] }) }),
    'a.json',
  );
  const { interactions } = await verifyFiles([file]);
  expect(interactions.map(({ consumer, description, method, status }) => [consumer, description, method, status])).toEqual([
    ['Sources', 'folder / one', 'GET', undefined],
    ['Sources', 'folder / request 2 / right', 'GET', 404],
    ['Sources', 'folder / request 2 / response 2', 'GET', 404],
    ['Sources', 'folder / request 2 / response 3', 'POST', 404],
    ['Sources', 'folder / request 3', 'PUT', undefined],
    ['Sources', 'folder / request 3 / response 1', 'POST', 404],
    ['Sources', 'request 2 / one', 'GET', undefined],
  ]);
});
