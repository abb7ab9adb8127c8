import type {
  CreateFlowRequest,
  CreateRunRequest,
  CreateSourceConnectionRequest,
  CreateTargetConnectionRequest,
} from '../generated/flow-service.ts';
import { derived } from './derived.ts';
import type { Operation } from './operation.ts';

/**
 * The kinds of entities whose ids a provider state returns, as their paths and the mock's store name them, each with the name of its id.
 */
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

/** A kind of entities whose ids a provider state returns. */
export type StatedKind = keyof typeof idNames;

/** The ids that the description's examples have for each kind: those of the path parameters, by which its examples refer to each other. */
export const exampleIds = derived(({ description }): Readonly<Record<StatedKind, string>> => {
  const { parameters, examples } = description.components;
  const [, mapping] = examples['create-flow'].value.transformations;
  return {
    connections: parameters.ConnectionId.example,
    sourceConnections: parameters.SourceConnectionId.example,
    targetConnections: parameters.TargetConnectionId.example,
    mappingSets: mapping.params.mappingId,
    flows: parameters.FlowId.example,
    runs: parameters.RunId.example,
  };
});

/** Returns the kind of the entities that an operation is about, its neighbors' mapping sets included; undefined for anything else. */
export function kindOf({ path }: Pick<Operation, 'path'>): StatedKind | undefined {
  const [, kind = ''] = path.split('/');
  return Object.hasOwn(idNames, kind) ? (kind as StatedKind) : undefined;
}

type Referring = CreateSourceConnectionRequest & CreateTargetConnectionRequest & CreateFlowRequest & CreateRunRequest;

/**
 * The members of request bodies, and fields of filters, that hold the id of another entity: the description asks for the id that another
 * operation returned. Each with the kind of that entity.
 */
export const references = {
  baseConnectionId: 'connections',
  sourceConnectionIds: 'sourceConnections',
  targetConnectionIds: 'targetConnections',
  mappingId: 'mappingSets',
  flowId: 'flows',
} as const satisfies { readonly [member in keyof Referring | 'mappingId']?: StatedKind };

/** A member of a request body, or a field of a filter, that holds the id of another entity. */
export type ReferenceName = keyof typeof references;

/** Returns the kind of the entity whose id a member of a request holds; undefined if it does not hold the id of another entity. */
export function referredKind(member: string): StatedKind | undefined {
  return Object.hasOwn(references, member) ? references[member as ReferenceName] : undefined;
}

/**
 * Returns the value that is the id in an operation's path; undefined if it has none, or that of a specification, which is the same
 * everywhere. Contracts with base connections have had the name `id` from the beginning.
 */
export function pathValue(operation: Pick<Operation, 'path'>): StateValueName | undefined {
  const kind = kindOf(operation);
  if (kind === undefined || !operation.path.startsWith(`/${kind}/{id}`)) return undefined;
  return kind === 'connections' ? 'id' : idNames[kind];
}

/** Returns the expression that a verifier replaces by a value of the provider state. */
export function stateExpression(name: StateValueName): string {
  return `\${${name}}`;
}
