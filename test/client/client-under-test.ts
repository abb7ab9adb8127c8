import { inspect } from 'node:util';
import { FlowServiceClient, type FlowServiceClientOptions, FlowServiceError, type Logger } from '../../src/client/index.ts';
import { secrets, secretsIn } from '../secrets.ts';

/** A client with the tests' credentials and all that it has logged. */
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

/** What a promise is rejected with; it must be an error of the client's own. */
export async function errorOf(promise: Promise<unknown>): Promise<FlowServiceError> {
  const error = await promise.then(
    (value) => new Error(`It was fulfilled with ${inspect(value)}.`),
    (reason) => reason,
  );
  if (!(error instanceof FlowServiceError)) throw error;
  return error;
}

/** Which of the tests' credentials an error or a log shows in any way. */
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
