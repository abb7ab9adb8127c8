import { type Case, fine, mistake } from './case.ts';
import { bodyMutants } from './mutants/body-mutants.ts';
import { messageMutants } from './mutants/message-mutants.ts';
import { variations } from './mutants/variations.ts';
import { bodies, bodyWith, headers, type Json, request, withHeader } from './requests.ts';

/** Requests that conform. */
export const legal: readonly Case[] = [...variations(), fine('white space in a query', request({ target: '/connections?' }))];

/** One mistake each, and the one violation that it must give. */
export const singleMistakes: readonly Case[] = [
  ...bodyMutants(),
  ...messageMutants(),
  ...['Basic Authentication', 'Service Principal', 'OAuth2 Client Credential', 'basic authentication for dynamics online'].map((specName) =>
    mistake(
      `basic: specName ${specName}`,
      request({ body: bodyWith('basic', (body) => ((body.auth as Json).specName = specName)) }),
      'auth-spec-unknown',
      '/body/auth/specName',
    ),
  ),
  mistake(
    "another source's whole body",
    request({
      body: {
        ...bodies.basic,
        connectionSpec: { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' },
        auth: { specName: 'Basic Authentication', params: { username: 'a', password: 'b', securityToken: 'c' } },
      },
    }),
    'connection-spec-unknown',
    '/body/connectionSpec/id',
  ),
  mistake(
    'form-encoded credentials',
    request({ headers: withHeader('content-type', 'application/x-www-form-urlencoded'), body: 'name=x' }),
    'content-type',
    '/headers/content-type',
  ),
];

/** Several mistakes at once, each found, in the order in which they are met. */
export const severalMistakes: readonly Case[] = [
  {
    name: 'no header at all',
    request: request({ headers: [] }),
    want: headers.map(([name]) => ['header-missing', `/headers/${name.toLowerCase()}`]),
  },
  {
    name: 'one mistake in every part',
    request: request({
      headers: withHeader('x-api-key'),
      body: bodyWith('basic', (body, params) => {
        delete body.name;
        body.surplus = 1;
        (body.connectionSpec as Json).version = '2.0';
        (body.auth as Json).specName = 'Basic Authentication';
        delete params.password;
      }),
    }),
    want: [
      ['header-missing', '/headers/x-api-key'],
      ['connection-spec-version', '/body/connectionSpec/version'],
      ['auth-spec-unknown', '/body/auth/specName'],
      ['auth-param-missing', '/body/auth/params/password'],
      ['property-missing', '/body/name'],
      ['property-unknown', '/body/surplus'],
    ],
  },
  {
    name: "the other auth spec's params, one of them missing",
    request: request({
      body: bodyWith('basic', (body) => ((body.auth as Json).params = { serviceUri: 'https://a.com', servicePrincipalId: 'x' })),
    }),
    want: [
      ['auth-param-foreign', '/body/auth/params/servicePrincipalId'],
      ['auth-param-missing', '/body/auth/params/servicePrincipalKey'],
    ],
  },
];

/** Every request of the suite. */
export const corpus: readonly Case[] = [...legal, ...singleMistakes, ...severalMistakes];
