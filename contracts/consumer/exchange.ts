import type { MatchersV3 } from '@pact-foundation/pact';
import type { FlowServiceClient } from '../../src/client/index.ts';
import { dynamicsBasicAuth, dynamicsServicePrincipal } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';
import type { ConnectionPatch } from '../../src/generated/flow-service.ts';
import type { ExpectedResponse, operationRequest, RefusalName } from '../pact/index.ts';

/** A call of the client, its request, and the provider state. */
export type Exchange = {
  readonly state?: string;
  readonly operation: Parameters<typeof operationRequest>[0];
  readonly query?: MatchersV3.TemplateQuery;
  readonly body?: unknown;
  /** Set if the request is invalid in every state. */
  readonly isWrong?: true;
  readonly call: (client: FlowServiceClient) => Promise<unknown>;
};

/** An exchange with its response and the result of the call. */
export type SuccessfulExchange = Exchange & { readonly response: ExpectedResponse; readonly result: unknown };

/** An exchange with the name of its error response, its description, and the error of the call. */
export type RefusedExchange = readonly [refusal: RefusalName, description: string, Exchange, error: object];

const { parameters } = description.components;
const serviceUri = 'https://contoso.crm.dynamics.com';

/** The values that the client sends in these tests. Their secrets must not appear in a pact. */
export const id = parameters.ConnectionId.example;
export const ifMatch = parameters.IfMatch.example;
export const basic = dynamicsBasicAuth(
  { name: 'Contoso', description: 'Sales' },
  { serviceUri, username: 'anna', password: 'not-in-the-pact' },
);
export const servicePrincipal = dynamicsServicePrincipal(
  { name: 'Contoso' },
  { serviceUri, servicePrincipalId: 'app', servicePrincipalKey: 'not-in-the-pact' },
);
export const renaming: ConnectionPatch = [
  { op: 'replace', path: '/name', value: 'Contoso' },
  { op: 'remove', path: '/description' },
];

/** Reads a list to its end. */
export async function read<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Reads the first page of a list. */
export async function firstPage<Page>({ pages }: { readonly pages: () => AsyncIterable<Page> }): Promise<Page | undefined> {
  for await (const page of pages()) return page;
  return undefined;
}
