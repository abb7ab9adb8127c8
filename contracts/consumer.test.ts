import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  AuthenticationError,
  FlowServiceClient,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from '../src/client/index.ts';
import { dynamicsBasicAuth, dynamicsServicePrincipal } from '../src/dynamics.ts';
import { description } from '../src/generated/description.ts';
import { basicAuthBody, created, flowServicePact, type RefusalName, refusal, requestHeaders, servicePrincipalBody } from './pact/index.ts';
import { freshPacts } from './vitest/fresh-pacts.ts';

const pact = flowServicePact({
  consumer: 'flowservice-kit-client',
  dir: freshPacts(fileURLToPath(new URL('pacts', import.meta.url))),
});

const serviceUri = 'https://contoso.crm.dynamics.com';
const basic = dynamicsBasicAuth({ name: 'Contoso', description: 'Sales' }, { serviceUri, username: 'anna', password: 'not-in-the-pact' });
const servicePrincipal = dynamicsServicePrincipal(
  { name: 'Contoso' },
  { serviceUri, servicePrincipalId: 'app', servicePrincipalKey: 'not-in-the-pact' },
);

const accepted = [
  ['basic authentication', basic, basicAuthBody({ description: true })],
  ['a service principal', servicePrincipal, servicePrincipalBody()],
] as const;

test.each(accepted)('the client creates a connection with %s', (auth, request, body) =>
  pact
    .addInteraction()
    .uponReceiving(`a request to create a connection with ${auth}`)
    .withRequest('POST', '/connections', (asked) => asked.headers(requestHeaders).jsonBody(body))
    .willRespondWith(created.status, (answer) => answer.headers(created.headers).jsonBody(created.body))
    .executeTest(async ({ url }) => {
      const connection = await clientOf(url).connections.create(request);
      expect(connection).toEqual({ ...description.components.examples.created.value, requestId: expect.any(String) });
    }),
);

const refused: readonly (readonly [RefusalName, object])[] = [
  ['invalid-token', { constructor: AuthenticationError, status: 401, code: '401013' }],
  ['forbidden', { constructor: PermissionDeniedError, status: 403, code: 'FLOW-2120-403' }],
  ['unknown-sandbox', { constructor: NotFoundError, status: 404, code: 'FLOW-2100-404' }],
  ['throttled', { constructor: RateLimitError, status: 429, code: '429050', retryAfter: 38 }],
  ['unavailable', { constructor: InternalServerError, status: 503, code: 'FLOW-1103-503' }],
];

test.each(refused)('the client understands the refusal %s', (name, error) => {
  const { state, status, headers, body } = refusal(name);
  return pact
    .addInteraction()
    .given(state)
    .uponReceiving('a request to create a connection')
    .withRequest('POST', '/connections', (asked) => asked.headers(requestHeaders).jsonBody(servicePrincipalBody()))
    .willRespondWith(status, (answer) => answer.headers(headers).jsonBody(body))
    .executeTest(async ({ url }) => {
      await expect(clientOf(url).connections.create(servicePrincipal)).rejects.toMatchObject({ ...error, requestId: expect.any(String) });
    });
});

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
