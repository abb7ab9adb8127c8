import { expect, test } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { startMock } from '../start-mock.ts';
import { browserBundle, budgets, bundleOf, gzipSize } from './browser-bundle.ts';

test.each(['Connections', 'FlowServiceClient'] as const)(
  'a bundle of %s stays within its budget, without imsToken if it is not used',
  async (name) => {
    const bundle = await bundleOf(name);
    expect(bundle).toContain('FlowServiceError');
    expect(bundle).not.toContain('client_credentials');
    expect(gzipSize(bundle)).toBeLessThanOrEqual(budgets[name]);
  },
);

test('a bundle of connections does not contain the other resources', async () => {
  const others = [
    'connection specification',
    'source connection',
    'target connection',
    'flow specification',
    'dataflow',
    'flow run',
    're-trigger',
  ];
  const contained = async (name: keyof typeof budgets) => {
    const bundle = await bundleOf(name);
    return others.filter((name) => bundle.includes(name));
  };
  expect(await contained('Connections')).toEqual([]);
  expect(await contained('FlowServiceClient')).toEqual(others);
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
    await page?.close();
    await mock.close();
  }
});
