import { expect, test } from 'vitest';
import { ownOperations } from '../src/contract/operation.ts';
import { replaceAuthParams } from '../src/dynamics.ts';
import { description } from '../src/generated/description.ts';
import { checkResponse, examineRequest, flowService, operations, type ResponseMessage } from '../test/contract.ts';
import {
  basicAuthBody,
  type CalledOperationId,
  type ExpectedResponse,
  type OperationIdWithBody,
  operationBody,
  operationRequest,
  patchBody,
  propertyFilter,
  type RequestBodyName,
  refusal,
  refusalIn,
  refusalNames,
  type SuccessName,
  servicePrincipalBody,
  success,
} from './pact/index.ts';
import { wholeValue } from './pact/whole-value.ts';
import { examplesOf, leavesOf, type Matcher, matches, withValue } from './vitest/matching.ts';

const basicParams = { serviceUri: 'https://a', username: 'anna', password: 'x' };
const called = ownOperations(flowService).flatMap(({ id }) => (id.startsWith('issueToken') ? [] : [id as CalledOperationId]));

type Body = readonly [name: string, CalledOperationId, body: unknown];

const bodiesOfConnections: readonly Body[] = [
  ['basic authentication', 'createConnection', basicAuthBody({ description: true })],
  ['a service principal', 'createConnection', servicePrincipalBody()],
  [
    'a patch',
    'updateConnection',
    patchBody([replaceAuthParams(basicParams), { op: 'add', path: '/name', value: 'x' }, { op: 'remove', path: '/description' }]),
  ],
  ['another patch', 'updateConnection', patchBody([{ op: 'REPLACE', path: '/description', value: 'x' }])],
];
/** The documented bodies of the other operations. */
const documented = Object.values(description.paths).flatMap((item) =>
  Object.values<unknown>(item).flatMap((operation): readonly Body[] => {
    const { operationId: id, requestBody } = Object(operation);
    if (requestBody === undefined || !called.includes(id) || /^(?:create|update)Connection$/.test(id)) return [];
    const names = Object.keys(requestBody.content['application/json'].examples);
    return names.map((name) => [name, id, operationBody(id, name as RequestBodyName<OperationIdWithBody>)]);
  }),
);
const bodies = [...bodiesOfConnections, ...documented];
const { parameters } = description.components;
/** The names of all successful responses of the client's operations. */
const successNames = ownOperations(flowService).flatMap(({ id, responses }) =>
  id.startsWith('issueToken')
    ? []
    : [...responses].flatMap(([status, { examples }]) => (status < 300 ? (examples as readonly SuccessName[]) : [])),
);
const texts = [
  '',
  ' ',
  'x',
  'X',
  'prod',
  'a b',
  'ü',
  'a\nb',
  '{SOME_VALUE}',
  '{}',
  'x{SOME_VALUE}',
  'contoso@AdobeOrg',
  'contoso@adobeorg',
  'a contoso@AdobeOrg',
  'contoso@AdobeOrg\n',
  'contoso.crm.dynamics.com',
  'https://contoso.crm.dynamics.com',
  'HTTPS://[::1]:443/a?b#c',
  'https://anna@contoso.crm.dynamics.com',
  'see https://contoso.crm.dynamics.com',
  'Bearer abc.def',
  'bearer  abc==',
  'Bearer',
  'Bearer a b',
  'Bearer {ACCESS_TOKEN}',
  'Bearer "abc"',
  'Basic abc',
  'application/json',
];
const values = [...texts, 5, 0, 1.5, true, false, null, {}, { a: 1 }, [], ['x']];
const sendable = texts.filter((text) => text === text.trim() && !text.includes('\n'));

const requestHeadersOf = called.flatMap((id) => Object.keys(operationRequest(id).headers).map((name) => [id, name] as const));

test.each(requestHeadersOf)('for %s, the matcher of %s accepts exactly the values that the description accepts', (id, name) => {
  const { headers } = operationRequest(id);
  const wrong = sendable.filter(
    (text) => matches(headers[name], text) === isRefused(id, { headers: withValue(examplesOf(headers), [name], text) }),
  );
  expect(wrong).toEqual([]);
});

const ids = [
  '4cb0c374-d3bb-4557-b139-5712880adc55',
  '4CB0C374-d3bb-4557-b139-5712880adc55',
  '4cb0c374-d3bb-4557-b139-5712880adc5',
  '{CONNECTION_ID}',
  'x',
  '',
];

