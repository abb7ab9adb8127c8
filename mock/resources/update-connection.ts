import { applyPatch } from 'rfc6902';
import { checkConnectionPatch, instructionsOf } from '../../src/check/check-patch.ts';
import { isError } from '../../src/check/finding.ts';
import type { Connection, ConnectionPatch } from '../../src/generated/flow-service.ts';
import { type Answer, errorAnswer, jsonAnswer } from '../../src/http/answer.ts';
import { refuse } from '../refuse.ts';
import { maskedParams, shownConnection, stored } from '../store/shown-connection.ts';
import { connectionNotFound, findConnection } from './find-connection.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Applies a JSON Patch to a connection, whole or not at all, where the etag is still that of the caller. New auth params replace the
 * old ones altogether; what a connection is and how it authenticates stay.
 *
 * @see Update connections using the Flow Service API; Flow Service error messages, 1404-412, 1414-400, 1417-400
 */
export function updateConnection(call: OperationCall): Answer {
  const { scope, world, requestId, ifMatch = '', violations } = call;
  const { connections, identifiers } = world;
  const found = findConnection(call);
  if (found === undefined) return connectionNotFound(call);
  if (found.enabledAt !== undefined) return errorAnswer('connection-initializing', requestId, {}, { violations });
  const stale = (entity = ''): Answer => errorAnswer('stale-etag', requestId, { version: ifMatch, entity }, { violations });
  if (ifMatch !== found.etag) return stale(found.etag);

  const before = shownConnection(scope, found);
  const body = call.body as ConnectionPatch | ConnectionPatch[number];
  const wrong = checkConnectionPatch(body, before.auth.specName, world.profile);
  if (wrong.some(isError)) return refuse(call, [...violations, ...wrong], requestId, world.explain);
  const after = patched(before, instructionsOf(body));
  if (typeof after === 'string') return errorAnswer('invalid-patch', requestId, { field: after }, { violations });
  const changed = stored(
    scope,
    { ...after, auth: { ...after.auth, params: maskedParams(after.auth.params) }, updatedAt: identifiers.now() },
    identifiers.etag(),
  );
  if (!connections.replace(scope, changed, found.etag)) return stale(connections.find(scope, found.id)?.etag);
  return jsonAnswer(200, requestId, { id: changed.id, etag: changed.etag }, { violations });
}

/** The connection after the patch, or the field that an instruction misses. */
function patched(connection: Connection, patch: ConnectionPatch): Connection | string {
  const copy = structuredClone(connection);
  const instructions = patch.map((instruction) => {
    const op = instruction.op.toLowerCase();
    // A connection without credentials still has the object that they were in.
    return op === 'remove' && instruction.path === '/auth/params' ? { ...instruction, op: 'replace', value: {} } : { ...instruction, op };
  });
  const at = applyPatch(copy, instructions as Parameters<typeof applyPatch>[1]).findIndex((error) => error !== null);
  return at === -1 ? copy : (patch[at]?.path.slice(1) ?? '');
}
