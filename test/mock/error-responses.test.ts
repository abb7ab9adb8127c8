import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import '../../mock/vitest/index.ts';
import { createMock, type Mock, type ScenarioOptions, scenarios, UnknownScenarioError } from '../../mock/index.ts';
import { ownOperations } from '../../src/contract/operation.ts';
import { type ErrorName, errorExamples, errorNames, flowService, type OperationId, statusOfExample } from '../contract.ts';
import { requestTo } from '../request-to.ts';
import { send } from '../send.ts';

let mock: Mock;
beforeAll(async () => {
  mock = createMock();
  await mock.listen();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/**
 * The codes that Adobe publishes and an operation of the description can have, by the operation that a test sends. The codes of the
 * catalog that are left out are about flows, flow runs, mappings, aggregates, policies and the creation of connection specifications.
 */
const codes: Readonly<Partial<Record<OperationId, string>>> = {
  createConnection: '1100 1102 1103 1104 1400 1405 1413 1415 1004 2118 2120 2121 400003 401013 403000 403003 403010 403025 403027 429050',
  listConnections:
    '1401 1424 1432 1433 1440 1443 1448 1449 1450 1451 1452 1453 1454 2000 2001 2002 2100 2101 2102 2103 2104 2105 2106 2107',
  retrieveConnection: '1101 1411 1439 2108 2110 2111 2112 2113 2114 2115 2116 2117',
  updateConnection: '1403 1404 1414 1416 1417 1420 1434 1445 1455 1456 1457',
  deleteConnection: '1418 1458',
  performConnectionAction: '1402 1406 1409 1421 1422 1435 1436',
  listConnectionSpecs: '1423',
  issueToken: 'invalid_request unsupported_grant_type',
};
const published = Object.entries(codes).flatMap(([operation, all]) =>
  all.split(' ').map((code) => [code, operation as OperationId] as const),
);

test.each(published)('the code %s is the response of a valid request for %s', async (code, operation) => {
  mock.scenario(code, { operation });
  const { status, text } = await send(mock.url, requestTo(operation));
  const body = JSON.parse(text);
  const own = code.startsWith('1') || code.startsWith('2') ? `https://ns.adobe.com/aep/errors/FLOW-${code}-${status}` : code;
  expect([body.type, body.error_code, body.error]).toContain(own);
  expect(mock.requests).toMatchObject([{ operation, conforms: true, violations: [], response: { status } }]);
  await expect(new Response(text, { status, headers: responseHeaders })).toConformToFlowService({ operation });
});
const responseHeaders = { 'content-type': 'application/json', 'x-request-id': 'any', 'retry-after': '1' };

test('every documented error is a scenario for the operations that document it, and refused for all others', () => {
  for (const name of errorNames) {
    for (const { id, responses } of ownOperations(flowService)) {
      const isDocumented = [...responses.values()].some(({ examples }) => examples.includes(name));
      const own = scenarios.find((one) => one.name === name)?.error === undefined;
      if (!isDocumented && own) continue;
      const fault = faultOf(() => mock.scenario(name, { operation: id, times: 1 }));
      expect([name, id, fault === undefined]).toEqual([name, id, isDocumented]);
      if (isDocumented) expect([name, id, answered(id)]).toEqual([name, id, outcomeOf(name)]);
      else
        expect(fault).toMatch(
          new RegExp(`^Scenario ${name}(?: \\(\\S+\\))? has no effect on ${id}, only on \\w+.* For ${id}, use .*unavailable`),
        );
    }
  }
});

/** Sends a valid request in process, and returns the status and the identity of its error. */
function answered(id: OperationId): unknown {
  const { status, body } = mock.handle(requestTo(id)) as { readonly status: number; readonly body: string };
  return { status, ...identity(JSON.parse(body)) };
}

function outcomeOf(name: ErrorName): unknown {
  return { status: statusOfExample(name), ...identity(errorExamples[name].value) };
}

function identity({ type, error_code: code, error }: Readonly<Record<string, unknown>>): object {
  return { type, code, error };
}

function faultOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(UnknownScenarioError);
    return (error as Error).message;
  }
}

test.each([
  ['connection-in-use', 'deleteConnection', /with the ID 4cb0c374-d3bb-4557-b139-5712880adc55 cannot be deleted/],
  ['resource-not-found', 'retrieveConnectionSpec', /connectionSpecs resource 38ad80fe-8b06-4938-94f4-d4ee80266b07 is not found/],
  ['sandbox-not-present', 'listConnections', /name 'prod' could not .* name 'prod' not present/],
  ['stale-etag', 'updateConnection', /version '"9e0052a2-0000-0200-0000-5e35tb330000"' does not match/],
  ['action-not-applicable', 'performConnectionAction', /action publish cannot be applied on the current state disabled/],
  ['missing-field', 'createConnection', /mandatory field password is not provided/],
] as const)('the text of %s has the values of the request, and otherwise the published ones', (name, operation, text) => {
  mock.scenario(name);
  const { body } = mock.handle(requestTo(operation)) as { readonly body: string };
  const { errorMessage, report } = JSON.parse(body);
  expect(errorMessage).toMatch(text);
  expect(report['detailed-message']).toBe(errorMessage);
});

