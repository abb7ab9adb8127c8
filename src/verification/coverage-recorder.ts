import {
  examineRequest,
  headerValues,
  isError,
  type OperationId,
  type Profile,
  pointerNames,
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
 * and has not; and an answer is covered where the whole interaction conforms, for then whoever sent the request lives with it.
 */
export function coverageRecorder(profile: Profile = 'strict'): CoverageRecorder {
  /** What nobody has exercised yet, by operation and key. */
  const left = new Map<OperationId, Map<string, Coverable>>();
  for (const one of coverables) {
    const own = left.get(one.operation) ?? new Map();
    left.set(one.operation, own.set(one.key, one));
  }
  return {
    record: ({ request, requestViolations }, { operation, status, conforms }) => {
      const own = operation === undefined ? undefined : left.get(operation);
      if (operation === undefined || own === undefined) return;
      if (conforms && status !== undefined) own.delete(keyOf({ operation, kind: 'answer', name: String(status) }));
      const open = [...own.values()].filter(({ kind }) => kind !== 'answer');
      if (open.length === 0) return;
      const examination = examineRequest(request, { profile });
      if (requestViolations?.some(isError) ?? examination.refused) return;
      for (const one of open) if (isIn(one, request, examination)) own.delete(one.key);
    },
    result: () => {
      const items = coverables.map(({ key, ...item }) => ({ ...item, covered: left.get(item.operation)?.has(key) !== true }));
      return { items, covered: items.filter(({ covered }) => covered).length, total: items.length };
    },
  };
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
