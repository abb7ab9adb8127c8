import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { dynamicsBasicAuth, FlowServiceClient } from 'flowservice-kit';
import { createMock } from 'flowservice-kit/mock';
import { rename } from './rename';

const mock = createMock();
after(() => mock.close());

const client = new FlowServiceClient({ fetch: mock.fetch, accessToken: 'any', apiKey: 'any', imsOrg: 'any@AdobeOrg', sandbox: 'prod' });
const params = { serviceUri: 'https://contoso.crm.dynamics.com', username: 'crm-reader', password: 'not-a-real-password' };

test('renames a connection, but not over the change of another client', async () => {
  const { id, etag = '' } = await client.connections.create(dynamicsBasicAuth({ name: 'CRM' }, params));
  assert.equal(await rename(client, id, etag, 'ERP'), true);
  assert.equal(await rename(client, id, etag, 'HR'), false);
  assert.equal((await client.connections.retrieve(id)).name, 'ERP');
});
