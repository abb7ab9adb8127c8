import { type AuthSpec, authSpecMeant, authSpecsNamed, ownerOfAll } from '../contract/auth-spec.ts';
import type { Contract } from '../contract/contract.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { pointerTo } from '../contract/pointer.ts';
import type { Source } from '../contract/source.ts';
import type { SchemaError } from '../generated/validators.ts';
import { findingsOf, foreignParam, wrongType } from './check-schema.ts';
import { type Finding, finding, isWithin } from './finding.ts';
import { isLike, likeAuthSpec } from './likely-values.ts';

/**
 * Checks `auth`: `specName` selects the auth spec first. If it is wrong, the params are checked against the intended auth spec, if
 * it is clear. Params that all belong to another auth spec are one mistake.
 *
 * @see Tutorial: Create a connection; both auth specs
 */
export function checkAuth(contract: Contract, source: Source, auth: Readonly<Record<string, unknown>>, body: unknown): readonly Finding[] {
  const { authSpecs } = source;
  const { params } = auth;
  const misspelled = auth.specName === undefined ? Object.keys(auth).find(isSpecName) : undefined;
  const specName = misspelled === undefined ? auth.specName : auth[misspelled];
  const named = bestNamed(contract, authSpecs, { ...auth, specName });
  const meant = named ?? authSpecMeant(authSpecs, specName, params);
  const fallback = meant ?? authSpecs[0];
  if (fallback === undefined) return [];

  // A misspelled `specName` is reported with the other unknown properties, not as a missing one.
  const wrongName = named === undefined && misspelled === undefined ? [wrongSpecName(source, specName, meant, fallback)] : [];
  const mixedUp = named === undefined ? undefined : allForeign(authSpecs, named, params);
  const expected = mixedUp?.owner ?? fallback;
  const found = mixedUp === undefined ? wrongName : [...wrongName, mixedUp.finding];
  const errors = authErrors(contract, expected, auth)
    .filter(
      ({ instancePath, params: { missingProperty } }) =>
        instancePath !== '/specName' && !(instancePath === '' && missingProperty === 'specName' && misspelled === undefined),
    )
    // If the intended auth spec is not clear, only the rules that all auth specs share apply.
    .filter(({ instancePath, keyword }) => meant !== undefined || instancePath === '' || (instancePath === '/params' && keyword === 'type'))
    .map((error) => ({ ...error, instancePath: `/auth${error.instancePath}` }));
  return [...found, ...paramFindings(findingsOf({ contract, source, nodes: expected.nodes, authSpec: expected, body, errors }), expected)];
}

/**
 * Checks auth params that are alone, as in a patch, against one auth spec; `pointer` is their place in the body.
 *
 * @see Update connections using the Flow Service API
 */
export function checkAuthParams(contract: Contract, authSpec: AuthSpec, params: object, pointer: string): readonly Finding[] {
  const source = contract.sources.find(({ authSpecs }) => authSpecs.includes(authSpec));
  if (source === undefined) return [];
  const mixedUp = allForeign(source.authSpecs, authSpec, params);
  const owner = mixedUp?.owner ?? authSpec;
  const expected = bestNamed(contract, source.authSpecs, { specName: owner.specName, params }) ?? owner;
  const body = { auth: { specName: expected.specName, params } };
  const errors = authErrors(contract, expected, body.auth).map((error) => ({ ...error, instancePath: `/auth${error.instancePath}` }));
  const found = paramFindings(findingsOf({ contract, source, nodes: expected.nodes, authSpec: expected, body, errors }), expected);
  return (mixedUp === undefined ? found : [mixedUp.finding, ...found]).map((one) => ({
    ...one,
    at: one.at.replace('/body/auth/params', `/body${pointer}`),
    detail: one.detail.kind === 'foreign-param' ? { ...one.detail, authSpec, isPatch: true } : one.detail,
  }));
}

/** Lists the params that no auth spec of this name has. The schema of an inferred auth spec allows them, because it may lack some. */
export function unknownParams(authSpecs: readonly AuthSpec[], specName: unknown, params: unknown): readonly string[] {
  const named = authSpecsNamed(authSpecs, specName);
  if (named.length === 0 || typeof params !== 'object' || params === null) return [];
  return Object.keys(params).filter((name) => !named.some((spec) => spec.params.includes(name)));
}

/** Returns the auth spec with the name in `auth`; if several share it, the one that the params fit best. */
function bestNamed(contract: Contract, authSpecs: readonly AuthSpec[], auth: Readonly<Record<string, unknown>>): AuthSpec | undefined {
  const named = authSpecsNamed(authSpecs, auth.specName);
  if (named.length < 2) return named[0];
  const mistakes = (authSpec: AuthSpec): number => authErrors(contract, authSpec, auth).length;
  return named.toSorted((one, other) => mistakes(one) - mistakes(other))[0];
}

/** Returns ajv's errors about `auth`, and one for each unknown param, which ajv does not report for an inferred auth spec. */
function authErrors(contract: Contract, authSpec: AuthSpec, auth: Readonly<Record<string, unknown>>): readonly SchemaError[] {
  const validate = contract.validators.promised[authSpec.schema];
  const errors = validate(auth) ? [] : (validate.errors ?? []);
  if (!authSpec.isInferred) return errors;
  const unknown = unknownParams([authSpec], authSpec.specName, auth.params).map((additionalProperty) => ({
    instancePath: '/params',
    keyword: 'additionalProperties',
    params: { additionalProperty },
  }));
  return [...errors, ...unknown];
}

/**
 * Weighs the findings about the params of an inferred auth spec: a param that resembles no known one is a warning, because the documented
 * requests may not show all params.
 */
function paramFindings(findings: readonly Finding[], { isInferred }: AuthSpec): readonly Finding[] {
  if (!isInferred) return findings;
  return findings.map((one) => {
    if (!isWithin(one.at, '/body/auth/params')) return one;
    const isUnknown = one.detail.kind === 'member-unknown' && one.detail.meant === undefined;
    return { ...one, inferred: true, severity: isUnknown ? 'warning' : one.severity };
  });
}

/** Checks whether all distinctive params belong to another auth spec, which is one mistake, not one for each param. */
function allForeign(
  authSpecs: readonly AuthSpec[],
  authSpec: AuthSpec,
  params: unknown,
): { readonly owner: AuthSpec; readonly finding: Finding } | undefined {
  const present = typeof params === 'object' && params !== null ? Object.keys(params) : [];
  const owner = ownerOfAll(authSpecs, authSpec, present);
  const first = owner?.ownParams.find((param) => present.includes(param));
  if (owner === undefined || first === undefined) return undefined;
  return { owner, finding: { ...foreignParam(pointerTo('/auth/params', first), authSpec, owner), essential: true } };
}

function isSpecName(name: string): boolean {
  return name !== 'params' && nearMiss(name, ['specName', 'params']) === 'specName';
}

function wrongSpecName(source: Source, specName: unknown, meant: AuthSpec | undefined, { nodes }: AuthSpec): Finding {
  const pointer = '/auth/specName';
  const at = `/body${pointer}`;
  if (specName === undefined) return finding('property-missing', at, { kind: 'auth-spec-missing', source });
  if (specName === '') return finding('property-empty', at, { kind: 'auth-spec-missing', source }, { value: '' });
  if (typeof specName !== 'string') return wrongType({ pointer, node: nodes.get(pointer) }, specName);
  const secret = !isLike(likeAuthSpec, specName);
  return finding('auth-spec-unknown', at, { kind: 'auth-spec-unknown', source, meant }, { value: specName, secret });
}
