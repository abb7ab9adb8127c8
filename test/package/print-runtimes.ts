/**
 * Runs the packed and installed package with the oldest supported Node, the newest of each supported line, Bun and Deno: `npm run
 * runtimes`. Not part of `npm test`, because it downloads six runtimes.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installPackage, outputOf, packPackage, root } from './installed-package.ts';

const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const libc = process.platform === 'linux' ? '-glibc' : '';

/** A runtime: the package that contains it, the path of its program there, and the arguments before a script. */
type Runtime = { readonly name: string; readonly from: string; readonly program: string; readonly run?: readonly string[] };

const runtimes: readonly Runtime[] = [
  ...['22.12.0', '22', '24', '26'].map((version) => ({ name: 'Node', from: `node-${system}@${version}`, program: 'bin/node' })),
  { name: 'Bun', from: `@oven/bun-${system.replace('arm64', 'aarch64')}@1`, program: 'bin/bun' },
  { name: 'Deno', from: `@deno/${system}${libc}@2`, program: 'deno', run: ['run', '--allow-all'] },
];

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

const { archive } = await packPackage();
for (const { name, from, program, run = [] } of runtimes) {
  const project = await installPackage(archive, '--omit=optional', from);
  const executable = join(project, 'node_modules', from.replace(/@[^@]*$/, ''), program);
  const flowservice = join(project, 'node_modules/flowservice-kit/dist/bin/flowservice.cjs');
  writeFileSync(join(project, 'client-and-mock.mjs'), client + inProcess);
  writeFileSync(join(project, 'over-http.mjs'), client + overHttp);
  writeFileSync(join(project, 'require.cjs'), byRequire);
  writeFileSync(join(project, 'hard-wired.mjs'), hardWired);
  const runtime = [executable, ...run];
  const checks: Readonly<Record<string, readonly string[]>> = {
    'flowservice verify': [...runtime, flowservice, 'verify', join(root, 'contracts/pacts')],
    'flowservice exec': [...runtime, flowservice, 'exec', '--', process.execPath, '-e', call],
    'flowservice types': [...runtime, flowservice, 'types'],
    'client and mock': [...runtime, 'client-and-mock.mjs'],
    'a mock that listens': [...runtime, 'over-http.mjs'],
    require: [...runtime, 'require.cjs'],
    'an intercepted client': [process.execPath, flowservice, 'exec', '--intercept', '--', ...runtime, 'hard-wired.mjs'],
  };
  const exact = (await outputOf(executable, ['--version'], project)).match(/\d+\.\d+\.\d+/)?.[0];
  for (const [what, [command = '', ...args]] of Object.entries(checks)) {
    const fault = await outputOf(command, args, project).then(
      () => undefined,
      (error: Error) => error.message,
    );
    const isRight = fault === undefined || (name === 'Bun' && fault.includes('cannot run this server'));
    console.log(`${isRight ? 'right' : 'WRONG'}  ${name} ${exact}  ${what}${fault === undefined ? '' : `\n${fault}`}`);
    if (!isRight) process.exitCode = 1;
  }
  rmSync(project, { recursive: true });
}
rmSync(dirname(archive), { recursive: true });