test.each(called.filter((id) => /^\/(?!connectionSpecs|flowSpecs)\w+\/\{id\}/.test(operations[id].path)))(
  'for %s, the matcher of the path accepts exactly the paths that the description accepts',
  (id) => {
    const { path } = operationRequest(id);
    const paths = ids.flatMap((one) => ['', '/'].map((end) => operations[id].path.replace('{id}', one) + end));
    expect(paths.filter((one) => matches(path, one) === isRefused(id, { path: one }))).toEqual([]);
    expect(paths.filter((one) => matches(path, one)).length).toBeGreaterThan(2);
  },
);

test.each(bodiesOfConnections)(
  'the matchers of a body with %s accept exactly the values that the description accepts',
  (_name, id, body) => {
    const leaves = leavesOf(body);
    expect(leaves.length).toBeGreaterThan(2);
    const wrong = leaves.flatMap(([path, matcher]) =>
      values
        .filter((value) => matches(matcher, value) === isRefused(id, { body: withValue(examplesOf(body), path, value) }))
        .map((value) => [path.join('.'), value]),
    );
    expect(wrong).toEqual([]);
  },
);

// Of a value that may have several types, a matcher accepts that of its example.
test.each(documented)('the matchers of the body %s of %s accept only values that the description accepts', (name, id, body) => {
  const loose = leavesOf(body).flatMap(([path, matcher]) =>
    [...values, -1, 10_000_000, 4_102_444_800_001, 9_999_999_999_999]
      .filter((value) => matches(matcher, value) && isRefused(id, { name, body: withValue(examplesOf(body), path, value) }))
      .map((value) => [path.join('.'), value]),
  );
  expect(loose).toEqual([]);
});

test.each(bodies)('the examples of a body with %s are valid', (name, id, body) => {
  expect(isRefused(id, { name, body: examplesOf(body) })).toBe(false);
});

// None of its members is required, so that in a list any object matches.
const unmatched = (path: readonly string[]): boolean => path.at(-1) === 'inheritedAttributes';

const responses: readonly (readonly [string, ExpectedResponse])[] = [
  ...refusalNames.map((name) => [name, refusal(name)] as const),
  ...successNames.map((name) => [name, success(name)] as const),
];

test.each(responses)('the example of the response %s is valid', (name, { status, headers, body }) => {
  const documenting = ownOperations(flowService).filter(({ responses }) => responses.get(status)?.examples.includes(name));
  expect(documenting).not.toEqual([]);
  for (const operation of documenting) expect(checkResponse(operation, responseOf(status, headers, examplesOf(body)))).toEqual([]);
});

test.each(responses)(
  'the matchers of the response %s accept only values that the description accepts',
  (name, { status, headers, body }) => {
    const [operation] = ownOperations(flowService).filter(({ responses }) => responses.get(status)?.examples.includes(name));
    if (operation === undefined) throw new Error(`Unknown response ${name}.`);
    const example = examplesOf(body);
    const loose = leavesOf(body).flatMap(([path, matcher]) =>
      values
        .filter(
          (value) =>
            matches(matcher, value) &&
            !unmatched(path) &&
            checkResponse(operation, responseOf(status, headers, withValue(example, path, value))).length > 0,
        )
        .map((value) => [path.join('.'), value]),
    );
    expect(loose).toEqual([]);
  },
);

test.each([
  ['connection', ['items.0.state', 'items.0.auth.specName', 'items.0.connectionSpec.id']],
  ['connection-initializing-state', ['items.0.state']],
  ['connection-works', ['result']],
  ['connection-fails', ['result']],
  ['connections', ['items.0.connectionSpec.id']],
] as const)('the response %s has exact matchers for the properties that clients decide by', (name, exact) => {
  const leaves = leavesOf(success(name).body).map(([path, matcher]) => [path.join('.'), matcher] as const);
  for (const place of exact) {
    const [, matcher] = leaves.find(([path]) => path === place) ?? [];
    expect(values.filter((value) => matches(matcher, value) && value !== examplesOf(matcher))).toEqual([]);
  }
});

test('the matcher of a list accepts any length whose items have the required properties', () => {
  const list = success('connections').body as { readonly items: Matcher };
  expect(list.items).toMatchObject({ 'pact:matcher:type': 'type', min: 1 });
  const [item] = list.items.value as readonly object[];
  expect(Object.keys(item ?? {}).sort()).toEqual([...description.components.schemas.Connection.required].sort());
});

test.each([
  ['connections', { items: [] }, { items: [] }],
  ['explore-root', [], []],
] as const)('the response %s with an empty example matches only an empty list', (name, example, body) => {
  expect(success(name, example).body).toEqual(body);
});

