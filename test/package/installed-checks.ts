import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf, root } from './installed-package.ts';

const client = `
import { dynamicsBasicAuth, FlowServiceClient } from 'flowservice-kit';
import { createMock } from 'flowservice-kit/mock';
const credentials = { accessToken: 'x', apiKey: 'x', imsOrg: 'x@AdobeOrg', sandbox: 'prod' };
const body = dynamicsBasicAuth({ name: 'CRM' }, { serviceUri: 'https://contoso.crm.dynamics.com', username: 'x', password: 'x' });
export async function createAndRetrieve(mock, options) {
  const client = new FlowServiceClient({ ...credentials, ...options });
  const { id } = await client.connections.create(body);
  if ((await client.connections.retrieve(id)).name !== 'CRM') throw new Error('The connection was not stored.');
  mock.assertConforming();
  await mock.close();
}
`;
const inProcess = `
// Node has SQLite since 22.13.
const mock = createMock(process.getBuiltinModule('node:sqlite') === undefined ? {} : { state: 'connections.db' });
await createAndRetrieve(mock, { fetch: mock.fetch });
`;
const overHttp = `
const mock = createMock();
await createAndRetrieve(mock, { baseURL: await mock.listen() });
`;
const byRequire = `
const { FlowServiceClient } = require('flowservice-kit');
const { createMock } = require('flowservice-kit/mock');
if (typeof FlowServiceClient !== 'function' || typeof createMock !== 'function') throw new Error('Exports are missing.');
`;
const call = `fetch(process.env.FLOWSERVICE_BASE_URL + '/connectionSpecs', { headers: { Authorization: 'Bearer x', 'x-api-key': 'x', 'x-gw-ims-org-id': 'x@AdobeOrg', 'x-sandbox-name': 'prod' } })`;

/** A client with a hard-wired host, which the runtime runs unchanged. */
const hardWired = `await fetch('https://platform.adobe.io/data/foundation/flowservice/connectionSpecs', { headers: { Authorization: 'Bearer x', 'x-api-key': 'x', 'x-gw-ims-org-id': 'x@AdobeOrg', 'x-sandbox-name': 'prod' } });`;

/** A check of the installed package: its name, and the error message if it failed. */
export type CheckResult = { readonly check: string; readonly fault?: string };

/**
 * Runs the commands and the entry points of a package that is installed in a project, one after another.
 *
 * @param runtime the program to run them with, and its arguments before a script
 */
export async function* checkInstalled(project: string, runtime: readonly string[]): AsyncGenerator<CheckResult> {
  const flowservice = join(project, 'node_modules/flowservice-kit/dist/bin/flowservice.cjs');
  writeFileSync(join(project, 'client-and-mock.mjs'), client + inProcess);
  writeFileSync(join(project, 'over-http.mjs'), client + overHttp);
  writeFileSync(join(project, 'require.cjs'), byRequire);
  writeFileSync(join(project, 'hard-wired.mjs'), hardWired);
  const commands: Readonly<Record<string, readonly string[]>> = {
    'flowservice verify': [...runtime, flowservice, 'verify', join(root, 'contracts/pacts')],
    'flowservice exec': [...runtime, flowservice, 'exec', '--', process.execPath, '-e', call],
    'flowservice types': [...runtime, flowservice, 'types'],
    'client and mock': [...runtime, 'client-and-mock.mjs'],
    'a mock that listens': [...runtime, 'over-http.mjs'],
    require: [...runtime, 'require.cjs'],
    'an intercepted client': [process.execPath, flowservice, 'exec', '--intercept', '--', ...runtime, 'hard-wired.mjs'],
  };
  for (const [check, [command = '', ...args]] of Object.entries(commands)) {
    yield await outputOf(command, args, project).then(
      () => ({ check }),
      (error: Error) => ({ check, fault: error.message }),
    );
  }
}
