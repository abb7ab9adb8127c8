import fc from 'fast-check';
import { mask } from '../../src/credentials/credentials.ts';
import { dynamicsBasicAuth, dynamicsServicePrincipal } from '../../src/dynamics.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { secretNames } from '../contract.ts';
import { secrets } from '../secrets.ts';

/** A few names, so that several connections share one, with characters that a condition has to quote. */
export const names = ['Contoso', 'Fabrikam, Inc.', 'Ünïcode ✓ 😀', "O'Hara; DROP TABLE connections"] as const;
const oddNames = ['\0', '\ud800', '__proto__', '"quoted"', 'a==b', ' ', '{NAME}', '\u2028\\'] as const;
export const serviceUris = ['https://contoso.crm.dynamics.com', 'https://fabrikam.crm4.dynamics.com'] as const;

const name = fc.constantFrom(...names, ...names, ...oddNames);
const description = fc.constantFrom(...names, '');
const serviceUri = fc.constantFrom(...serviceUris);

/** Auth params of either auth spec. */
export const anyParams = fc.oneof(
  fc.record({ serviceUri, username: fc.constantFrom('anna', 'ben'), password: fc.constant(secrets.password) }),
  fc.record({
    serviceUri,
    servicePrincipalId: fc.constantFrom('app', 'job'),
    servicePrincipalKey: fc.constant(secrets.servicePrincipalKey),
  }),
);
export type Params = typeof anyParams extends fc.Arbitrary<infer T> ? T : never;

/** A request to create a connection. */
export const anyBody: fc.Arbitrary<CreateConnectionRequest> = fc
  .tuple(fc.record({ name, description }, { requiredKeys: ['name'] }), anyParams)
  .map(([naming, params]) => ('username' in params ? dynamicsBasicAuth(naming, params) : dynamicsServicePrincipal(naming, params)));

const set = fc.constantFrom('add', 'ADD', 'replace', 'REPLACE');

/** A described change. Whether it is valid depends on the connection. */
export const anyChange = fc.oneof(
  fc.record({ op: set, path: fc.constant('/name' as const), value: name }),
  fc.record({ op: set, path: fc.constant('/description' as const), value: description }),
  fc.record({ op: fc.constantFrom('remove', 'REMOVE'), path: fc.constant('/description' as const) }),
  fc.record({ op: set, path: fc.constant('/auth/params' as const), value: anyParams }),
);
export type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

/** The params as they are shown. */
export function masked(params: object): object {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, secretNames.has(key) ? mask : value]));
}
