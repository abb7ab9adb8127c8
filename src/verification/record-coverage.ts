import {
  examineRequest,
  headerValues,
  isError,
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
  const left = new Map(coverables.map((one) => [one.key, one]));
  return {
    record: ({ request, requestViolations }, { operation, status, conforms }) => {
      if (operation === undefined || left.size === 0) return;
      if (conforms && status !== undefined) left.delete(keyOf({ operation, kind: 'answer', name: String(status) }));
      if (![...left.values()].some((one) => one.operation === operation && one.kind !== 'answer')) return;
      const examination = examineRequest(request, { profile });
      if (requestViolations?.some(isError) ?? examination.refused) return;
      for (const one of left.values()) {
        if (one.operation === operation && one.kind !== 'answer' && isIn(one, request, examination)) left.delete(one.key);
      }
    },
    result: () => {
      const items = coverables.map(({ key, ...item }) => ({ ...item, covered: !left.has(key) }));
      return { items, covered: coverables.length - left.size, total: coverables.length };
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
