import {
  examineRequest,
  headerValues,
  isError,
  isNotChecked,
  type OperationId,
  type Profile,
  pointerNames,
  pointerTo,
  type RequestExamination,
  type RequestMessage,
} from '../conformance/index.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { type Coverable, coverables, keyOf } from './coverable.ts';
import type { Coverage } from './coverage.ts';
import type { VerifiedInteraction } from './verification.ts';

/** Takes notes of what of the description the interactions exercise. */
export type CoverageRecorder = {
  readonly record: (interaction: Interaction, verified: VerifiedInteraction) => void;
  readonly result: () => Coverage;
};

/**
 * A recorder of coverage. Only a right request covers what it is made of: its operation, its auth spec, its headers, what it may leave out
 * and has not; and an answer is covered where the whole interaction conforms, for then whoever sent the request lives with it. A request
 * whose body is not known covers nothing, because it may be wrong; another value that is not known does not cover its place.
 */
export function coverageRecorder(profile: Profile = 'strict'): CoverageRecorder {
  /** What nobody has exercised yet, by operation and key. */
  const left = new Map<OperationId, Map<string, Coverable>>();
  for (const one of coverables) {
    const own = left.get(one.operation) ?? new Map();
    left.set(one.operation, own.set(one.key, one));
  }
  return {
    record: ({ request, requestViolations }, { operation, status, conforms, violations }) => {
      const own = operation === undefined ? undefined : left.get(operation);
      const unknown = new Set(violations.filter(isNotChecked).map(({ at }) => at));
      if (operation === undefined || own === undefined || unknown.has('/body')) return;
      if (conforms && status !== undefined && !unknown.has('/response/body'))
        own.delete(keyOf({ operation, kind: 'answer', name: String(status) }));
      const open = [...own.values()].filter(({ kind }) => kind !== 'answer');
      if (open.length === 0) return;
      const examination = examineRequest(request, { profile });
      if (requestViolations?.some(isError) ?? examination.refused) return;
      for (const one of open) if (!unknown.has(placeOf(one)) && isIn(one, request, examination)) own.delete(one.key);
    },
    result: () => {
      const items = coverables.map(({ key, ...item }) => ({ ...item, covered: left.get(item.operation)?.has(key) !== true }));
      return { items, covered: items.filter(({ covered }) => covered).length, total: items.length };
    },
  };
}

/** Where a request has it, as a pointer. */
function placeOf({ kind, name }: Coverable): string {
  return kind === 'query parameter' ? pointerTo('/query', name) : `/body${name}`;
}

/** Whether a right request has it. */
function isIn({ kind, name }: Coverable, { headers }: RequestMessage, { body, query }: RequestExamination): boolean {
  if (kind === 'operation') return true;
  if (kind === 'auth spec') return valueAt(body, '/auth/specName') === name;
  if (kind === 'required header') return headerValues(headers, name.toLowerCase()).length > 0;
  if (kind === 'query parameter') return query.has(name);
  return valueAt(body, name) !== undefined;
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointerNames(pointer).reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[name] : undefined),
    value,
  );
}
