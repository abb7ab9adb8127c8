import { completeOptions, type FlowServiceClientOptions, type Settings } from './options.ts';
import { ConnectionSpecs } from './resources/connection-specs.ts';
import { Connections } from './resources/connections.ts';
import { FlowSpecs } from './resources/flow-specs.ts';
import { Flows } from './resources/flows.ts';
import { Runs } from './resources/runs.ts';
import { SourceConnections } from './resources/source-connections.ts';
import { TargetConnections } from './resources/target-connections.ts';

/**
 * A client of Adobe Flow Service. It sends all required headers, retries requests that are safe to repeat, and keeps secrets out of its
 * logs and errors. It needs only `fetch`, so it runs on Node, in browsers and on edge runtimes.
 *
 * Each resource is also a class of its own, such as `new Connections(options)`, so that a bundle contains only what it uses.
 */
export class FlowServiceClient {
  /** Base connections: the credentials for accounts of sources. */
  readonly connections: Connections;

  /** Connection specifications: the available sources. */
  readonly connectionSpecs: ConnectionSpecs;

  /** Source connections: the data that dataflows read. */
  readonly sourceConnections: SourceConnections;

  /** Target connections: the data sets that dataflows write to. */
  readonly targetConnections: TargetConnections;

  /** Flow specifications: the kinds of dataflows. */
  readonly flowSpecs: FlowSpecs;

  /** Dataflows: each reads a source connection and writes to a target connection. */
  readonly flows: Flows;

  /** Flow runs: the executions of dataflows. */
  readonly runs: Runs;

  readonly #settings: Settings;

  /**
   * Checks the options. Sends nothing yet.
   *
   * @throws FlowServiceError that names a missing, unknown or invalid option, without its value
   */
  constructor(options: FlowServiceClientOptions) {
    const settings = completeOptions(options);
    this.#settings = settings;
    this.connections = new Connections(settings);
    this.connectionSpecs = new ConnectionSpecs(settings);
    this.sourceConnections = new SourceConnections(settings);
    this.targetConnections = new TargetConnections(settings);
    this.flowSpecs = new FlowSpecs(settings);
    this.flows = new Flows(settings);
    this.runs = new Runs(settings);
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
