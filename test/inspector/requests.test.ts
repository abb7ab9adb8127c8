import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { call } from '../call.ts';
import { hasChromium } from '../chromium.ts';
import { bodies, bodyWith } from '../requests.ts';
import { secretsIn } from '../secrets.ts';
import { copied, expectCount, expectTexts, inspectorOf } from './open-inspector.ts';

const run = promisify(execFile);
const inBrowser = test.skipIf(!hasChromium);
const { mock, open } = inspectorOf();

const misspelled = bodyWith('basic', (_, params) => {
  params.pasword = 'x';
});

beforeEach(() => mock().reset());

/** Sends five requests: two conform, one has a warning, and two have the same violation. */
async function sendFive(): Promise<void> {
  await call(mock(), 'createConnection', '/connections', { body: bodies.basic });
  await call(mock(), 'createConnection', '/connections', { body: misspelled });
  await call(mock(), 'listConnections', '/connections?limit=5');
  await call(mock(), 'createConnection', '/connections', { body: misspelled });
  await call(mock(), 'retrieveConnection', '/connections/4A2B3C4D-1111-4222-8333-444455556666');
}

inBrowser('requests appear as they arrive, with their verdict', async () => {
  const { page, rows, faults } = await open();
  await page.getByRole('heading', { name: 'No requests yet' }).waitFor();
  await call(mock(), 'createConnection', '/connections', { body: bodies.basic });
  await expectTexts(rows, [expect.stringMatching(/conforms[\s\S]*POST[\s\S]*\/connections[\s\S]*createConnection[\s\S]*201/)]);
  await call(mock(), 'createConnection', '/connections', { body: misspelled });
  await expectTexts(rows, [expect.anything(), expect.stringMatching(/has violations[\s\S]*400[\s\S]*auth-param-unknown/)]);
  expect(faults).toEqual([]);
});

inBrowser('the command of the empty list works', async () => {
  const { page, rows } = await open();
  await page.getByRole('button', { name: 'Copy command' }).click();
  await page.getByText('Copied the command.').waitFor();
  await run('sh', ['-c', await copied(page)]);
  await expectTexts(rows, [expect.stringMatching(/conforms[\s\S]*201/)]);
});

inBrowser('filters select requests by verdict, operation, status and text, and stay in the URL', async () => {
  await sendFive();
  const { page, rows } = await open();
  await expectCount(rows, 5);
  const verdict = page.getByRole('group', { name: 'Verdict' });
  const steps = [
    [() => verdict.getByRole('button', { name: 'Violations' }).click(), 2, 'verdict=violations'],
    [() => page.getByLabel('Operation').selectOption('listConnections'), 0, 'operation=listConnections'],
    [() => verdict.getByRole('button', { name: 'All' }).click(), 1, '#requests?operation=listConnections'],
    [() => page.getByLabel('Operation').selectOption(''), 5, '#requests'],
    [() => page.getByLabel('Status').selectOption('4xx'), 3, 'status=4xx'],
    [() => page.getByRole('button', { name: 'Remove filters' }).click(), 5, '#requests'],
    [() => page.getByLabel('Search requests').fill('LIMIT=5'), 1, 'text=LIMIT%3D5'],
    [() => page.getByLabel('Search requests').fill('Contoso.crm'), 4, 'text=Contoso.crm'],
  ] as const;
  for (const [act, count, fragment] of steps) {
    await act();
    await expectCount(rows, count);
    expect(page.url()).toContain(fragment);
  }
  expect(await page.locator('.counts').innerText()).toContain('4 of 5 requests');
  await call(mock(), 'createConnection', '/connections', { body: bodies.basic });
  await expectCount(rows, 5);

  const again = await open(new URL(page.url()).hash);
  await expectCount(again.rows, 5);
});

