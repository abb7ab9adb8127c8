import type { CreateConnectionRequest } from '../../src/generated/flow-service.ts';
import type { Change } from './bodies.ts';

/** Returns a connection after a patch, or the reason why it stays unchanged: params of the other auth spec, or a missing description. */
export function changedBody(body: CreateConnectionRequest, changes: readonly Change[]): CreateConnectionRequest | 'foreign' | 'missing' {
  if (changes.some((change) => change.path === '/auth/params' && 'username' in change.value !== 'username' in body.auth.params)) {
    return 'foreign';
  }
  const after: Record<string, unknown> = { ...body };
  for (const change of changes) {
    if (change.path === '/auth/params') after.auth = { ...body.auth, params: change.value };
    else if (change.path === '/name') after.name = change.value;
    else if (!/add/i.test(change.op) && after.description === undefined) return 'missing';
    else after.description = 'value' in change ? change.value : undefined;
  }
  return after as CreateConnectionRequest;
}
