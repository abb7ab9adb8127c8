import { parseRetryAfter } from './retry-delay.ts';

/** What the client needs of a response, read to its end. */
export type Answer = {
  readonly status: number;
  /** Parsed where it is JSON, else its text; undefined where it is empty. */
  readonly body: unknown;
  readonly requestId: string | undefined;
  /** In seconds. */
  readonly retryAfter: number | undefined;
};

/** Reads a response to its end, whatever its status. */
export async function readResponse(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return {
    status,
    body: parseBody(await response.text()),
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: parseRetryAfter(headers.get('retry-after')),
  };
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.trim() === '' ? undefined : text;
  }
}
