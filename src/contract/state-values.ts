import type {
  CreateFlowRequest,
  CreateRunRequest,
  CreateSourceConnectionRequest,
  CreateTargetConnectionRequest,
} from '../generated/flow-service.ts';
import type { Operation } from './operation.ts';

/** The kinds of entities whose ids a provider state returns, as their paths and the mock's store name them, each with the name of its id. */
export const idNames = {
  connections: 'connectionId',
  sourceConnections: 'sourceConnectionId',
  targetConnections: 'targetConnectionId',
  mappingSets: 'mappingId',
  flows: 'flowId',
  runs: 'runId',
} as const;

/** The name of a value that a provider state returns for requests. `id` and `etag` are those of the entity that the state is about. */
export type StateValueName = 'id' | 'etag' | 'continuationToken' | (typeof idNames)[keyof typeof idNames];

type Referring = CreateSourceConnectionRequest & CreateTargetConnectionRequest & CreateFlowRequest & CreateRunRequest;

/**
 * The members of request bodies, and fields of filters, that hold the id of another entity: the description asks for the id that another
 * operation returned.
 */
export const references = {
  baseConnectionId: idNames.connections,
  sourceConnectionIds: idNames.sourceConnections,
  targetConnectionIds: idNames.targetConnections,
  mappingId: idNames.mappingSets,
  flowId: idNames.flows,
} as const satisfies { readonly [member in keyof Referring | 'mappingId']?: StateValueName };

/** A member of a request body, or a field of a filter, that holds the id of another entity. */
export type ReferenceName = keyof typeof references;

/** Returns the value that a member of a request holds; undefined if it does not hold the id of another entity. */
export function referredValue(member: string): StateValueName | undefined {
  return Object.hasOwn(references, member) ? references[member as ReferenceName] : undefined;
}

/**
 * Returns the value that is the id in an operation's path; undefined if it has none, or that of a specification, which is the same
 * everywhere. Contracts with base connections have had the name `id` from the beginning.
 */
export function pathValue({ path }: Pick<Operation, 'path'>): StateValueName | undefined {
  const [, kind = '', parameter] = path.split('/');
  if (parameter !== '{id}' || !Object.hasOwn(idNames, kind)) return undefined;
  return kind === 'connections' ? 'id' : idNames[kind as keyof typeof idNames];
}

/** Returns the expression that a verifier replaces by a value of the provider state. */
export function stateExpression(name: StateValueName): string {
  return `\${${name}}`;
}
