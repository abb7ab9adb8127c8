import { type AuthSpec, authSpecMeant, authSpecNamed, ownerOfAll } from '../contract/auth-spec.ts';
import type { Contract } from '../contract/contract.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { pointerTo } from '../contract/pointer.ts';
import { findingsOf, foreignParam, wrongType } from './check-schema.ts';
import { type Finding, finding } from './finding.ts';
import { isLike, likeAuthSpec } from './likely-values.ts';

/**
 * Checks `auth`: `specName` selects the auth spec first. If it is wrong, the params are checked against the intended auth spec, if
 * it is clear. Params that all belong to another auth spec are one mistake.
 *
 * @see Tutorial: Create a connection; both auth specs
 */
export function checkAuth(contract: Contract, auth: Readonly<Record<string, unknown>>, body: unknown): readonly Finding[] {
  const { params } = auth;
  const misspelt = auth.specName === undefined ? Object.keys(auth).find(isSpecName) : undefined;
  const specName = misspelt === undefined ? auth.specName : auth[misspelt];
  const named = authSpecNamed(contract, specName);
  const meant = named ?? authSpecMeant(contract, specName, params);
  const fallback = meant ?? contract.authSpecs[0];
  if (fallback === undefined) return [];

  // A misspelt `specName` is reported with the other unknown properties, not as a missing one.
  const wrongName = named === undefined && misspelt === undefined ? [wrongSpecName(contract, specName, meant, fallback)] : [];
  const mixedUp = named === undefined ? undefined : allForeign(contract, named, params);
  const expected = mixedUp?.owner ?? fallback;
  const validate = contract.validators.promised[expected.schema];
  const found = mixedUp === undefined ? wrongName : [...wrongName, mixedUp.finding];
  if (validate(auth)) return found;
  const errors = (validate.errors ?? [])
    .filter(
      ({ instancePath, params: { missingProperty } }) =>
        instancePath !== '/specName' && !(instancePath === '' && missingProperty === 'specName' && misspelt === undefined),
    )
    // If the intended auth spec is not clear, only the rules that all auth specs share apply.
    .filter(({ instancePath, keyword }) => meant !== undefined || instancePath === '' || (instancePath === '/params' && keyword === 'type'))
    .map((error) => ({ ...error, instancePath: `/auth${error.instancePath}` }));
  return [...found, ...findingsOf({ contract, nodes: expected.nodes, authSpec: expected, body, errors })];
}

/**
 * Checks auth params that are alone, as in a patch, against one auth spec; `pointer` is their place in the body.
 *
 * @see Update connections using the Flow Service API
 */
export function checkAuthParams(contract: Contract, authSpec: AuthSpec, params: object, pointer: string): readonly Finding[] {
  const mixedUp = allForeign(contract, authSpec, params);
  const expected = mixedUp?.owner ?? authSpec;
  const body = { auth: { specName: expected.specName, params } };
  const validate = contract.validators.promised[expected.schema];
  const errors = validate(body.auth)
    ? []
    : (validate.errors ?? []).map((error) => ({ ...error, instancePath: `/auth${error.instancePath}` }));
  const found = findingsOf({ contract, nodes: expected.nodes, authSpec: expected, body, errors });
  return (mixedUp === undefined ? found : [mixedUp.finding, ...found]).map((one) => ({
    ...one,
    at: one.at.replace('/body/auth/params', `/body${pointer}`),
    detail: one.detail.kind === 'foreign-param' ? { ...one.detail, authSpec, isPatch: true } : one.detail,
  }));
}

/** Checks whether all distinctive params belong to another auth spec, which is one mistake, not one for each param. */
function allForeign(
  contract: Contract,
  authSpec: AuthSpec,
  params: unknown,
): { readonly owner: AuthSpec; readonly finding: Finding } | undefined {
  const present = typeof params === 'object' && params !== null ? Object.keys(params) : [];
  const owner = ownerOfAll(contract, authSpec, present);
  const first = owner?.ownParams.find((param) => present.includes(param));
  if (owner === undefined || first === undefined) return undefined;
  return { owner, finding: { ...foreignParam(pointerTo('/auth/params', first), authSpec, owner), essential: true } };
}

function isSpecName(name: string): boolean {
  return name !== 'params' && nearMiss(name, ['specName', 'params']) === 'specName';
}

function wrongSpecName({ authSpecs }: Contract, specName: unknown, meant: AuthSpec | undefined, { nodes }: AuthSpec): Finding {
  const pointer = '/auth/specName';
  const at = `/body${pointer}`;
  if (specName === undefined) return finding('property-missing', at, { kind: 'auth-spec-missing', authSpecs });
  if (specName === '') return finding('property-empty', at, { kind: 'auth-spec-missing', authSpecs }, { value: '' });
  if (typeof specName !== 'string') return wrongType({ pointer, node: nodes.get(pointer) }, specName);
  const secret = !isLike(likeAuthSpec, specName);
  return finding('auth-spec-unknown', at, { kind: 'auth-spec-unknown', authSpecs, meant }, { value: specName, secret });
}
