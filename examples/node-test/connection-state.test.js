import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { dynamicsBasicAuth } from 'flowservice-kit';
import { createMock } from 'flowservice-kit/mock';
import { interceptFlowService } from 'flowservice-kit/nock';
import { connectionState, createConnection } from './connection-state.js';

// The code under test sends its requests to Adobe. Here, they go to the mock.
const mock = createMock();
const intercepted = interceptFlowService(mock);
after(() => intercepted.restore());
afterEach(() => mock.reset());

const headers = {
  Authorization: 'Bearer any',
  'x-api-key': 'any',
  'x-gw-ims-org-id': 'any@AdobeOrg',
  'x-sandbox-name': 'prod',
};
const params = { serviceUri: 'https://contoso.crm.dynamics.com', username: 'crm-reader', password: 'not-a-real-password' };
const body = dynamicsBasicAuth({ name: 'Contoso CRM' }, params);

test('creates a connection and reads its state', async () => {
  const id = await createConnection(body, headers);
  assert.equal(await connectionState(id, headers), 'enabled');
  mock.assertConforming();
});

test('reports a response of 429', async () => {
  mock.scenario('throttled');
  await assert.rejects(createConnection(body, headers), /responded with 429/);
});

test('names a missing header', async () => {
  const { 'x-api-key': _, ...incomplete } = headers;
  await assert.rejects(connectionState('4cb0c374-d3bb-4557-b139-5712880adc55', incomplete), { status: 403 });
  assert.throws(() => mock.assertConforming(), /Header x-api-key is missing/);
});

test('sends no request to another host', async () => {
  await assert.rejects(fetch('https://example.com'), ({ cause }) => cause.code === 'ERR_REQUEST_REFUSED');
});
