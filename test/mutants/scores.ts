import type { Score } from './judge.ts';

/** Formats the table of scores for docs/accuracy.md. */
export function scoreTable(scores: Readonly<Record<string, Score>>): string {
  const rows = Object.entries(scores).map(([name, score]) => scoreRow(name, score));
  return ['| | mistakes caught | reported in one message at the right place | false alarms |', '|---|---|---|---|', ...rows].join('\n');
}

/** Formats the row of one tool. */
export function scoreRow(name: string, { mistakes, caught, exact, legal, falseAlarms }: Score): string {
  const percent = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`;
  return `| ${name} | ${percent(caught, mistakes)} | ${percent(exact, mistakes)} | ${falseAlarms} of ${legal} |`;
}
