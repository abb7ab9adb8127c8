import { validators } from '../generated/validators.ts';
import { type AuthBranch, ownerOfAll } from './auth-branch.ts';
import { foreignParam, foreignPatchParam } from './auth-violations.ts';
import { explainErrors } from './explain-errors.ts';
import { pointerTo } from './pointer.ts';
import type { Finding } from './profile.ts';

/**
 * Checks auth params that stand by themselves, as in a patch, against one auth spec; `at` is where they are in the body. Params that
 * are wholly another auth spec's are one mistake.
 *
 * @see Update connections using the Flow Service API
 */
export function checkAuthParams(branch: AuthBranch, params: object, at: string): readonly Finding[] {
  const present = Object.keys(params);
  const owner = ownerOfAll(branch, present);
  const mixedUp = owner?.ownParams.find((param) => present.includes(param));
  const found: Finding[] = [];
  if (owner !== undefined && mixedUp !== undefined) {
    found.push({ ...foreignParam(pointerTo('/auth/params', mixedUp), branch, owner), essential: true });
  }
  const expected = owner ?? branch;
  const body = { auth: { specName: expected.specName, params } };
  const validate = validators[expected.schema];
  if (!validate(body.auth)) {
    const errors = (validate.errors ?? []).map((error) => ({ ...error, instancePath: `/auth${error.instancePath}` }));
    found.push(...explainErrors({ nodes: expected.nodes, branch: expected }, body, errors));
  }
  return found
    .map((finding) => (finding.code === 'auth-param-foreign' ? { ...finding, ...foreignPatchParam(finding, branch) } : finding))
    .map((finding) => ({ ...finding, at: finding.at.replace('/body/auth/params', `/body${at}`) }));
}
