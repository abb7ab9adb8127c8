import { FlowServiceClient, RateLimitError } from 'flowservice-kit';
import type { Mock } from 'flowservice-kit/mock';
import { testWithMock } from 'flowservice-kit/vitest';
import { expect } from 'vitest';
import { connectCrm } from './crm-source.js';

const test = testWithMock();

function clientOf(mock: Mock): FlowServiceClient {
  return new FlowServiceClient({
    baseURL: mock.url,
    accessToken: 'any',
    apiKey: 'any',
    imsOrg: 'any@AdobeOrg',
    sandbox: 'prod',
    maxRetries: 0,
  });
}

test('connects the CRM once', async ({ mock }) => {
  const first = await connectCrm(clientOf(mock), 'Contoso CRM');
  expect(await connectCrm(clientOf(mock), 'Contoso CRM')).toBe(first);
  expect(mock.requests.map(({ request }) => request.method)).toEqual(['GET', 'POST', 'GET']);
  for (const request of mock.requests) expect(request).toConformToFlowService();
});

test('starts each test without the connections of the others', async ({ mock }) => {
  expect(mock.requests).toEqual([]);
  await connectCrm(clientOf(mock), 'Contoso CRM');
  expect(mock.requests.map(({ request }) => request.method)).toEqual(['GET', 'POST']);
});

test('reports that Flow Service throttles', async ({ mock }) => {
  mock.scenario('throttled');
  await expect(connectCrm(clientOf(mock), 'Contoso CRM')).rejects.toThrow(RateLimitError);
});

test.concurrent.for(['ERP', 'HR'])('gives %s a mock of its own', async (name, { mock }) => {
  await connectCrm(clientOf(mock), name);
  expect(mock.requests).toHaveLength(2);
});
