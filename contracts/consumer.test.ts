import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FlowServiceClient } from '../src/client/index.ts';
import { answered } from './consumer/answered.ts';
import type { Exchange } from './consumer/exchange.ts';
import { refused } from './consumer/refused.ts';
import { type CompleteInteraction, type ExpectedResponse, flowServicePact, operationRequest, refusal } from './pact/index.ts';
import { freshPacts } from './vitest/fresh-pacts.ts';

const pact = flowServicePact({
  consumer: 'flowservice-kit-client',
  dir: freshPacts(fileURLToPath(new URL('pacts', import.meta.url))),
});

test.each(Object.entries(answered))('the client understands the answer to %s', async (what, { answer, gives, ...exchange }) => {
  await interaction(what, exchange, answer).executeTest(async ({ url }) => {
    expect(await exchange.call(clientOf(url))).toEqual(gives);
  });
});

test.each(refused)('the client understands the refusal %s of a request to %s', async (name, what, exchange, error) => {
  const { state, ...answer } = refusal(name);
  const asked = exchange.isWrong === true ? exchange : { ...exchange, state };
  await interaction(`a request to ${what}`, asked, answer).executeTest(async ({ url }) => {
    await expect(exchange.call(clientOf(url))).rejects.toMatchObject({ ...error, requestId: expect.any(String) });
  });
});

function interaction(
  what: string,
  { state, operation, query, body }: Exchange,
  { status, headers, body: answer }: ExpectedResponse,
): CompleteInteraction {
  const request = operationRequest(operation);
  const begun = state === undefined ? pact.addInteraction() : pact.addInteraction().given(state);
  return begun
    .uponReceiving(what)
    .withRequest(request.method, request.path, (asked) => {
      asked.headers(request.headers);
      if (query !== undefined) asked.query(query);
      if (body !== undefined) asked.jsonBody(body);
    })
    .willRespondWith(status, (given) => {
      given.headers(headers);
      if (answer !== undefined) given.jsonBody(answer);
    });
}

function clientOf(baseURL: string): FlowServiceClient {
  return new FlowServiceClient({
    accessToken: 'not-in-the-pact',
    apiKey: 'flowservice-kit',
    imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg',
    sandbox: 'prod',
    baseURL,
    maxRetries: 0,
  });
}
