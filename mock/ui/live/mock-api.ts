/** Thrown if the mock refuses a request of the page, or cannot be reached. The message is for the user. */
export class MockApiError extends Error {
  override name = 'MockApiError';
  /** The HTTP status; 0 if the mock cannot be reached. */
  readonly status: number;

  /** Creates the error for a response, or for none. */
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The token that changes need. A mock that was started again has another one. */
let token = readToken(document);

/** Gets JSON from an admin endpoint of the mock. */
export async function read<T>(path: string): Promise<T> {
  return (await call(path, { headers: { accept: 'application/json' } })) as T;
}

/** Changes the mock by an admin endpoint. Returns the body of the response, if it has one. */
export async function change(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
  const send = (): Promise<unknown> =>
    call(path, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-flowservice-token': token },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof MockApiError) || error.status !== 403) throw error;
    const page = await fetch('/__mock/', { headers: { accept: 'text/html' } });
    token = readToken(new DOMParser().parseFromString(await page.text(), 'text/html'));
    return send();
  }
}

function readToken(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="flowservice-token"]')?.content ?? '';
}

async function call(path: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(`/__mock/${path}`, init).catch(() => undefined);
  if (response === undefined) throw new MockApiError(0, 'The mock cannot be reached. Start it again on the same port.');
  const text = await response.text();
  const value = text === '' ? undefined : parsed(text);
  if (response.ok) return value;
  throw new MockApiError(response.status, messageIn(value) ?? `The mock responded with status ${response.status}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('message' in value)) return undefined;
  return String(value.message);
}
