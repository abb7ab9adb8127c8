import type { MatchersV3 } from '@pact-foundation/pact';
import type { FlowServiceClient } from '../../src/client/index.ts';
import { dynamicsBasicAuth, dynamicsServicePrincipal } from '../../src/dynamics.ts';
import { description } from '../../src/generated/description.ts';
import type { ConnectionPatch } from '../../src/generated/flow-service.ts';
import type { ExpectedResponse, operationRequest, RefusalName } from '../pact/index.ts';

/** What the client sends, and in which state of the provider. */
export type Exchange = {
  readonly state?: string;
  readonly operation: Parameters<typeof operationRequest>[0];
  readonly query?: MatchersV3.TemplateQuery;
  readonly body?: unknown;
  /** Whether it is refused for what it asks, in every state. */
  readonly isWrong?: true;
  readonly call: (client: FlowServiceClient) => Promise<unknown>;
};

/** With the answer to it, and what that makes of the call. */
export type AnsweredExchange = Exchange & { readonly answer: ExpectedResponse; readonly gives: unknown };

/** With what it is called, the name of the refusal, and what the call is rejected with. */
export type RefusedExchange = readonly [refusal: RefusalName, what: string, Exchange, error: object];

const { parameters } = description.components;
const serviceUri = 'https://contoso.crm.dynamics.com';

/** What the client sends in these tests; no secret of it is to be found in a pact. */
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

/** All that a list gives. */
export async function read<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