test('matchers leave out masked secrets, and patch bodies do not contain secrets of their examples', () => {
  expect(JSON.stringify([success('connection'), success('connections')])).not.toMatch(/password|servicePrincipalKey/);
  const params = { serviceUri: 'https://a', servicePrincipalId: 'app', servicePrincipalKey: 'top-secret' };
  expect(examplesOf(patchBody([replaceAuthParams(params)]))).toMatchObject([{ value: { servicePrincipalKey: '{MASKED}' } }]);
});

test('the ids of other entities, in paths, bodies and filters, are values of the provider state', () => {
  const names = (value: unknown): readonly string[] =>
    [...JSON.stringify(value).matchAll(/"expression":"[^"]*?\$\{(\w+)\}"/g)].map(([, name = '']) => name);
  expect(names(operationRequest('updateFlow'))).toEqual(['flowId', 'etag']);
  expect(names(operationRequest('retrieveConnection').path)).toEqual(['id']);
  expect(names(operationRequest('retrieveFlowSpec').path)).toEqual([]);
  expect(names(operationBody('createSourceConnection', 'create-source-connection'))).toEqual(['connectionId']);
  expect(names(operationBody('createFlow', 'create-flow'))).toEqual(['sourceConnectionId', 'targetConnectionId', 'mappingId']);
  expect(names(operationBody('updateFlow', 'update-flow'))).toEqual(['mappingId']);
  expect(names(operationBody('createRun', 'create-run'))).toEqual(['flowId']);
  expect([names(propertyFilter('flowId')), propertyFilter('flowId').value]).toEqual([['flowId'], `flowId==${parameters.FlowId.example}`]);
  expect(names([success('source-connection').body, success('flow').body])).toEqual([]);
});

test.each([
  [
    'the name of a request example',
    () => success('create-basic' as 'created'),
    'No response of the description has the example create-basic.',
  ],
  [
    'an example of another response',
    () => success('connection', { count: 5 }),
    'The example for connection does not conform to the API description.',
  ],
  [
    'a patch that does not conform, without its secret',
    () => patchBody([replaceAuthParams({ ...basicParams, serviceUri: 'contoso.crm.dynamics.com' })]),
    'The patch does not conform to the schema ConnectionPatch of the API description.',
  ],
  [
    'a request that does not conform',
    () => operationBody('createRun', { flowID: 'x' }),
    'The example does not conform to the request body of createRun in the API description.',
  ],
])('the building blocks reject %s', (_, make, message) => {
  expect(make).toThrow(message);
});

test('the error response throttled has a Retry-After header', () => {
  expect(refusal('throttled')).toMatchObject({ status: 429, headers: { 'Retry-After': { value: '38' } }, body: { error_code: '429050' } });
});

test('each error response has its own provider state', () => {
  expect(refusalNames.map((name) => refusalIn(refusal(name).state))).toEqual(refusalNames);
  expect(refusalIn('the moon is full')).toBeUndefined();
});

test.each([
  ['^a$', '^a$'],
  ['^(?:a|b)$', '^(?:a|b)$'],
  ['^[|]\\|$', '^[|]\\|$'],
  ['^a|b$', '[\\s\\S]*(?:^a|b$)[\\s\\S]*'],
  ['^(a)|(b)$', '[\\s\\S]*(?:^(a)|(b)$)[\\s\\S]*'],
  ['a', '[\\s\\S]*(?:a)[\\s\\S]*'],
  ['^a\\$', '[\\s\\S]*(?:^a\\$)[\\s\\S]*'],
])('wholeValue converts the pattern %s to %s', (pattern, regex) => {
  expect(wholeValue(pattern)).toBe(regex);
});

type Changed = { readonly name?: string; readonly path?: string; readonly headers?: unknown; readonly body?: unknown };

/** Checks whether the contract's request of an operation, with these changes, is rejected. */
function isRefused(id: CalledOperationId, { name = '', path, headers, body }: Changed): boolean {
  const request = operationRequest(id);
  const [, , example] = bodies.find(([, operation]) => operation === id) ?? [];
  const op = operations[id].query.parameters.get('op')?.example;
  const query = op !== undefined ? `?op=${op}` : name.endsWith('draft') ? '?mode=draft' : '';
  const message = {
    method: request.method,
    target: (path ?? String(examplesOf(request.path))) + query,
    headers: Object.entries((headers ?? examplesOf(request.headers)) as Record<string, string>),
    body: example === undefined ? new Uint8Array() : encode(body ?? examplesOf(example)),
  };
  const { operation, refused } = examineRequest(message);
  // Without the id, the path is the path of the list.
  return refused || operation?.id !== id;
}

function responseOf(status: number, headers: object, body: unknown): ResponseMessage {
  return { status, headers: Object.entries(examplesOf(headers) as Record<string, string>), body: encode(body) };
}

function encode(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
