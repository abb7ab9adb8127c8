/** The part of a violation that makes it the same as another. */
export type Mistake = { readonly code: string; readonly at: string; readonly severity: 'error' | 'warning' };

/** The same mistake in several requests. */
export type MistakeGroup<Row> = Mistake & {
  /** The number of requests with the mistake. */
  readonly count: number;
  /** The first request with it. */
  readonly first: Row;
};

/** Groups the mistakes of many requests by code and place: errors before warnings, then the most frequent first. */
export function groupMistakes<Row extends { readonly mistakes: readonly Mistake[] }>(rows: Iterable<Row>): readonly MistakeGroup<Row>[] {
  const groups = new Map<string, { readonly mistake: Mistake; readonly first: Row; last: Row; count: number }>();
  for (const row of rows) {
    for (const { code, at, severity } of row.mistakes) {
      const key = `${severity} ${code} ${at}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { mistake: { code, at, severity }, first: row, last: row, count: 1 });
      else if (group.last !== row) {
        group.last = row;
        group.count++;
      }
    }
  }
  return [...groups.values()]
    .map(({ mistake, first, count }) => ({ ...mistake, count, first }))
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.count - a.count);
}
