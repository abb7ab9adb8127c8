import type { Mock } from '../mock/index.ts';
import { checkResponse, type Header, isError, type OperationId, operations, type Violation } from './contract.ts';
import { headers as right } from './requests.ts';

/** A response with its checks. */
export type Called = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads any member that it expects, and fails if it is missing
  readonly body: any;
  readonly text: string;
  /** The violations of the response. */
  readonly violations: readonly Violation[];
};

/** The differences from a valid call. */
export type CallOptions = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sandbox?: string;
  readonly imsOrg?: string;
};

/** Calls an operation of the mock over HTTP with all its headers, and checks the response against the description. */
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
