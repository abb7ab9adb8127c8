import { examineRequest, type OperationId, operations } from '../conformance/index.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { Coverage } from './coverage.ts';

/** Takes notes of what of the description the interactions exercise: the operations. */
export function coverageRecorder(): { readonly record: (interaction: Interaction) => void; readonly result: () => Coverage } {
  const seen = new Set<OperationId>();
  return {
    record: ({ request }) => {
      const { operation } = examineRequest(request);
      if (operation !== undefined) seen.add(operation.id);
    },
    result: () => {
      const items = Object.values(operations).map(
        ({ id }) => ({ operation: id, kind: 'operation', name: id, covered: seen.has(id) }) as const,
      );
      return { items, covered: seen.size, total: items.length };
    },
  };
}
