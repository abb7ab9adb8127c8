import { type APIPromise, apiPromise } from '../api-promise.ts';
import { type EncodedBody, encodeBody, pathSegment } from '../encode-request.ts';
import { type CallOptions, callSettings, completeOptions, type FlowServiceClientOptions, type Settings } from '../options.ts';
import { type ClientRequest, type Sent, sendWithRetries } from '../send-with-retries.ts';

/** One kind of entity of Flow Service. */
export type Kind = {
  /** The path of all entities, below the base URL. */
  readonly path: `/${string}`;
  /** The singular in messages, such as `source connection`. The plural has an `s`. */
  readonly name: string;
  /** The members of request bodies whose values are secret, in addition to those named like a password. */
  readonly secretNames?: readonly string[];
};

/** A request for entities of a kind. */
export type KindRequest = Omit<ClientRequest, 'kind'>;

/** Sends the requests for one kind of entity. */
export class KindRequests {
  readonly kind: Kind;
  readonly #settings: Settings;

  /** @throws FlowServiceError that names a missing, unknown or invalid option, without its value */
  constructor(kind: Kind, options: FlowServiceClientOptions) {
    this.kind = kind;
    this.#settings = completeOptions(options);
  }

  /** Returns the path of an entity. */
  pathOf(id: string): string {
    return `${this.kind.path}/${pathSegment(id)}`;
  }

  encode(body: unknown): EncodedBody {
    return encodeBody(body, this.kind.secretNames);
  }

  /**
   * Sends a request and reads its response.
   *
   * @param others the names of options that only this call has
   */
  call<Result>(
    requestFor: () => KindRequest,
    read: (sent: Sent) => Result,
    options: CallOptions = {},
    ...others: readonly string[]
  ): APIPromise<Result> {
    return apiPromise(() => {
      const request = { ...requestFor(), kind: this.kind.name };
      return sendWithRetries(callSettings(this.#settings, options, others), request);
    }, read);
  }
}
