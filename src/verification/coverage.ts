import { isNotChecked } from '../check/finding.ts';
import { headerValues } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import { type Operation, type OperationId, ownOperations } from '../contract/operation.ts';
import { pointerTo, valueAt } from '../contract/pointer.ts';
import { optionalProperties, schemaWithAuth } from '../contract/schema-nodes.ts';
import { type Source, sourceWithId } from '../contract/source.ts';
import { type Exchange, isRefused } from '../exchange/exchange.ts';
import type { VerifiedInteraction } from './verification.ts';

/** The parts of the description that the interactions exercise, without those of Flow Service's neighbors. */
export type Coverage = {
  /** Everything that can be covered, in the description's order. */
  readonly items: readonly CoverageItem[];
  readonly covered: number;
  readonly total: number;
};

/** One part of the description that a consumer can exercise. */
export type CoverageItem = {
  readonly operation: OperationId;
  readonly kind: 'operation' | 'auth spec' | 'required header' | 'query parameter' | 'optional property' | 'answer';
  /** The name of an auth spec, `x-api-key`, `429` or `/auth/params/servicePrincipalKey`. */
  readonly name: string;
  readonly covered: boolean;
};

/** The part of one operation that is not covered. */
export type CoverageGap = {
  readonly operation: OperationId;
  readonly covered: number;
  readonly total: number;
  /** Whether any request calls the operation. */
  readonly isCalled: boolean;
  /** The missing parts by kind, such as `responses 401, 404`; empty if everything is covered. */
  readonly missing: readonly string[];
};

/** Collects coverage while exchanges are verified. */
export type CoverageRecorder = {
  readonly record: (exchange: Exchange, verified: VerifiedInteraction) => void;
  readonly result: () => Coverage;
};

/**
 * Creates a recorder. Only a valid request covers its operation, auth spec, headers and optional properties; a response is covered if the
 * whole exchange conforms, because then the consumer handles it. A request whose body is not known covers nothing, because it may be
 * invalid; another value that is not known does not cover its place.
 */
export function coverageRecorder(contract: Contract): CoverageRecorder {
  const all = coverables(contract);
  const left = new Map([...Map.groupBy(all, ({ operation }) => operation)].map(([operation, own]) => [operation, new Set(own)]));
  return {
    record: (exchange, { operation, status, conforms, violations }) => {
      const open = operation === undefined ? undefined : left.get(operation);
      if (open === undefined || open.size === 0) return;
      const unknown = new Set(violations.filter(isNotChecked).map(({ at }) => at));
      if (unknown.has('/body')) return;
      const isResponded = conforms && !unknown.has('/response/body');
      const isAccepted = !isRefused(exchange);
      for (const item of open) {
        const isCovered =
          item.kind === 'answer'
            ? isResponded && item.name === String(status)
            : isAccepted && !unknown.has(placeOf(item)) && isIn(contract, item, exchange);
        if (isCovered) open.delete(item);
      }
    },
    result: () => {
      const items = all.map((item) => ({ ...item, covered: left.get(item.operation)?.has(item) === false }));
      return { items, covered: items.filter(({ covered }) => covered).length, total: items.length };
    },
  };
}

/** Returns the covered share of the description, in percent. */
export function coveragePercent({ covered, total }: Coverage): number {
  return (100 * covered) / total;
}

/** Lists the gaps, one for each operation, in the description's order. */
export function coverageGaps({ items }: Coverage): readonly CoverageGap[] {
  return [...Map.groupBy(items, ({ operation }) => operation)].map(([operation, own]) => {
    const open = own.filter(({ covered }) => !covered);
    const missing = [...Map.groupBy(open, ({ kind }) => kind)].map(
      ([kind, some]) => `${plurals[kind]} ${some.map(({ name }) => name).join(', ')}`,
    );
    const isCalled = !open.some(({ kind }) => kind === 'operation');
    return { operation, covered: own.length - open.length, total: own.length, isCalled, missing };
  });
}

const plurals: Readonly<Record<CoverageItem['kind'], string>> = {
  operation: 'operation',
  'auth spec': 'auth specs',
  'required header': 'headers',
  'query parameter': 'query parameters',
  'optional property': 'properties',
  answer: 'responses',
};

type Coverable = Omit<CoverageItem, 'covered'>;

const coverables = derived((contract): readonly Coverable[] =>
  ownOperations(contract).flatMap((operation) => {
    const kinds: readonly (readonly [CoverageItem['kind'], readonly string[]])[] = [
      ['operation', [operation.id]],
      ['auth spec', operation.body?.schema === schemaWithAuth ? authSpecLabels(contract) : []],
      ['required header', requiredHeaders(operation)],
      ['query parameter', [...operation.query.parameters.values()].map(({ label }) => label)],
      ['optional property', operation.body === undefined ? [] : optionalProperties(contract, operation.body.schema)],
      ['answer', [...operation.responses.keys()].map(String)],
    ];
    return kinds.flatMap(([kind, names]) => names.map((name) => ({ operation: operation.id, kind, name })));
  }),
);

/** Lists the names of all auth specs; that of the source stands before them if there are several sources. Two with one name are one. */
function authSpecLabels({ sources }: Contract): readonly string[] {
  const labels = sources.flatMap((source) => source.authSpecs.map(({ specName }) => authSpecLabel(source, specName, sources)));
  return [...new Set(labels)];
}

function authSpecLabel({ title }: Source, specName: unknown, sources: Contract['sources']): string {
  return sources.length === 1 ? String(specName) : `${title}: ${specName}`;
}

function requiredHeaders({ authorization, headers, body }: Operation): readonly string[] {
  const rules = authorization === undefined ? headers : [authorization, ...headers];
  const labels = rules.filter(({ required }) => required).map(({ label }) => label);
  return body === undefined ? labels : [...labels, 'Content-Type'];
}

/** Returns the place of an item in a request, as a pointer. */
function placeOf({ kind, name }: Coverable): string {
  return kind === 'query parameter' ? pointerTo('/query', name) : `/body${name}`;
}

/** Returns whether a valid request has the item. */
function isIn(contract: Contract, { kind, name }: Coverable, { request: { headers }, examination: { body, query } }: Exchange): boolean {
  if (kind === 'operation') return true;
  if (kind === 'auth spec') {
    const source = sourceWithId(contract, valueAt(body, '/connectionSpec/id'));
    return source !== undefined && authSpecLabel(source, valueAt(body, '/auth/specName'), contract.sources) === name;
  }
  if (kind === 'required header') return headerValues(headers, name.toLowerCase()).length > 0;
  if (kind === 'query parameter') return query.has(name);
  return valueAt(body, name) !== undefined;
}
