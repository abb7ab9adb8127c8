/**
 * Runs the packed and installed package with the oldest supported Node and the newest of each supported line: `npm run nodes`. Not part
 * of `npm test`, because it downloads four versions of Node.
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installPackage, outputOf, packPackage, root } from './installed-package.ts';

const versions = ['22.12.0', '22', '24', '26'];
const runtime = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const program = `
import { dynamicsBasicAuth, FlowServiceClient } from 'flowservice-kit';
import { createMock } from 'flowservice-kit/mock';
// Node has SQLite since 22.13.
const mock = createMock(process.getBuiltinModule('node:sqlite') === undefined ? {} : { state: 'connections.db' });
const client = new FlowServiceClient({ accessToken: 'x', apiKey: 'x', imsOrg: 'x@AdobeOrg', sandbox: 'prod', fetch: mock.fetch });
const body = dynamicsBasicAuth({ name: 'CRM' }, { serviceUri: 'https://contoso.crm.dynamics.com', username: 'x', password: 'x' });
const { id } = await client.connections.create(body);
if ((await client.connections.retrieve(id)).name !== 'CRM') throw new Error('The connection was not stored.');
mock.assertConforming();
await mock.close();
`;
const call = `fetch(process.env.FLOWSERVICE_BASE_URL + '/connectionSpecs', { headers: { Authorization: 'Bearer x', 'x-api-key': 'x', 'x-gw-ims-org-id': 'x@AdobeOrg', 'x-sandbox-name': 'prod' } })`;

const { archive } = await packPackage();
for (const version of versions) {
  const project = await installPackage(archive, '--omit=optional', `${runtime}@${version}`);
  const node = join(project, 'node_modules', runtime, 'bin/node');
  const flowservice = join(project, 'node_modules/flowservice-kit/dist/bin/flowservice.cjs');
  const checks = {
    'flowservice verify': [flowservice, 'verify', join(root, 'contracts/pacts')],
    'flowservice exec': [flowservice, 'exec', '--', node, '-e', call],
    'flowservice types': [flowservice, 'types'],
    'client and mock': ['--input-type=module', '-e', program],
  };
  const exact = (await outputOf(node, ['--version'], project)).trim();
  for (const [what, args] of Object.entries(checks)) {
    const fault = await outputOf(node, args, project).then(
      () => undefined,
      (error: Error) => error.message,
    );
    console.log(`${fault === undefined ? 'right' : 'WRONG'}  Node ${exact}  ${what}${fault === undefined ? '' : `\n${fault}`}`);
    if (fault !== undefined) process.exitCode = 1;
  }
  rmSync(project, { recursive: true });
}
rmSync(dirname(archive), { recursive: true });
