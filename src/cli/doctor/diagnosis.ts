import { styleText } from 'node:util';

/** The result of one check of `flowservice doctor`. */
export type Diagnosis = {
  /** The name of the checked thing. */
  readonly check: string;
  /** `missing` means that an optional dependency is not installed, which is not a fault. */
  readonly status: 'ok' | 'missing' | 'fault';
  /** The version or state that was found. */
  readonly seen: string;
  /** How to fix it; left out if nothing needs to be done. */
  readonly fix?: string;
};

const colors = { ok: 'green', missing: 'yellow', fault: 'red' } as const;

/** Formats diagnoses for a terminal: one line for each check, its fix below it, and the verdict at the end. */
export function formatDiagnoses(diagnoses: readonly Diagnosis[], { color }: { readonly color: boolean }): string {
  const width = Math.max(...diagnoses.map(({ check }) => check.length));
  const lines = diagnoses.flatMap(({ check, status, seen, fix }) => {
    const mark = color ? styleText(colors[status], status.padEnd(7), { validateStream: false }) : status.padEnd(7);
    return [`${mark}  ${check.padEnd(width)}  ${seen}`, ...(fix === undefined ? [] : [`${' '.repeat(width + 11)}${fix}`])];
  });
  const faults = diagnoses.filter(({ status }) => status === 'fault').length;
  const verdict = faults === 0 ? 'No problems found.' : `${faults} of ${diagnoses.length} checks found a problem.`;
  return `${lines.join('\n')}\n\n${verdict}\n`;
}
