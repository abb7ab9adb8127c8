import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { startMock } from '../start-mock.ts';
import { browserBundle, clientAlone } from './browser-bundle.ts';

test('the client has at most 8 kB with gzip, without imsToken if it is not used', async () => {
  const client = await browserBundle(clientAlone);
  expect(client).toContain('FlowServiceError');
  expect(client).not.toContain('client_credentials');
  expect(gzipSync(client, { level: 9 }).length).toBeLessThanOrEqual(8000);
});

const program = `
import { dynamicsServicePrincipal, FlowServiceClient, NotFoundError } from 'flowservice-kit';
const baseURL = location.origin + '/data/foundation/flowservice';
const { connections } = new FlowServiceClient({ accessToken: 'any', apiKey: 'any', imsOrg: 'any@AdobeOrg', sandbox: 'prod', baseURL });
const params = { serviceUri: 'https://contoso.crm.dynamics.com', servicePrincipalId: 'any', servicePrincipalKey: 'any' };
const { id, etag } = await connections.create(dynamicsServicePrincipal({ name: 'CRM' }, params));
await connections.update(id, [{ op: 'replace', path: '/name', value: 'ERP' }], { ifMatch: etag });
const names = [];
for await (const { name } of connections.list()) names.push(name);
await connections.delete(id);
const gone = await connections.retrieve(id).catch((error) => error instanceof NotFoundError);
document.title = JSON.stringify({ names, gone });
`;

test.skipIf(!hasChromium)('the client runs in a browser (skipped without chromium)', async () => {
  const browser = await launchChromium();
  const mock = await startMock();
  const page = await browser?.newPage();
  try {
    // The page has the mock's origin, because the mock rejects other origins.
    await page?.route('**/page', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<script type="module" src="page.js"></script>' }),
    );
    await page?.route('**/page.js', async (route) => route.fulfill({ contentType: 'text/javascript', body: await browserBundle(program) }));
    await page?.goto(`${mock.url}/page`);
    await page?.waitForFunction(() => document.title !== '');
    expect(JSON.parse((await page?.title()) ?? '')).toEqual({ names: ['ERP'], gone: true });
    expect(mock.requests.map(({ request }) => request.method)).toEqual(['POST', 'PATCH', 'GET', 'DELETE', 'GET']);
    mock.assertConforming();
  } finally {
    await browser?.close();
    await mock.close();
  }
});
