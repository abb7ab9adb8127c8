import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flowServicePact, operationRequest, providerStates, refusal, success } from 'flowservice-kit/pact';
import { isEnabled } from './reader.ts';

const pact = flowServicePact({ consumer: 'example-reader', dir: 'pacts' });
const { method, path, headers } = operationRequest('retrieveConnection');
const id = '4cb0c374-d3bb-4557-b139-5712880adc55';

test('finds a connection in use', () => {
  const { status, headers: responseHeaders, body } = success('connection');
  return pact
    .addInteraction()
    .given(providerStates.basicConnection)
    .uponReceiving('a request to retrieve a connection')
    .withRequest(method, path, (request) => request.headers(headers))
    .willRespondWith(status, (response) => response.headers(responseHeaders).jsonBody(body))
    .executeTest(async ({ url }) => assert.equal(await isEnabled(id, url), true));
});

test('takes a deleted connection as not in use', () => {
  const { state, status, headers: responseHeaders, body } = refusal('resource-not-found');
  return pact
    .addInteraction()
    .given(state)
    .uponReceiving('a request to retrieve a deleted connection')
    .withRequest(method, path, (request) => request.headers(headers))
    .willRespondWith(status, (response) => response.headers(responseHeaders).jsonBody(body))
    .executeTest(async ({ url }) => assert.equal(await isEnabled(id, url), false));
});
