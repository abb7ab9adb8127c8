import { description } from '../../src/generated/description.ts';

const { 'create-basic': basic, 'create-service-principal': servicePrincipal } = description.components.examples;
const { auth, connectionSpec } = basic.value;
const { serviceUri, username } = auth.params;

/** Bodies of `POST /connections`: Adobe's own, which every tool should accept. */
export const validBodies: readonly object[] = [basic.value, servicePrincipal.value];

/** Bodies that every tool should reject, by their mistake. */
export const invalidBodies: Readonly<Record<string, object>> = {
  'a misspelled specName': { ...basic.value, auth: { ...auth, specName: 'Basic Authentication' } },
  'params of the other auth spec': { ...basic.value, auth: { ...auth, params: servicePrincipal.value.auth.params } },
  'a missing password': { ...basic.value, auth: { ...auth, params: { serviceUri, username } } },
  'another connection specification': { ...basic.value, connectionSpec: { ...connectionSpec, id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5' } },
  'an unknown property': { ...basic.value, providerId: 'any' },
};