test.each(['1418', '1418-400', 'FLOW-1418', 'FLOW-1418-400', 'flow-1418-400', 'connection-in-use'])('%s is one scenario', (written) => {
  mock.scenario(written, { times: 1 });
  expect(answered('deleteConnection')).toMatchObject({ status: 400, type: 'https://ns.adobe.com/aep/errors/FLOW-1418-400' });
  expect(mock.requests.map(({ scenario }) => scenario)).toEqual(['connection-in-use']);
});

test('a code of several errors is that of the catalog, or one that the operation can have', () => {
  const texts = (['createConnection', 'exploreConnection', 'listConnections'] as const).map((operation) => {
    mock.scenario('1100', { operation });
    return JSON.parse((mock.handle(requestTo(operation)) as { readonly body: string }).body).errorMessage;
  });
  expect(texts).toEqual([
    expect.stringContaining('Not entitled to this operation.'),
    expect.stringContaining('Rest call failed'),
    expect.stringContaining('is not a valid input'),
  ]);
});

test('a scenario for the deletion of a connection leaves all other requests alone', () => {
  const standing = createMock({ scenario: '1418' });
  const { status } = standing.handle(requestTo('createConnection')) as { readonly status: number };
  expect(status).toBe(201);
});

/** The ways to plan a scenario. Each returns the message of its refusal. */
const ways = {
  'a call': async (name: string, options: ScenarioOptions) => faultOf(() => mock.scenario(name, options)),
  'an admin request': async (scenario: string, options: ScenarioOptions) => {
    const planned = await fetch(`${mock.url}/__mock/scenarios`, { method: 'POST', body: JSON.stringify({ scenario, ...options }) });
    return planned.status === 400 ? (await planned.json()).message : undefined;
  },
  'a header': async (name: string, { operation = 'createConnection' }: ScenarioOptions) => {
    const request = requestTo(operation);
    const { status, text } = await send(mock.url, { ...request, headers: [...request.headers, ['x-mock-scenario', name]] });
    return status === 400 ? JSON.parse(text).message?.replace(/^x-mock-scenario: /, '') : undefined;
  },
} as const;

test.each(
  Object.keys(ways).flatMap((way) =>
    (
      [
        [
          '1418',
          { operation: 'createConnection' },
          /^Scenario connection-in-use \(FLOW-1418-400\) has no effect on createConnection, only on/,
        ],
        ['update-not-applicable', { operation: 'deleteConnection' }, /\. Did you mean delete-not-applicable\? For deleteConnection, use /],
        [
          'missing-org',
          { operation: 'issueToken' },
          /^Scenario missing-org \(400003\) has no effect on issueToken, only on every operation that requires a token\. For issueToken, use throttled, /,
        ],
        ['1442', {}, /^Unknown scenario "1442": no operation here has an error with this code\..* The codes are 1004, 1100, /],
        ['connection-in-us', {}, /^Unknown scenario "connection-in-us"\. Did you mean connection-in-use\?$/],
      ] as const
    ).map((row) => [way as keyof typeof ways, ...row] as const),
  ),
)('%s refuses a scenario that no request can have: %s %j', async (way, name, options, message) => {
  expect(await ways[way](name, options)).toMatch(message);
  const { planned } = await (await fetch(`${mock.url}/__mock/scenarios`)).json();
  expect(planned).toEqual([]);
});

test('the list of scenarios contains status, code and operations of each error response', async () => {
  const { scenarios: listed } = await (await fetch(`${mock.url}/__mock/scenarios`)).json();
  expect(listed.find(({ name }: { readonly name: string }) => name === 'connection-in-use')).toEqual({
    name: 'connection-in-use',
    summary: 'The deletion of a base connection that flows use: 400 FLOW-1418-400.',
    settings: {},
    operations: ['deleteConnection'],
    status: 400,
    code: 'FLOW-1418-400',
  });
});

test('an auth param names an error response as well', () => {
  const body = JSON.parse(String(requestTo('createConnection').body));
  body.auth.params.username = 'source-not-entitled';
  const { status } = mock.handle(requestTo('createConnection', { body })) as { readonly status: number };
  expect(status).toBe(400);
});