inBrowser('a request opens beside the list, with each violation under its line in the body', async () => {
  await sendFive();
  const { page, rows, faults } = await open();
  await rows.nth(1).click();
  const detail = page.getByRole('region', { name: 'Request 2' });
  await detail.getByText('Unknown property "pasword"').waitFor();
  expect(await detail.getByRole('table', { name: 'Request headers' }).isVisible()).toBe(false);
  await detail.getByText('Headers', { exact: false }).first().click();
  const line = detail.locator('.line', { hasText: '"pasword"' });
  expect(await line.evaluate((element) => element.nextElementSibling?.textContent)).toMatch(/auth-param-unknown.*password.*Fix/s);
  expect(await detail.innerText()).toMatch(/Authorization\s+Bearer \{MASKED\}[\s\S]*Response[\s\S]*400/);
  expect(secretsIn(await page.content())).toEqual([]);

  await detail.getByRole('button', { name: 'Copy as contract' }).click();
  await page.getByText('cannot be in a contract: it does not conform').waitFor();
  await rows.nth(0).click();
  await page.getByRole('region', { name: 'Request 1' }).getByRole('button', { name: 'Copy as contract' }).click();
  await page.getByText('Copied as contract.').waitFor();
  expect(JSON.parse(await copied(page))).toMatchObject({ interactions: [{ request: { method: 'POST' }, response: { status: 201 } }] });

  await rows.nth(2).click();
  await page.getByRole('region', { name: 'Request 3' }).getByRole('button', { name: 'Copy as curl' }).click();
  await page.getByText('Copied as curl.').waitFor();
  await run('sh', ['-c', await copied(page)]);
  await expectTexts(rows.nth(5), [expect.stringMatching(/GET[\s\S]*limit=5[\s\S]*200/)]);
  // Chromium reports each failed request of a page; the only one is that for a contract.
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

inBrowser('a jump to a violation scrolls its line to the top of the panel, and its code links back to the open request', async () => {
  await call(mock(), 'createConnection', '/connections', { body: misspelled });
  const { page } = await open('#requests?id=1', { viewport: { width: 400, height: 500 } });
  const detail = page.getByRole('region', { name: 'Request 1' });
  await detail.getByRole('button', { name: '1 violation' }).click();
  const [line, head] = [detail.locator('.line.wrong'), detail.locator('header')];
  const topOf = (element: Element): number => element.getBoundingClientRect().top;
  const isAtTop = async (): Promise<boolean> => {
    const room = (await line.evaluate(topOf)) - (await head.evaluate((element) => element.getBoundingClientRect().bottom));
    return room >= 0 && room < 20;
  };
  await expect.poll(isAtTop, { timeout: 50_000 }).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
  await detail.getByRole('link', { name: 'auth-param-unknown' }).click();
  await page.getByRole('heading', { name: 'auth-param-unknown' }).waitFor();
  await page.getByRole('link', { name: 'Back to the inspector' }).click();
  await detail.waitFor();
});

inBrowser('a body that is not JSON has a note with its size', async () => {
  await call(mock(), 'createConnection', '/connections', { body: 'name=Contoso CRM' });
  const { page } = await open('#requests?id=1');
  await page.getByText('16 bytes, not shown, because it was not read as JSON.').waitFor();
});

inBrowser('repeated mistakes are one line with a count, which leads to their requests', async () => {
  await sendFive();
  const { page, rows } = await open();
  await page.getByRole('button', { name: 'Mistakes' }).click();
  await expectTexts(page.locator('.mistakes tbody tr'), [
    expect.stringMatching(/^2\tauth-param-unknown\t\/body\/auth\/params\/pasword\tRequest 2/),
  ]);
  await page.getByRole('button', { name: 'Show all requests with auth-param-unknown' }).click();
  await expectCount(rows, 2);
  await page.getByRole('button', { name: 'Remove the filter by mistake' }).click();
  await expectCount(rows, 5);
});

inBrowser('the keyboard selects, opens, closes and searches', async () => {
  await sendFive();
  const { page, rows } = await open();
  await expectCount(rows, 5);
  // Each key is pressed when the page shows the effect of the one before it, as a person does.
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const expectSelected = (id: number): Promise<void> => page.locator(`#request-${id}[aria-selected=true]`).waitFor();
  for (const [key, id] of [
    ['j', 1],
    ['j', 2],
    ['k', 1],
    ['ArrowDown', 2],
  ] as const) {
    await press(key);
    await expectSelected(id);
  }
  await press('Enter');
  const heading = page.locator('.detail h2');
  await expectTexts(heading, ['Request 2']);
  await press('j');
  await expectTexts(heading, ['Request 3']);
  await press('Escape');
  await expectCount(heading, 0);
  await expectSelected(3);
  await page.locator('.grid:focus').waitFor();
  await press('/');
  await page.getByLabel('Search requests').and(page.locator(':focus')).waitFor();
  await press('j');
  await expectCount(rows, 0);
  expect(await page.getByLabel('Search requests').inputValue()).toBe('j');
  await press('Escape');
  await page.locator('.grid:focus, body:not(:has(input:focus))').first().waitFor();
  await page.getByRole('button', { name: 'Remove filters' }).click();
  await page.getByRole('button', { name: 'All', exact: false }).first().click();
  await expectCount(rows, 5);
  await press('ArrowUp');
  await expectSelected(2);
  await press('Enter');
  await expectTexts(heading, ['Request 2']);
  await press('j');
  await expectTexts(heading, ['Request 3']);
  await press('Escape');
  await expectCount(heading, 0);
  await press('?');
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  await page.getByLabel('Shortcuts of one character').uncheck();
  await press('Escape');
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor({ state: 'hidden', timeout: 50_000 });
  await press('j');
  await expectSelected(3);
});

inBrowser('markup in a request is shown as text', async () => {
  const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const body = { ...bodies.basic, name: script, [script]: { [script]: script } };
  await call(mock(), 'createConnection', '/connections', { body, headers: { 'x-sandbox-name': script, 'user-agent': script } });
  await fetch(`${mock().url}/connections/${script}?${script}=${script}`, { headers: { 'x-mock-scenario': script } });
  await call(mock(), 'createConnection', '/connections', { body: { ...bodies.basic, name: script } });
  const { page, rows, faults } = await open();
  await expectCount(rows, 3);
  for (const index of [0, 1, 2]) {
    await rows.nth(index).click();
    await page
      .getByRole('region', { name: `Request ${index + 1}` })
      .getByText('Response', { exact: true })
      .waitFor();
  }
  expect(await page.locator('.detail').innerText()).toContain('<img src=x onerror');
  await page.getByRole('button', { name: 'Mistakes' }).click();
  await page.getByRole('link', { name: 'State' }).click();
  await page.getByRole('button', { name: '<img src=x' }).click();
  expect(await page.locator('.detail').innerText()).toContain('<img src=x onerror');
  expect(await page.locator('img, body script').count()).toBe(0);
  expect(await page.title()).toBe('Flow Service mock');
  expect(faults).toEqual([]);
});
