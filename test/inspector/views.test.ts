import { beforeEach, expect, test } from 'vitest';
import { call } from '../call.ts';
import { hasChromium } from '../chromium.ts';
import { bodies } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { expectCount, expectTexts, inspectorOf } from './open-inspector.ts';

const inBrowser = test.skipIf(!hasChromium);
const { mock, open } = inspectorOf();

beforeEach(() => mock().reset());

const create = (headers = {}) => call(mock(), 'createConnection', '/connections', { body: bodies.basic, headers });

inBrowser('State lists entities as requests create them, and opens one as JSON', async () => {
  const { page, faults } = await open('#state');
  await page.getByText('The mock has none.').waitFor();
  const { body } = await create();
  await page.getByRole('button', { name: 'Connections 1' }).waitFor();
  await page.getByRole('button', { name: 'Contoso' }).click();
  const detail = page.getByRole('region', { name: body.id });
  expect(await detail.innerText()).toContain('"username": "anna"');
  expect(secretsIn(await page.content())).toEqual([]);
  await page.getByRole('button', { name: 'Dataflows 0' }).click();
  await page.getByText('The mock has none.').waitFor();
  expect(faults).toEqual([]);
});

inBrowser('Clock shows what is due, moves the clock, and lists what happened', async () => {
  const { body } = await create({ 'x-mock-scenario': 'initializing:after=1800000' });
  const { page } = await open('#clock');
  await page.getByRole('link', { name: body.id }).waitFor();
  await page.getByRole('button', { name: '+1 hour' }).click();
  await expectTexts(page.locator('.page-body tbody tr'), [expect.stringMatching(new RegExp(`connection enabled\\tenabled\\t${body.id}$`))]);
  await page.getByText('1 hour ahead of real time.').waitFor();
  await page.getByLabel('ISO 8601 duration').fill('P1W');
  await page.getByRole('button', { name: 'Move forward' }).click();
  await page.getByText('Nothing was due from').waitFor();
  await page.getByText('7 days 1 hour ahead').waitFor();
  await page.getByLabel('ISO 8601 duration').fill('soon');
  await page.keyboard.press('Enter');
  await page.locator('.fault', { hasText: 'soon' }).waitFor();
});

inBrowser('Scenarios switches a scenario on for some requests of an operation, shows what is left, and switches it off', async () => {
  const { page } = await open('#scenarios');
  await page.getByLabel('Search scenarios').fill('429');
  await page.getByRole('button', { name: 'Switch on throttled' }).click();
  await page.getByLabel('Next requests').fill('2');
  await page.getByLabel('retryAfter').fill('never');
  await page.getByRole('button', { name: 'Switch on', exact: true }).click();
  await page.locator('.fault').waitFor();
  mock().scenario('unavailable');
  await page.getByRole('button', { name: 'Switch off unavailable' }).waitFor();
  expect(await page.getByLabel('Next requests').inputValue()).toBe('2');
  expect(await page.getByLabel('retryAfter').inputValue()).toBe('never');
  await page.getByLabel('Operation').selectOption('createConnection');
  await page.getByLabel('retryAfter').fill('7');
  await page.getByRole('button', { name: 'Switch on', exact: true }).click();
  const planned = page.locator('.planned li');
  await page.getByRole('button', { name: 'Switch off unavailable' }).click();
  await expectTexts(planned, [expect.stringMatching(/throttled for the next 2 requests of createConnection\s+retryAfter=7/)]);
  expect((await call(mock(), 'listConnections', '/connections')).status).toBe(200);
  const { status, headers } = await create();
  expect([status, headers.get('retry-after')]).toEqual([429, '7']);
  await expectTexts(planned, [expect.stringContaining('the next 1 request of createConnection')]);
  await page.getByRole('button', { name: 'Switch all off' }).click();
  await page.getByText('None. The mock responds as the description says.').waitFor();
  expect((await create()).status).toBe(201);
});

inBrowser('Coverage grows with the requests', async () => {
  const { page } = await open('#coverage');
  const line = page.locator('.coverage tr', { hasText: 'createConnection' }).first();
  await line.getByText('not called').waitFor();
  await page.getByRole('columnheader', { name: 'Missing' }).waitFor();
  await create();
  await line.getByText(/responses 400, 401/).waitFor();
  expect(await page.getByRole('progressbar', { name: 'Coverage of createConnection', exact: true }).getAttribute('value')).not.toBe('0');
});

inBrowser('Reset asks once more, and then empties the mock and the page', async () => {
  await create();
  const { page, rows } = await open();
  await expectCount(rows, 1);
  await page.getByRole('button', { name: 'Reset' }).dblclick();
  expect(
    (
      await mock()
        .fetch(`${mock().url}/__mock/state`)
        .then((response) => response.json())
    ).connections,
  ).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('The mock was reset.').waitFor();
  await page.getByRole('heading', { name: 'No requests yet' }).waitFor();
  expect(
    (
      await mock()
        .fetch(`${mock().url}/__mock/state`)
        .then((response) => response.json())
    ).connections,
  ).toEqual([]);
});
