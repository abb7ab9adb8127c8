import { applyPatch } from 'rfc6902';
import type { Reply } from '../respond.ts';
import type { Placed, Scope } from '../store/entity-store.ts';
import { type EntityOf, isEntityOf, type Kind } from '../store/kinds.ts';
import { withEtag, withoutCredentials } from '../store/new-entity.ts';
import type { MockContext, OperationCall, OperationHandler, StateMistakes } from './operation-call.ts';

/** The behavior that one kind of entities has of its own. Everything else is the same for each kind. */
export type Resource<K extends Kind> = {
  /** The kind, which is also the name of the resource in paths and in errors. */
  readonly kind: K;
  /** Returns an entity as a request sees it. Default: as it is stored. */
  readonly shown?: (placed: Placed<K>, at: number) => EntityOf[K];
  /** Returns the error response to a change of an entity that its state does not allow, or another entity that uses it. */
  readonly refuses?: (found: Found<K>, call: OperationCall, change: 'update' | 'delete') => Reply | undefined;
  /** Finds the mistakes of a patch that only the entity shows. */
  readonly checkPatch?: (found: Found<K>, call: OperationCall) => Reply | StateMistakes | undefined;
  /** Completes a patched entity before it is stored, and refuses it if it is not valid as a whole. */
  readonly revise?: (after: EntityOf[K], found: Found<K>, call: OperationCall) => Changed<K> | Reply;
  /** Removes what goes with an entity that was deleted. */
  readonly afterDelete?: (found: Found<K>, call: OperationCall) => void;
};

/** An entity as it is shown, and as it is stored. */
export type Found<K extends Kind> = { readonly entity: EntityOf[K]; readonly placed: Placed<K> };

/** A changed entity, and when something happens to it next if that has changed too. */
export type Changed<K extends Kind> = { readonly entity: EntityOf[K]; readonly dueAt?: number | undefined };

type About = Pick<OperationCall, 'parameters' | 'scope' | 'context' | 'at'>;

/** Returns the entity that a call is about, as it is now; undefined if the scope has none with this id. */
export function findIn<K extends Kind>({ kind, shown }: Resource<K>, { parameters, scope, context, at }: About): Found<K> | undefined {
  // An id is a UUID, whose letters may be in either case (RFC 9562 §4).
  const placed = context.entities.find(kind, scope, parameters.id?.toLowerCase() ?? '');
  return placed === undefined ? undefined : { placed, entity: shown?.(placed, at) ?? placed.entity };
}

/** Returns the error response if a scope has no entity of a kind with this id. */
export function notFound(kind: Kind | 'connectionSpecs' | 'flowSpecs', id = ''): Reply {
  return { error: 'resource-not-found', variables: { id, type: kind } };
}

/** Makes the operation that retrieves an entity, always in a list of one. */
export function retrieve<K extends Kind>(resource: Resource<K>): OperationHandler {
  return (call) => {
    const found = findIn(resource, call);
    return found === undefined ? notFound(resource.kind, call.parameters.id) : { status: 200, body: { items: [found.entity] } };
  };
}

/**
 * Makes the operation that applies a JSON Patch to an entity, completely or not at all, if the caller has the current etag.
 *
 * @see Update dataflows using the Flow Service API; Flow Service error messages, 1404-412; RFC 6902
 */
export function update<K extends Kind>(resource: Resource<K>): OperationHandler {
  return (call) => {
    const { ifMatch = '', parameters } = call;
    const found = findIn(resource, call);
    if (found === undefined) return notFound(resource.kind, parameters.id);
    const refusal = resource.refuses?.(found, call, 'update');
    if (refusal !== undefined) return refusal;
    const stale = (entity = ''): Reply => ({ error: 'stale-etag', variables: { version: ifMatch, entity } });
    if (ifMatch !== found.entity.etag) return stale(found.entity.etag);
    const mistake = resource.checkPatch?.(found, call);
    if (mistake !== undefined) return mistake;
    const after = patched(found.entity, instructionsOf(call.body));
    if (typeof after === 'string') return { error: 'invalid-patch', variables: { field: after } };
    const changed = resource.revise?.(after, found, call) ?? { entity: after };
    if (!isChanged(changed)) return changed;
    const { contract } = call.context;
    // The checks before should have found every mistake. This one guards the state file, which could not be opened with an invalid entity.
    if (!isEntityOf(contract, resource.kind, changed.entity))
      return { error: 'invalid-patch', variables: { field: instructionsOf(call.body)[0]?.path.slice(1) ?? '' } };
    const updated = replace(call, found.placed, changed);
    return updated === undefined ? stale(findIn(resource, call)?.entity.etag) : { status: 200, body: updated };
  };
}

