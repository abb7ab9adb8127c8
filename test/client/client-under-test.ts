import { inspect } from 'node:util';
import {
  type CallOptions,
  FlowServiceClient,
  type FlowServiceClientOptions,
  FlowServiceError,
  type Logger,
} from '../../src/client/index.ts';
import { dynamicsConnectionSpec, replaceAuthParams } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';
import type { NeighborOperationId, OperationId } from '../contract.ts';
import { bodies } from '../requests.ts';
import { secrets, secretsIn } from '../secrets.ts';

/** Creates a client with the tests' credentials, and its log. */
export function clientFor(
  baseURL: string,
  options: Partial<FlowServiceClientOptions> = {},
): { readonly client: FlowServiceClient; readonly log: string[] } {
  const log: string[] = [];
  const logger: Logger = { debug: (message) => void log.push(message), warn: (message) => void log.push(message) };
  const client = new FlowServiceClient({
    accessToken: secrets.token,
    apiKey: secrets.apiKey,
    imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg',
    sandbox: 'prod',
    baseURL,
    logger,
    ...options,
  });
  return { client, log };
}

/** An unknown id, and an etag. */
export const id = '4cb0c374-d3bb-4557-b139-5712880adc55';
export const ifMatch = '"9e0052a2-0000-0200-0000-5fbc4f000000"';

const { examples: bodyOf } = description.components;
const renaming = [{ op: 'replace', path: '/name', value: 'Contacts' }] as const;

/** The operations that the client calls: those of Flow Service, not those of its neighbors. */
export type CalledOperation = Exclude<OperationId, `issueToken${string}` | NeighborOperationId>;

/** A call of each operation of the client. */
export const calls: {
  readonly [operation in CalledOperation]: (client: FlowServiceClient, options?: CallOptions) => Promise<unknown>;
} = {
  createConnection: ({ connections }, options) => connections.create(bodies.basic, options),
  listConnections: ({ connections }, options) => read(connections.list({}, options)),
  retrieveConnection: ({ connections }, options) => connections.retrieve(id, options),
  updateConnection: ({ connections }, options) =>
    connections.update(id, [replaceAuthParams(bodies.basic.auth.params)], { ...options, ifMatch }),
  deleteConnection: ({ connections }, options) => connections.delete(id, options),
  performConnectionAction: ({ connections }, options) => connections.publish(id, options),
  testConnection: ({ connections }, options) => connections.test(id, options),
  exploreConnection: ({ connections }, options) => connections.explore(id, { objectType: 'root' }, options),
  searchConnections: ({ connections }, options) => read(connections.search({ queryString: 'state==enabled' }, options)),
  listConnectionSpecs: ({ connectionSpecs }, options) => connectionSpecs.list({}, options),
  retrieveConnectionSpec: ({ connectionSpecs }, options) => connectionSpecs.retrieve(dynamicsConnectionSpec.id, options),
  createSourceConnection: ({ sourceConnections }, options) => sourceConnections.create(bodyOf['create-source-connection'].value, options),
  listSourceConnections: ({ sourceConnections }, options) => read(sourceConnections.list({}, options)),
  retrieveSourceConnection: ({ sourceConnections }, options) => sourceConnections.retrieve(id, options),
  updateSourceConnection: ({ sourceConnections }, options) => sourceConnections.update(id, renaming, { ...options, ifMatch }),
  deleteSourceConnection: ({ sourceConnections }, options) => sourceConnections.delete(id, options),
  performSourceConnectionAction: ({ sourceConnections }, options) => sourceConnections.publish(id, options),
  createTargetConnection: ({ targetConnections }, options) => targetConnections.create(bodyOf['create-target-connection'].value, options),
  listTargetConnections: ({ targetConnections }, options) => read(targetConnections.list({}, options)),
  retrieveTargetConnection: ({ targetConnections }, options) => targetConnections.retrieve(id, options),
  updateTargetConnection: ({ targetConnections }, options) => targetConnections.update(id, renaming, { ...options, ifMatch }),
  deleteTargetConnection: ({ targetConnections }, options) => targetConnections.delete(id, options),
  performTargetConnectionAction: ({ targetConnections }, options) => targetConnections.publish(id, options),
  listFlowSpecs: ({ flowSpecs }, options) => flowSpecs.list({}, options),
  retrieveFlowSpec: ({ flowSpecs }, options) => flowSpecs.retrieve(id, options),
  createFlow: ({ flows }, options) => flows.create(bodyOf['create-flow'].value, options),
  listFlows: ({ flows }, options) => read(flows.list({}, options)),
  retrieveFlow: ({ flows }, options) => flows.retrieve(id, options),
  updateFlow: ({ flows }, options) => flows.update(id, renaming, { ...options, ifMatch }),
  deleteFlow: ({ flows }, options) => flows.delete(id, options),
  performFlowAction: ({ flows }, options) => flows.disable(id, options),
  createRun: ({ runs }, options) => runs.create({ flowId: id }, options),
  listRuns: ({ runs }, options) => read(runs.list({}, options)),
  retrieveRun: ({ runs }, options) => runs.retrieve(id, options),
  performRunAction: ({ runs }, options) => runs.retry(id, options),
};

export const calledOperations = Object.keys(calls) as CalledOperation[];

/** Reads an iterable to its end. */
export async function read<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Returns the error of a rejected promise, which must be an error of the client. */
export async function errorOf(promise: Promise<unknown>): Promise<FlowServiceError> {
  const error = await promise.then(
    (value) => new Error(`It was fulfilled with ${inspect(value)}.`),
    (reason) => reason,
  );
  if (!(error instanceof FlowServiceError)) throw error;
  return error;
}

/** Returns the tests' credentials that an error or a log contains. */
export function leaks(...shown: readonly unknown[]): readonly string[] {
  return secretsIn(
    shown
      .map((one) =>
        [
          inspect(one, { depth: Number.POSITIVE_INFINITY, showHidden: true }),
          JSON.stringify(one),
          one instanceof Error ? one.stack : '',
        ].join('\n'),
      )
      .join('\n'),
  );
}
