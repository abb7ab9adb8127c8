import { ConnectionSpecs } from './connection-specs.ts';
import { Connections } from './connections.ts';
import { completeOptions, type FlowServiceClientOptions, type Settings } from './options.ts';

/**
 * A client of Adobe Flow Service. It sends all required headers, retries requests that are safe to repeat, and keeps secrets out of its
 * logs and errors. It needs only `fetch`, so it runs on Node, in browsers and on edge runtimes.
 */
export class FlowServiceClient {
  /** Base connections. */
  readonly connections: Connections;

  /** Connection specifications. */
  readonly connectionSpecs: ConnectionSpecs;

  readonly #settings: Settings;

  /**
   * Checks the options. Sends nothing yet.
   *
   * @throws FlowServiceError that names a missing, unknown or invalid option, without its value
   */
  constructor(options: FlowServiceClientOptions) {
    this.#settings = completeOptions(options);
    this.connections = new Connections(this.#settings);
    this.connectionSpecs = new ConnectionSpecs(this.#settings);
  }

  /**
   * Returns a client with some options changed, for example for another sandbox. Headers are added to those of this client.
   *
   * @throws FlowServiceError that names an unknown or invalid option, without its value
   */
  withOptions(changes: Partial<FlowServiceClientOptions>): FlowServiceClient {
    return new FlowServiceClient(completeOptions(changes, this.#settings));
  }
}
