import type { CreateConnectionRequest, CreateConnectionResponse } from '../generated/flow-service.ts';
import { FlowServiceError } from './errors.ts';
import type { Settings } from './options.ts';
import { bodyOf, errorFromAnswer } from './read-answer.ts';
import { secretsOf } from './redact.ts';
import { sendWithRetries } from './send-with-retries.ts';

/** What was created, and the request id to quote to Adobe's support. */
export type CreatedConnection = CreateConnectionResponse & { readonly requestId: string | undefined };

/** How one call differs from the client's options. */
export type CallOptions = {
  /** Ends the call, also while it waits to try again. */
  readonly signal?: AbortSignal;
};

/** Base connections: the credentials for one account of a source. */
export class Connections {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /**
   * Creates a base connection.
   *
   * @see Tutorial: Create a connection
   * @throws APIError of the kind that the status names; APIConnectionError, APITimeoutError; APIUserAbortError;
   * FlowServiceError where the token function fails or the request is no JSON
   */
  async create(request: CreateConnectionRequest, { signal }: CallOptions = {}): Promise<CreatedConnection> {
    const { answer, name, redact } = await sendWithRetries(this.#settings, {
      ...written(request),
      path: '/connections',
      signal,
    });
    if (answer.status < 200 || answer.status > 299) {
      const redirect = answer.status === 0 || (answer.status >= 300 && answer.status <= 399);
      throw errorFromAnswer(
        name,
        answer,
        redact,
        redirect ? 'a redirect, which is not followed, for it would carry the token elsewhere. Correct the base URL.' : undefined,
      );
    }
    const body = bodyOf(answer);
    if (!isCreated(body)) {
      throw errorFromAnswer(
        name,
        answer,
        redact,
        'the connection may have been created, but the answer is not an id and an etag in JSON. Look before you try again.',
      );
    }
    return { id: body.id, etag: body.etag, requestId: answer.headers.get('x-request-id') ?? undefined };
  }
}

/** The body as it is sent, however often, and the secrets in it. */
function written(request: CreateConnectionRequest): { readonly body: string; readonly secrets: readonly string[] } {
  try {
    const body = JSON.stringify(request);
    return { body, secrets: secretsOf(JSON.parse(body)) };
  } catch {
    throw new FlowServiceError('The request cannot be written as JSON, so nothing was sent. Give it plain values without cycles.');
  }
}

function isCreated(body: unknown): body is CreateConnectionResponse {
  return (
    typeof body === 'object' &&
    body !== null &&
    'id' in body &&
    typeof body.id === 'string' &&
    'etag' in body &&
    typeof body.etag === 'string'
  );
}
