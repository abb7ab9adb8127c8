import { APITimeoutError } from 'flowservice-kit';
import type { Mock } from 'flowservice-kit/mock';
import { testWithMock } from 'flowservice-kit/vitest';
import { expect } from 'vitest';
import { type ExperiencePlatform, experiencePlatform } from './experience-platform.ts';
import { createDataflow } from './journey.ts';

const test = testWithMock();

const auth = { serviceUri: 'https://contoso.crm.dynamics.com', servicePrincipalId: 'contoso-app', servicePrincipalKey: 'not-a-real-key' };

const platformOf = (mock: Mock): ExperiencePlatform =>
  experiencePlatform(mock.url, { accessToken: 'any', apiKey: 'any', imsOrg: 'any@AdobeOrg', sandbox: 'prod' });

test('ends with success', async ({ mock }) => {
  const platform = platformOf(mock);
  const dataflow = await createDataflow(platform, auth);
  mock.clock.advance('PT5M');
  const { metrics } = await platform.flowService.flows.waitForRun(dataflow);
  expect(metrics).toMatchObject({ statusSummary: { status: 'success' }, recordSummary: { inputRecordCount: 4, outputRecordCount: 4 } });
  expect(mock.requests).toHaveLength(10);
  for (const request of mock.requests) expect(request).toConformToFlowService();
});

test('ends while the client waits', async ({ mock }) => {
  const platform = platformOf(mock);
  const dataflow = await createDataflow(platform, auth);
  const waiting = platform.flowService.flows.waitForRun(dataflow, { interval: 10 });
  mock.clock.advance('PT5M');
  expect(await waiting).toMatchObject({ flowId: dataflow, metrics: { statusSummary: { status: 'success' } } });
});

test('runs every hour', async ({ mock }) => {
  const dataflow = await createDataflow(platformOf(mock), auth);
  const { events } = mock.clock.advance('PT2H30M');
  expect(events.filter(({ flowId, what }) => flowId === dataflow && what === 'flow-run-finished')).toHaveLength(3);
});

test('reports a run that failed', async ({ mock }) => {
  mock.scenario('run-failed');
  const platform = platformOf(mock);
  const dataflow = await createDataflow(platform, auth);
  mock.clock.advance('PT5M');
  const { statusSummary } = (await platform.flowService.flows.waitForRun(dataflow)).metrics;
  expect(statusSummary).toMatchObject({ status: 'failed', errors: [{ code: 'CONNECTOR-1001-500' }] });
});

test('does not wait for ever', async ({ mock }) => {
  mock.scenario('run-stuck');
  const platform = platformOf(mock);
  const dataflow = await createDataflow(platform, auth);
  mock.clock.advance('PT30M');
  await expect(platform.flowService.flows.waitForRun(dataflow, { interval: 10, timeout: 100 })).rejects.toThrow(APITimeoutError);
});
