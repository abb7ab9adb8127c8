import { description } from '../src/generated/description.ts';
import type { OperationId } from './contract.ts';
import type { Schema } from './mutants/nodes.ts';
import type { Json } from './requests.ts';

/** A parameter of the description, references resolved. */
export type DescribedParameter = {
  readonly name: string;
  readonly in: 'header' | 'query' | 'path';
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema: Schema;
  readonly 'x-filter'?: {
    readonly text: readonly string[];
    readonly number: readonly string[];
    readonly below: readonly string[];
    readonly never?: readonly string[];
    readonly single?: readonly string[];
    readonly unknown: 'filter-field' | 'filter-unhandled-field';
  };
  readonly 'x-restricted'?: string;
  readonly 'x-required-with'?: { readonly parameter: string; readonly values?: readonly string[] };
};

/** An operation of the description, read independently of the code under test. */
export type DescribedOperation = {
  readonly id: OperationId;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly basePath: string;
  readonly secured: boolean;
  /** Whether the path may end in a slash. */
  readonly trailingSlash: boolean;
  readonly parameters: readonly DescribedParameter[];
  /** Undefined if the operation has no body. */
  readonly mediaType: string | undefined;
  /** The first example of its body; undefined if it has none. */
  readonly body: Json[string] | undefined;
  /** Whether an unknown query parameter is rejected. */
  readonly refusesUnknownQuery: boolean;
  readonly exclusiveQuery: readonly string[];
  /** The status and the body of its success response; undefined if it has no body. */
  readonly success: { readonly status: number; readonly body: unknown };
};

type Written = {
  readonly operationId: OperationId;
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly security?: readonly unknown[];
  readonly 'x-unknown-query'?: { readonly severity: string };
  readonly 'x-exclusive-query'?: { readonly parameters: readonly string[] };
};

type Content = Readonly<Record<string, { readonly examples?: object }>>;
type Server = { readonly url: string };

const paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> = description.paths;
const parameters: Readonly<Record<string, unknown>> = description.components.parameters;

/** Every operation of Flow Service and its identity service. */
export const described: readonly DescribedOperation[] = Object.entries(paths).flatMap(([path, item]) => {
  if ('x-neighbor' in item) return [];
  const [server] = (item.servers ?? description.servers) as readonly [Server];
  return Object.entries(item)
    .filter(([key]) => ['get', 'post', 'patch', 'delete'].includes(key))
    .map(([method, value]) => {
      const written = value as Written;
      return {
        id: written.operationId,
        method: method.toUpperCase(),
        path,
        basePath: new URL(server.url).pathname.replace(/\/$/, ''),
        secured: written.security?.length !== 0,
        trailingSlash: !('servers' in item) && 'x-trailing-slash' in description,
        parameters: (written.parameters ?? []).map(({ $ref }) => parameters[$ref.split('/').at(-1) ?? ''] as DescribedParameter),
        mediaType: Object.keys(written.requestBody?.content ?? {})[0],
        body: exampleIn(written.requestBody?.content),
        refusesUnknownQuery: written['x-unknown-query']?.severity === 'error',
        exclusiveQuery: written['x-exclusive-query']?.parameters ?? [],
        success: successOf(written),
      };
    });
});

/** Returns the operation with this id. */
export function describedOperation(id: OperationId): DescribedOperation {
  const found = described.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`The description has no operation ${id}.`);
  return found;
}

function successOf({ responses }: Written): DescribedOperation['success'] {
  const [status = '', { content } = {}] = Object.entries(responses)[0] ?? [];
  return { status: Number(status), body: exampleIn(content) };
}

function exampleIn(content: Content = {}): Json[string] | undefined {
  const [example] = Object.keys(content['application/json']?.examples ?? {});
  const examples: Readonly<Record<string, { readonly value: unknown }>> = description.components.examples;
  return example === undefined ? undefined : (examples[example]?.value as Json[string]);
}
