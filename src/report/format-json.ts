import { exitCodeOf, lacksBody, type Verification } from '../verification/verification.ts';
import { printableJson } from './printable.ts';

/** Raised if a member is renamed, removed or changes its meaning, but not if a member is added. */
const schemaVersion = 1;

/**
 * Formats a verification as JSON for programs.
 *
 * @see spec/report.schema.json
 */
export function formatJson({ inputs, interactions, coverage, gates }: Verification): string {
  const exitCode = exitCodeOf({ gates });
  const summary = {
    passed: exitCode === 0,
    exitCode,
    inputs: inputs.length,
    unreadable: inputs.filter(({ problem }) => problem !== undefined).length,
    interactions: interactions.length,
    conforming: interactions.filter((one) => one.conforms && !lacksBody(one)).length,
    notRecorded: interactions.filter(lacksBody).length,
    passedOver: inputs.reduce((sum, { passedOver }) => sum + passedOver, 0),
  };
  return `${printableJson(JSON.stringify({ schemaVersion, summary, gates, inputs, interactions, coverage }, null, 2))}\n`;
}
