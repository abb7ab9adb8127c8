import { applyPatch } from 'rfc6902';
import { checkConnectionPatch, instructionsOf } from '../../src/check/check-patch.ts';
import { isError } from '../../src/check/finding.ts';
import type { Connection, ConnectionPatch } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import { masked } from '../store/stored-connection.ts';
import { connectionInitializing, connectionNotFound, findConnection, replaceConnection } from './connections.ts';
import type { OperationCall, StateMistakes } from './operation-call.ts';

/**
 * Applies a JSON Patch to a connection, completely or not at all, if the caller has the current etag. New auth params replace all old
 * ones; the connection specification and the auth spec stay.
 *
 * @see Update connections using the Flow Service API; Flow Service error messages, 1404-412, 1414-400, 1417-400
 */
export function updateConnection(call: OperationCall): Reply | StateMistakes {
  const { ifMatch = '', context } = call;
  const before = findConnection(call);
  if (before === undefined) return connectionNotFound(call);
  if (before.state === 'initializing') return connectionInitializing;
  const stale = (entity = ''): Reply => ({ error: 'stale-etag', variables: { version: ifMatch, entity } });
  if (ifMatch !== before.etag) return stale(before.etag);

  const body = call.body as ConnectionPatch | ConnectionPatch[number];
  const findings = checkConnectionPatch(context.contract, body, before, context.profile);
  if (findings.some(isError)) return { findings };
  const after = patched(before, instructionsOf(body));
  if (typeof after === 'string') return { error: 'invalid-patch', variables: { field: after } };
  const updated = replaceConnection(call, before, masked(context.contract, after));
  return updated === undefined ? stale(findConnection(call)?.etag) : { status: 200, body: updated };
}

/** Returns the connection after the patch, or the field that an instruction does not find. */
function patched(connection: Connection, patch: ConnectionPatch): Connection | string {
  const copy = structuredClone(connection);
  const instructions = patch.map((instruction) => {
    const op = instruction.op.toLowerCase();
    // A connection without credentials keeps an empty object.
    return op === 'remove' && instruction.path === '/auth/params' ? { ...instruction, op: 'replace', value: {} } : { ...instruction, op };
  });
  const at = applyPatch(copy, instructions as Parameters<typeof applyPatch>[1]).findIndex((error) => error !== null);
  return at === -1 ? copy : (patch[at]?.path.slice(1) ?? '');
}
