import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { connectionBody, flowServicePact, operationRequest, success } from '../../contracts/pact/index.ts';
import { createMock } from '../../mock/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';
import { runHere } from './run-here.ts';

const folder = temporaryFolder();
const core = createRequire(createRequire(import.meta.url).resolve('@pact-foundation/pact')).resolve('@pact-foundation/pact-core');

const headers = {
  Authorization: 'Bearer token',
  'x-api-key': 'key',
  'x-gw-ims-org-id': '7DC732555AECDB4C0A494036@AdobeOrg',
  'x-sandbox-name': 'prod',
};
const params = { environmentUrl: 'https://contoso.my.salesforce.com', clientId: 'app', clientSecret: 'hush-1234', apiVersion: '60.0' };
const request = {
  name: 'Contoso',
  auth: { specName: 'OAuth2 Client Credential', params },
  connectionSpec: { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' },
};

/** A consumer that calls most operations with a connection of Salesforce, one of them wrongly. */
const consumer = `
const send = (method, path, body, more) => fetch(process.env.FLOWSERVICE_BASE_URL + path, {
  method, body: body && JSON.stringify(body), headers: { ...${JSON.stringify(headers)}, ...(body && { 'content-type': 'application/json' }), ...more },
});
const request = ${JSON.stringify(request)};
const { id, etag } = await (await send('POST', '/connections', request)).json();
await send('GET', '/connections/' + id);
await send('GET', '/connections');
await send('GET', '/connectionSpecs/' + request.connectionSpec.id);
await send('GET', '/connections/' + id + '/test');
await send('GET', '/connections/' + id + '/explore?objectType=root');
const value = { ...request.auth.params, apiVersion: '61.0' };
await send('PATCH', '/connections/' + id, [{ op: 'replace', path: '/auth/params', value }], { 'if-match': etag });
await send('GET', '/connections/00000000-0000-4000-a000-000000000000');
await send('DELETE', '/connections/' + id);
`;

/** Verifies pacts with Pact's verifier, in a process of its own, because it prints whole responses. */
async function verifyWithPact(providerBaseUrl: string, pactUrls: readonly string[]): Promise<string> {
  const providerStatesSetupUrl = `${providerBaseUrl}/__mock/pact-states`;
  const options = { provider: 'adobe-flow-service', providerBaseUrl, pactUrls, logLevel: 'error', providerStatesSetupUrl };
  const program = `new (require(${JSON.stringify(core)}).Verifier)(${JSON.stringify(options)}).verify()
    .then((report) => console.log('\\nresult ' + JSON.parse(report).result), (error) => console.log(error.message))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { env: { ...process.env, PACT_DO_NOT_TRACK: 'true' } });
  return stdout;
}

test('contracts of another source, written by hand or by exec, hold for verify and for the verifier of Pact', {
  timeout: 120_000,
}, async () => {
  const pact = flowServicePact({ consumer: 'by-hand', dir: folder });
  const { method, path, headers: required } = operationRequest('createConnection');
  const body = connectionBody('salesforce', 'OAuth2 Client Credential');
  const created = success('created');
  await pact
    .addInteraction()
    .uponReceiving('a request to create a connection to Salesforce')
    .withRequest(method, path, (one) => one.headers(required).jsonBody(body))
    .willRespondWith(created.status, (one) => one.headers(created.headers).jsonBody(created.body))
    .executeTest(async ({ url }) => {
      const sent = { ...headers, 'Content-Type': 'application/json' };
      expect((await fetch(`${url}/connections`, { method: 'POST', headers: sent, body: JSON.stringify(request) })).status).toBe(201);
    });
  const byHand = join(folder, 'by-hand-adobe-flow-service.json');
  const byExec = join(folder, 'by-exec.json');
  const command = [process.execPath, '--input-type=module', '-e', consumer];
  const exec = await run('exec', '--source', 'salesforce', '--write-pact', byExec, '--consumer', 'by-exec', '--', ...command);
  expect(exec).toMatchObject({ code: 0 });
  const { interactions } = JSON.parse(readFileSync(byExec, 'utf8'));
  expect(interactions).toHaveLength(9);
  const states = interactions.flatMap((one: { providerStates?: { name: string }[] }) => one.providerStates?.map(({ name }) => name) ?? []);
  expect(states.filter((name: string) => name === 'A connection to Salesforce with OAuth2 Client Credential exists')).toHaveLength(6);
  expect(readFileSync(byHand, 'utf8') + readFileSync(byExec, 'utf8')).not.toContain('hush');

  expect(await runHere('verify', '--source', 'salesforce', byHand, byExec)).toMatchObject({ code: 0 });
  const mock = createMock({ sources: ['salesforce'] });
  onTestFinished(() => mock.close());
  expect(await verifyWithPact(await mock.listen(), [byHand, byExec])).toMatch(/^result true$/m);
});

test.each([
  [
    ['amazon-s3', 'Access Key'],
    ['s3AccessKey', 's3SecretKey'],
  ],
  [
    ['amazon-s3', 'Access Key', { params: ['bucketName'] }],
    ['s3AccessKey', 's3SecretKey', 'bucketName'],
  ],
  // Two auth specs have this name.
  [
    ['azure-event-hubs', 'Azure EventHub authentication credentials'],
    ['sasKeyName', 'sasKey', 'namespace'],
  ],
  [
    ['salesforce', 'OAuth2 JWT Token Credential'],
    ['jwtToken', 'clientId', 'clientSecret', 'instanceUrl'],
  ],
  [['data-landing-zone'], undefined],
] as const)('connectionBody(%j) has the required params and those that are sent', ([source, specName, options], names) => {
  const body = Object(connectionBody(source, specName, options));
  expect([Object.keys(body), body.auth && Object.keys(body.auth.params)]).toEqual([
    names === undefined ? ['name', 'connectionSpec'] : ['name', 'auth', 'connectionSpec'],
    names,
  ]);
});

test.each([
  ['salesfroce', 'Basic Authentication', 'Did you mean "salesforce"?'],
  ['salesforce', 'Basic authentication', 'Did you mean "Basic Authentication"?'],
  ['data-landing-zone', 'Key', 'Its connections have no auth.'],
  ['all', 'Key', 'The source has 77 connection specifications. Pass one of them.'],
])('connectionBody(%j, %j) names the mistake', (source, specName, message) => {
  expect(() => connectionBody(source, specName)).toThrow(message);
});
