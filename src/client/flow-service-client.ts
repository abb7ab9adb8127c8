import { ConnectionSpecs } from './connection-specs.ts';
import { Connections } from './connections.ts';
import { completeOptions, type FlowServiceClientOptions } from './options.ts';

/**
 * A client of Adobe Flow Service: the headers are right by construction, what is safe is tried again, and nothing that it logs or
 * throws holds a secret. Built on `fetch` alone, for Node, browsers and edge runtimes.
 */
export class FlowServiceClient {
  /** Base connections. */
  readonly connections: Connections;

  /** Connection specifications. */
  readonly connectionSpecs: ConnectionSpecs;

  /**
   * Checks the options; nothing is sent yet.
   *
   * @throws FlowServiceError where an option is missing, unknown or cannot be right; its value is not shown
   */
  constructor(options: FlowServiceClientOptions) {
    const settings = completeOptions(options);
    this.connections = new Connections(settings);
    this.connectionSpecs = new ConnectionSpecs(settings);
  }
}
