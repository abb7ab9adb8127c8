import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FlowServiceClient } from '../src/client/index.ts';
import type { Exchange } from './consumer/exchange.ts';
import { journey } from './consumer/journey.ts';
import { refusedOnJourney } from './consumer/journey-refusals.ts';
import { refused } from './consumer/refusals.ts';
import { successes } from './consumer/successes.ts';
import { type CompleteInteraction, type ExpectedResponse, flowServicePact, operationRequest, refusal } from './pact/index.ts';

const pact = flowServicePact({
  consumer: 'flowservice-kit-client',
  dir: fileURLToPath(new URL('pacts', import.meta.url)),
});

test.each(Object.entries({ ...successes, ...journey }))(
  'the client reads the response to %s',
  async (description, { response, result, ...exchange }) => {
    await interaction(description, exchange, response).executeTest(async ({ url }) => {
      expect(await exchange.call(clientOf(url))).toEqual(result);
    });
  },
);

test.each([...refused, ...refusedOnJourney])(
  'the client reads the error response %s to a request to %s',
  async (name, description, exchange, error) => {
    const { state, ...response } = refusal(name);
    const stated = exchange.isWrong === true ? exchange : { ...exchange, state };
    await interaction(`a request to ${description}`, stated, response).executeTest(async ({ url }) => {
      await expect(exchange.call(clientOf(url))).rejects.toMatchObject({ ...error, requestId: expect.any(String) });
    });
  },
);

function interaction(
  description: string,
  { state, operation, query, body }: Exchange,
  { status, headers, body: responseBody }: ExpectedResponse,
): CompleteInteraction {
  const request = operationRequest(operation);
  const started = state === undefined ? pact.addInteraction() : pact.addInteraction().given(state);
  return started
    .uponReceiving(description)
    .withRequest(request.method, request.path, (expected) => {
      expected.headers(request.headers);
      if (query !== undefined) expected.query(query);
      if (body !== undefined) expected.jsonBody(body);
    })
    .willRespondWith(status, (response) => {
      response.headers(headers);
      if (responseBody !== undefined) response.jsonBody(responseBody);
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
