import { validators } from '../generated/validators.ts';
import { type AuthBranch, authBranches, branchMeant, branchNamed, ownerOfAll } from './auth-branch.ts';
import { foreignParam, noAuthSpec, unknownAuthSpec } from './auth-violations.ts';
import * as say from './body-violations.ts';
import { explainErrors } from './explain-errors.ts';
import { nearMiss } from './near-miss.ts';
import { pointerTo } from './pointer.ts';
import type { Finding } from './profile.ts';

/**
 * Checks `auth`: its branch is chosen by `specName` first; where that is wrong, the params are checked against the branch that is
 * meant, if that is clear. Params that are wholly another branch's are one mistake.
 *
 * @see Tutorial: Create a connection; both auth specs
 */
export function checkAuth(auth: Readonly<Record<string, unknown>>, body: unknown): readonly Finding[] {
  const { params } = auth;
  const misspelt = auth.specName === undefined ? Object.keys(auth).find(standsForSpecName) : undefined;
  const specName = misspelt === undefined ? auth.specName : auth[misspelt];
  const named = branchNamed(specName);
  const meant = named ?? branchMeant(specName, params);
  const fallback = meant ?? authBranches[0];
  if (fallback === undefined) return [];

  // A misspelt property name is told with the other unknown ones, and what it stands for is missed there.
  const found: Finding[] = named === undefined && misspelt === undefined ? [explainSpecName(specName, params, fallback)] : [];
  const present = typeof params === 'object' && params !== null ? Object.keys(params) : [];
  const owner = named === undefined ? undefined : ownerOfAll(named, present);
  const mixedUp = owner?.ownParams.find((param) => present.includes(param));
  if (named !== undefined && owner !== undefined && mixedUp !== undefined) {
    found.push({ ...foreignParam(pointerTo('/auth/params', mixedUp), named, owner), essential: true });
  }

  const branch = owner ?? fallback;
  const validate = validators[branch.schema];
  if (validate(auth)) return found;
  const errors = (validate.errors ?? [])
    .filter(
      ({ instancePath, params: { missingProperty } }) =>
        instancePath !== '/specName' && !(instancePath === '' && missingProperty === 'specName' && misspelt === undefined),
    )
    // With no branch to go by, only what all branches agree on is a mistake for sure.
    .filter(({ instancePath, keyword }) => meant !== undefined || instancePath === '' || (instancePath === '/params' && keyword === 'type'))
    .map((error) => ({ ...error, instancePath: `/auth${error.instancePath}` }));
  return [...found, ...explainErrors({ nodes: branch.nodes, branch }, body, errors)];
}

function standsForSpecName(name: string): boolean {
  return name !== 'params' && nearMiss(name, ['specName', 'params']) === 'specName';
}

function explainSpecName(specName: unknown, params: unknown, { nodes }: AuthBranch): Finding {
  const place = { at: '/auth/specName', node: nodes.get('/auth/specName') };
  if (specName !== undefined && typeof specName !== 'string') return say.wrongType(place, specName);
  return specName === undefined || specName === '' ? noAuthSpec(specName) : unknownAuthSpec(specName, params);
}