/**
 * Makes the operation that deletes an entity permanently, with any etag.
 *
 * @see Delete dataflows using the Flow Service API; Delete connections using the Flow Service API
 */
export function remove<K extends Kind>(resource: Resource<K>): OperationHandler {
  return (call) => {
    const { parameters, scope, context } = call;
    const found = findIn(resource, call);
    if (found === undefined) return notFound(resource.kind, parameters.id);
    const refusal = resource.refuses?.(found, call, 'delete');
    if (refusal !== undefined) return refusal;
    // Another process with the same state file may have deleted it first.
    if (!context.entities.remove(resource.kind, scope, found.entity.id)) return notFound(resource.kind, parameters.id);
    resource.afterDelete?.(found, call);
    return { status: 204 };
  };
}

/** Makes the operation that publishes a draft: its state becomes enabled. */
export function publish<K extends Exclude<StatefulKind, 'flows'>>(resource: Resource<K>): OperationHandler {
  return (call) =>
    act(resource, call, (found) => (found.entity.state === 'draft' ? { entity: { ...found.entity, state: 'enabled' } } : undefined));
}

/**
 * Changes the state of an entity as the parameter `op` asks. `change` returns undefined if the state does not allow it.
 *
 * @see Create draft Flow Service entities; Flow Service error messages, 1422-400
 */
export function act<K extends StatefulKind>(
  resource: Resource<K>,
  call: OperationCall,
  change: (found: Found<K>) => Changed<K> | Reply | undefined,
): Reply {
  const found = findIn(resource, call);
  if (found === undefined) return notFound(resource.kind, call.parameters.id);
  const changed = change(found);
  if (changed !== undefined && !isChanged(changed)) return changed;
  const done = changed === undefined ? undefined : replace(call, found.placed, changed);
  if (done !== undefined) return { status: 200, body: done };
  // Another process with the same state file may have changed it first.
  const { state } = (changed ?? found).entity as EntityOf[StatefulKind];
  return { error: 'action-not-applicable', variables: { action: (call.query.get('op') ?? '').toLowerCase(), state } };
}

function isChanged<K extends Kind>(outcome: Changed<K> | Reply): outcome is Changed<K> {
  return 'entity' in outcome;
}

type StatefulKind = 'connections' | 'sourceConnections' | 'targetConnections' | 'flows';

/** Stores a changed entity under a new etag, and returns id and etag; undefined if another process has changed it since. */
export function replace<K extends Kind>(
  { scope, context }: { readonly scope: Scope; readonly context: MockContext },
  { kind, outcome, ...placed }: Placed<K>,
  changed: Changed<K>,
): { readonly id: string; readonly etag: string } | undefined {
  const { entities, identifiers } = context;
  const etag = identifiers.etag();
  // The credentials of base connections are masked already, by their auth spec.
  const changes = kind === 'connections' ? changed.entity : withoutCredentials(changed.entity, context.contract.secretNames);
  const entity = withEtag({ ...changes, updatedAt: identifiers.now() }, etag);
  const dueAt = 'dueAt' in changed ? changed.dueAt : placed.dueAt;
  const isReplaced = entities.replace(kind, scope, { entity, dueAt, outcome }, placed.entity.etag ?? '');
  return isReplaced ? { id: entity.id, etag } : undefined;
}

type Instruction = { readonly op: string; readonly path: string; readonly value?: unknown };

/** Lists the instructions of a patch, which the check has accepted. The lenient profile accepts a single one without a list around it. */
function instructionsOf(body: unknown): readonly Instruction[] {
  return (Array.isArray(body) ? body : [body]) as readonly Instruction[];
}

/** Returns an entity after a patch, or the field that an instruction does not find. */
function patched<E>(entity: E, patch: readonly Instruction[]): E | string {
  const copy = structuredClone(entity);
  const instructions = patch.map((instruction) => {
    const op = instruction.op.toLowerCase();
    // The client aepp sets the policy of a dataflow that has none with "Replace".
    if (op === 'replace' && instruction.path === '/policy') return { ...instruction, op: 'add' };
    // A connection without credentials keeps an empty object.
    return op === 'remove' && instruction.path === '/auth/params' ? { ...instruction, op: 'replace', value: {} } : { ...instruction, op };
  });
  const at = applyPatch(copy, instructions as Parameters<typeof applyPatch>[1]).findIndex((error) => error !== null);
  return at === -1 ? copy : (patch[at]?.path.slice(1) ?? '');
}
