import fc from 'fast-check';
import { mask } from '../../src/credentials/credentials.ts';
import { dynamicsBasicAuth, dynamicsServicePrincipal } from '../../src/dynamics.ts';
import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import { secretNames } from '../contract.ts';
import { secrets } from '../secrets.ts';

/** Draws a value mostly, else one of the others. That of `constantFrom` would often be the first or the last of its values. */
export function mostly<T>(value: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}

/** A few names, so that several connections share one, with characters that a condition has to quote. */
export const names = ['Contoso', 'Fabrikam, Inc.', 'Ünïcode ✓ 😀', "O'Hara; DROP TABLE connections"] as const;
const oddNames = ['\0', '\ud800', '__proto__', '"quoted"', 'a==b', ' ', '{NAME}', '\u2028\\'] as const;
export const serviceUris = ['https://contoso.crm.dynamics.com', 'https://fabrikam.crm4.dynamics.com'] as const;

export const name = fc.constantFrom(...names, ...names, ...oddNames);
export const description = fc.constantFrom(...names, '');
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

/** A request to create a connection. */
export const anyBody: fc.Arbitrary<CreateConnectionRequest> = fc
  .tuple(fc.record({ name, description }, { requiredKeys: ['name'] }), anyParams)
  .map(([naming, params]) => ('username' in params ? dynamicsBasicAuth(naming, params) : dynamicsServicePrincipal(naming, params)));

export const set = fc.constantFrom('add', 'ADD', 'replace', 'REPLACE');

/** The params as they are shown. */
export function masked(params: object): object {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, secretNames.has(key) ? mask : value]));
}
