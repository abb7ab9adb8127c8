import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { exchangeLogger } from '../../src/cli/exchange-logger.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { harWriter } from '../../src/formats/har/har-writer.ts';
import { pactWriter } from '../../src/formats/pact-writer/pact-writer.ts';
import { formatText } from '../../src/report/format-text.ts';
import { recordTraffic } from '../../src/verification/record-traffic.ts';
import { bodies, request } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { canRead, encodings } from './encodings.ts';
import { tokens } from './tokens.ts';

/** Values that are no credentials, although some are long, random or close to the words for one. */
const ordinary = [
  '4cb0c374-d3bb-4557-b139-5712880adc55',
  '9f86d081884c7d659a2feaa0c55ad015',
  '9e0052a2-0000-0200-0000-5e35fb330000',
  '7DC732555AECDB4C0A494036@AdobeOrg',
  'dev-sandbox-2024-q3',
  'a bearer token is missing',
  'Basic Authentication for Dynamics-Online',
  'pageToken',
  'continuationToken: none',
  'MonkeyJacketCollection',
  'acp_foundation_machineLearning',
  'Contoso CRM (EU) 100 % – Zürich',
  'anna@contoso.com',
  'https://contoso.crm.dynamics.com/api/data/v9.2?top=5',
  'the password is missing',
  'ConnectionForSalesAndMarketingDepartments',
  'Q29udG9zbyBDUk0gZm9yIHNhbGVz',
];

test.each(ordinary)('every output has the ordinary value %s', async (value) => {
  const mock = await startMock();
  onTestFinished(() => mock.close());
  const message = request({ body: { ...bodies.basic, name: value, description: value } });
  const answer = await send(mock.url, message);
  const recorder = recordTraffic({ contract: flowService, input: 'traffic', consumer: value, profile: 'strict', standard: 'promised' });
  const body = Buffer.from(JSON.stringify({ detail: value }));
  const { exchange } = recorder.record(message, { status: answer.status, headers: [], body });
  const { exchange: wrong } = recorder.record(request({ method: 'GET', target: `/${encodeURIComponent(value)}/x` }), undefined);
  const [pact, har] = [pactWriter(flowService, value), harWriter({ name: 'tests', version: '1' }, value)];
  pact.add(exchange);
  for (const one of [exchange, wrong]) har.add(one, { base: 'https://platform.adobe.io', startedAt: 0, milliseconds: 1 });
  const stream = new PassThrough();
  const violations = recorder.result().interactions.flatMap((one) => one.violations);
  const logged = { method: 'GET', target: `/${value}`, milliseconds: 1, answer: { status: 404, headers: {}, violations: [] }, note: value };
  exchangeLogger('json', stream)(logged);
  exchangeLogger('text', stream)(logged);
  const journal: unknown = await (await fetch(`${mock.url}/__mock/requests`)).json();
  expect(violations.length).toBeGreaterThan(0);
  for (const output of [
    mock.requests,
    journal,
    String(stream.read()),
    pact.result(),
    har.result(),
    formatText(recorder.result(), { color: false }),
  ])
    expect(decodeURIComponent(JSON.stringify(output).replaceAll(/%(?![0-9A-F]{2})/g, '%25'))).toContain(value);
});

test('the mock returns and stores texts as they were sent, although they look like credentials, and never a secret param', async () => {
  const mock = await startMock();
  onTestFinished(() => mock.close());
  for (const { written } of Object.values(tokens)) {
    for (const text of [written, btoa(written)]) {
      const params = { ...bodies.basic.auth.params, username: text };
      const body = { ...bodies.basic, name: text, description: text, auth: { ...bodies.basic.auth, params } };
      const { id } = JSON.parse((await send(mock.url, request({ body }))).text);
      const read = await send(mock.url, request({ method: 'GET', target: `/connections/${id}`, body: '' }));
      const shown = { name: text, description: text, auth: { params: { ...params, password: '{MASKED}' } } };
      expect(JSON.parse(read.text).items[0]).toMatchObject(shown);
      const { connections } = await (await fetch(`${mock.url}/__mock/state`)).json();
      expect(connections.at(-1)).toMatchObject(shown);
    }
  }
});

test('the journal over HTTP has no credential, in JSON or as lines', async () => {
  const mock = await startMock();
  onTestFinished(() => mock.close());
  for (const [index, encode] of Object.values(encodings).entries()) {
    for (const { written } of Object.values(tokens).filter((_, number) => number % 4 === index % 4)) {
      const text = encode(written);
      await mock.handle(
        request({ target: `/connections/${encodeURIComponent(text)}?${encodeURIComponent(text)}=${encodeURIComponent(text)}` }),
      );
      await mock.handle(request({ body: { ...bodies.basic, name: text, description: text } }));
    }
  }
  const secrets = Object.values(tokens).flatMap(({ secret }) => secret);
  for (const accept of ['application/json', 'application/x-ndjson']) {
    const journal = await (await fetch(`${mock.url}/__mock/requests`, { headers: { accept } })).text();
    expect(journal.length).toBeGreaterThan(50_000);
    expect(canRead(journal, secrets)).toBe(false);
  }
});
