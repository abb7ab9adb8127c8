import type { Mock } from '../mock/index.ts';
import { checkResponse, type Header, isError, type OperationId, operations, type Violation } from './contract.ts';
import { headers as right } from './requests.ts';

/** An answer as a test looks at it. */
export type Called = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into whatever JSON it expects, and fails where it is not there
  readonly body: any;
  readonly text: string;
  /** What is wrong with the answer by the description. */
  readonly violations: readonly Violation[];
};

/** How a call differs from a right one. */
export type CallOptions = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sandbox?: string;
  readonly imsOrg?: string;
};

/** Calls an operation of the mock over HTTP with all headers that it takes, and checks the answer against the description. */
export async function call(
  mock: Pick<Mock, 'url'>,
  operationId: OperationId,
  target: string,
  { body, headers = {}, sandbox, imsOrg }: CallOptions = {},
): Promise<Called> {
  const operation = operations[operationId];
  const asked = operation.headers.map(({ name }) => name);
  const sent = right.filter(
    ([name]) =>
      (name === 'Authorization' && operation.authorization !== undefined) ||
      asked.includes(name.toLowerCase()) ||
      (name === 'Content-Type' && body !== undefined && typeof body !== 'string'),
  );
  const changed = {
    ...(sandbox === undefined ? {} : { 'x-sandbox-name': sandbox }),
    ...(imsOrg === undefined ? {} : { 'x-gw-ims-org-id': imsOrg }),
  };
  const response = await fetch(mock.url + target, {
    method: operation.method,
    headers: { ...Object.fromEntries(sent), ...changed, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answered: readonly Header[] = [...response.headers];
  const found = checkResponse(operation, { status: response.status, headers: answered, body: Buffer.from(text) });
  return { status: response.status, headers: response.headers, body: parsed(text), text, violations: found.filter(isError) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
