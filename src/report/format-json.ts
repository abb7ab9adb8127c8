import { exitCodeOf, isUnseen, type Verification } from '../verification/verification.ts';

/** Raised where a member is renamed, removed or means something else; a new member leaves it. */
const schemaVersion = 1;

/**
 * A verification for programs.
 *
 * @see spec/report.schema.json, which describes it
 */
export function formatJson({ inputs, interactions, coverage, gates }: Verification): string {
  const exitCode = exitCodeOf({ gates });
  const summary = {
    passed: exitCode === 0,
    exitCode,
    inputs: inputs.length,
    unreadable: inputs.filter(({ problem }) => problem !== undefined).length,
    interactions: interactions.length,
    conforming: interactions.filter((one) => one.conforms && !isUnseen(one)).length,
    notRecorded: interactions.filter(isUnseen).length,
    passedOver: inputs.reduce((sum, { passedOver }) => sum + passedOver, 0),
  };
  return `${JSON.stringify({ schemaVersion, summary, gates, inputs, interactions, coverage }, null, 2)}\n`;
}
