import { authBranches, type Operation, operations, optionalProperties, schemaWithAuth } from '../conformance/index.ts';
import type { CoverageItem } from './coverage.ts';

/** A thing that a consumer may exercise, and the key under which it is noted. */
export type Coverable = Omit<CoverageItem, 'covered'> & { readonly key: string };

/** The key of a thing that can be covered. */
export function keyOf({ operation, kind, name }: Omit<CoverageItem, 'covered'>): string {
  return `${operation} ${kind} ${name}`;
}

/** Everything that a consumer may exercise, operation by operation, in the description's order. */
export const coverables: readonly Coverable[] = Object.values(operations).flatMap((operation) => {
  const kinds: readonly (readonly [CoverageItem['kind'], readonly string[]])[] = [
    ['operation', [operation.id]],
    ['auth spec', operation.body?.schema === schemaWithAuth ? authBranches.map(({ specName }) => specName) : []],
    ['required header', requiredHeaders(operation)],
    ['query parameter', [...operation.query.parameters.values()].map(({ label }) => label)],
    ['optional property', operation.body === undefined ? [] : optionalProperties(operation.body.schema)],
    ['answer', [...operation.responses.keys()].map(String)],
  ];
  return kinds.flatMap(([kind, names]) =>
    names.map((name) => ({ operation: operation.id, kind, name, key: keyOf({ operation: operation.id, kind, name }) })),
  );
});

function requiredHeaders({ authorization, headers, body }: Operation): readonly string[] {
  const rules = authorization === undefined ? headers : [authorization, ...headers];
  const labels = rules.filter(({ required }) => required).map(({ label }) => label);
  return body === undefined ? labels : [...labels, 'Content-Type'];
}
