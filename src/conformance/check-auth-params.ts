import { validators } from '../generated/validators.ts';
import type { AuthBranch } from './auth-branch.ts';
import { explainErrors } from './explain-errors.ts';
import type { Finding } from './profile.ts';

/**
 * Checks auth params that stand by themselves, as in a patch, against one auth spec; `at` is where they are in the body.
 *
 * @see Update connections using the Flow Service API
 */
export function checkAuthParams(branch: AuthBranch, params: object, at: string): readonly Finding[] {
  const validate = validators[branch.schema];
  const body = { auth: { specName: branch.specName, params } };
  if (validate(body.auth)) return [];
  const errors = (validate.errors ?? []).map((error) => ({ ...error, instancePath: `/auth${error.instancePath}` }));
  return explainErrors({ nodes: branch.nodes, branch }, body, errors).map((finding) => ({
    ...finding,
    at: finding.at.replace('/body/auth/params', `/body${at}`),
  }));
}
