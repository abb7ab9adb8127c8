import { styleText } from 'node:util';
import type { Diagnosis } from './diagnosis.ts';

const colours = { ok: 'green', missing: 'yellow', fault: 'red' } as const;

/** A line for each check, under it how to mend what is not well, and at the end what follows from all of it. */
export function formatDiagnoses(diagnoses: readonly Diagnosis[], { colour }: { readonly colour: boolean }): string {
  const width = Math.max(...diagnoses.map(({ check }) => check.length));
  const lines = diagnoses.flatMap(({ check, status, seen, mend }) => {
    const mark = colour ? styleText(colours[status], status.padEnd(7), { validateStream: false }) : status.padEnd(7);
    return [`${mark}  ${check.padEnd(width)}  ${seen}`, ...(mend === undefined ? [] : [`${' '.repeat(width + 11)}${mend}`])];
  });
  const faults = diagnoses.filter(({ status }) => status === 'fault').length;
  const verdict = faults === 0 ? 'All that is needed is there.' : `${faults} of ${diagnoses.length} checks found a fault.`;
  return `${lines.join('\n')}\n\n${verdict}\n`;
}
