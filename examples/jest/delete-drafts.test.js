import { dynamicsBasicAuth, FlowServiceClient, FlowServiceError } from 'flowservice-kit';
import { createMock } from 'flowservice-kit/mock';
import { deleteDrafts } from './delete-drafts.js';

// A mock in this process. With `await mock.listen()`, it has a port: mock.url.
const mock = createMock();
const client = new FlowServiceClient({
  fetch: mock.fetch,
  accessToken: 'any',
  apiKey: 'any',
  imsOrg: 'any@AdobeOrg',
  sandbox: 'prod',
  maxRetries: 0,
});
const params = { serviceUri: 'https://contoso.crm.dynamics.com', username: 'crm-reader', password: 'not-a-real-password' };

afterEach(() => {
  mock.assertConforming();
  mock.reset();
});
afterAll(() => mock.close());

test('deletes drafts and nothing else', async () => {
  await client.connections.create(dynamicsBasicAuth({ name: 'draft' }, params), { draft: true });
  const { id } = await client.connections.create(dynamicsBasicAuth({ name: 'in use' }, params));
  expect(await deleteDrafts(client)).toBe(1);
  expect(mock.requests.filter(({ request }) => request.method === 'DELETE')).toHaveLength(1);
  expect(await client.connections.retrieve(id)).toMatchObject({ name: 'in use' });
  for (const request of mock.requests) expect(request).toConformToFlowService();
});

test('passes on the errors of Flow Service', async () => {
  mock.scenario('unavailable');
  await expect(deleteDrafts(client)).rejects.toThrow(FlowServiceError);
});
