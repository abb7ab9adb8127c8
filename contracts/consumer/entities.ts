import { expect } from 'vitest';
import type { FlowServiceClient } from '../../src/client/index.ts';
import { description } from '../../src/generated/description.ts';
import {
  type CalledOperationId,
  continuationToken,
  deleted,
  type ExpectedResponse,
  operationBody,
  type SuccessName,
  providerStates as states,
  success,
} from '../pact/index.ts';
import { type Exchange, firstPage, ifMatch, read, type SuccessfulExchange } from './exchange.ts';

const { examples, parameters } = description.components;
const requestId = expect.any(String);

type Page = { readonly items: readonly unknown[]; readonly continuationToken: string | undefined };

/** The verbs of a resource of the client. Methods, because each resource has types of its own. */
type Verbs = {
  retrieve(id: string): Promise<unknown>;
  list(query?: object): AsyncIterable<unknown> & { pages(): AsyncIterable<Page> };
  count(query?: object): Promise<unknown>;
  update(id: string, patch: never, options: { readonly ifMatch: string }): Promise<unknown>;
  delete(id: string): Promise<unknown>;
  publish(id: string): Promise<unknown>;
};

/** A kind of entities that stand on base connections, and what its contract has. */
export type EntityKind = {
  readonly title: string;
  readonly operation: 'SourceConnection' | 'TargetConnection' | 'Flow';
  readonly verbs: (client: FlowServiceClient) => Verbs;
  readonly id: string;
  readonly states: { readonly one: string; readonly draft: string; readonly secondPage: string };
  /** The names of the documented responses. */
  readonly one: SuccessName;
  readonly several: SuccessName;
  readonly updated: 'source-connection-updated' | 'target-connection-updated' | 'flow-updated';
  readonly update: 'update-source-connection' | 'update-target-connection' | 'update-flow';
};

/** The kinds that share the verbs of `EntityVerbs`. */
export const entityKinds: readonly EntityKind[] = [
  {
    title: 'source connection',
    operation: 'SourceConnection',
    verbs: ({ sourceConnections }) => sourceConnections,
    id: parameters.SourceConnectionId.example,
    states: { one: states.sourceConnection, draft: states.draftSourceConnection, secondPage: states.secondPageOfSourceConnections },
    one: 'source-connection',
    several: 'source-connections',
    updated: 'source-connection-updated',
    update: 'update-source-connection',
  },
  {
    title: 'target connection',
    operation: 'TargetConnection',
    verbs: ({ targetConnections }) => targetConnections,
    id: parameters.TargetConnectionId.example,
    states: { one: states.targetConnection, draft: states.draftTargetConnection, secondPage: states.secondPageOfTargetConnections },
    one: 'target-connection',
    several: 'target-connections',
    updated: 'target-connection-updated',
    update: 'update-target-connection',
  },
  {
    title: 'dataflow',
    operation: 'Flow',
    verbs: ({ flows }) => flows,
    id: parameters.FlowId.example,
    states: { one: states.flow, draft: states.draftFlow, secondPage: states.secondPageOfFlows },
    one: 'flow',
    several: 'flows',
    updated: 'flow-updated',
    update: 'update-flow',
  },
];

/** Returns the exchanges about an entity that exists, by the verb in their descriptions. */
export function exchangesOf({ operation, verbs, id, update }: EntityKind) {
  const patch = examples[update].value as never;
  return {
    retrieve: { operation: `retrieve${operation}`, call: (client) => verbs(client).retrieve(id) },
    update: {
      operation: `update${operation}`,
      body: operationBody(`update${operation}`, examples[update].value),
      call: (client) => verbs(client).update(id, patch, { ifMatch }),
    },
    delete: { operation: `delete${operation}`, call: (client) => verbs(client).delete(id) },
    publish: { operation: `perform${operation}Action`, query: { op: 'publish' }, call: (client) => verbs(client).publish(id) },
  } as const satisfies Readonly<Record<string, Exchange>>;
}

/** Returns the successful exchanges that all kinds have, by their descriptions. */
export function successesOf(kind: EntityKind): Readonly<Record<string, SuccessfulExchange>> {
  const { title, verbs, id, states: own, one, several, updated } = kind;
  const { retrieve, update, delete: remove, publish } = exchangesOf(kind);
  const operation: CalledOperationId = `list${kind.operation}s`;
  const lastPage: ExpectedResponse = success(several, { ...Object(examples[several].value), _links: {} });
  return {
    [`a request to retrieve a ${title}`]: {
      ...retrieve,
      state: own.one,
      response: success(one),
      result: expect.objectContaining({ id, state: 'enabled', etag: etagIn(one), requestId }),
    },
    [`a request to list ${title}s`]: {
      state: own.one,
      operation,
      response: lastPage,
      call: (client) => read(verbs(client).list()),
      result: [expect.objectContaining({ id })],
    },
    [`a request for the first page of a list of ${title}s`]: {
      state: own.secondPage,
      operation,
      query: { limit: '1' },
      response: success(several),
      call: (client) => firstPage(verbs(client).list({ limit: 1 })),
      result: { items: [expect.any(Object)], continuationToken: parameters.ContinuationToken.example, requestId },
    },
    [`a request for the second page of a list of ${title}s`]: {
      state: own.secondPage,
      operation,
      query: { limit: '1', continuationToken },
      response: lastPage,
      call: (client) => firstPage(verbs(client).list({ limit: 1, continuationToken: parameters.ContinuationToken.example })),
      result: { items: [expect.any(Object)], continuationToken: undefined, requestId },
    },
    [`a request to count ${title}s`]: {
      state: own.one,
      operation,
      query: { count: 'true', property: 'state==enabled' },
      response: success('entity-count'),
      call: (client) => verbs(client).count({ properties: ['state==enabled'] }),
      result: examples['entity-count'].value.count,
    },
    [`a request to update a ${title}`]: {
      ...update,
      state: own.one,
      response: success(updated),
      result: { ...examples[updated].value, requestId },
    },
    [`a request to delete a ${title}`]: { ...remove, state: own.one, response: deleted, result: { requestId } },
    [`a request to publish a draft of a ${title}`]: {
      ...publish,
      state: own.draft,
      response: success(updated),
      result: { ...examples[updated].value, requestId },
    },
  };
}

function etagIn(name: SuccessName): unknown {
  const { items } = examples[name].value as { readonly items: readonly [{ readonly etag: string }] };
  return items[0].etag;
}
