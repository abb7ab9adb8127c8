import { inspect } from 'node:util';
import {
  type CallOptions,
  FlowServiceClient,
  type FlowServiceClientOptions,
  FlowServiceError,
  type Logger,
} from '../../src/client/index.ts';
import { dynamicsConnectionSpec, replaceAuthParams } from '../../src/dynamics.ts';
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

/** The operations that the client calls. */
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
  listConnectionSpecs: ({ connectionSpecs }, options) => connectionSpecs.list({}, options),
  retrieveConnectionSpec: ({ connectionSpecs }, options) => connectionSpecs.retrieve(dynamicsConnectionSpec.id, options),
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
