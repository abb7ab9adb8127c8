import type { RequestSummary } from '../../inspector/request-summary.ts';

/** The filters of the list, as the URL's fragment has them. A missing or empty one accepts every request. */
export type RowFilter = {
  readonly verdict?: string;
  readonly operation?: string;
  /** A status such as `404`, or a class of them such as `4xx`. */
  readonly status?: string;
  /** A text in the row, or in the bodies and headers, which the mock searches. */
  readonly text?: string;
  /** A mistake, as `keyOfMistake` writes it. */
  readonly mistake?: string;
};

export const filterNames = ['verdict', 'operation', 'status', 'text', 'mistake'] as const satisfies readonly (keyof RowFilter)[];

/** The filter for requests that match no operation. */
export const noOperation = '-';

/**
 * Returns the rows that a filter accepts.
 *
 * @param found - the ids of the requests in which the mock has found the text
 */
export function filterRows(rows: readonly RequestSummary[], filter: RowFilter, found?: ReadonlySet<number>): readonly RequestSummary[] {
  const { verdict = '', operation = '', status = '', mistake = '' } = filter;
  const text = (filter.text ?? '').trim().toLowerCase();
  if ([verdict, operation, status, mistake, text].every((value) => value === '')) return rows;
  return rows.filter(
    (row) =>
      (verdict === '' || row.verdict === verdict) &&
      (operation === '' || (row.operation ?? noOperation) === operation) &&
      (status === '' || statusesOf(row).includes(status)) &&
      (mistake === '' || row.mistakes.some((one) => keyOfMistake(one) === mistake)) &&
      (text === '' || found?.has(row.id) === true || hasText(row, text)),
  );
}

/** Returns the values of the filter `status` that accept a request. */
export function statusesOf({ status }: RequestSummary): readonly string[] {
  return status === 0 ? ['0'] : [String(status), `${Math.floor(status / 100)}xx`];
}

/** Names a mistake: the same code at the same place is the same mistake. */
export function keyOfMistake({ code, at }: { readonly code: string; readonly at: string }): string {
  return `${code} ${at}`;
}

function hasText({ method, path, query, operation, status, scenario, mistakes }: RequestSummary, text: string): boolean {
  const target = query === '' ? path : `${path}?${query}`;
  const shown = [`${method} ${target}`, operation ?? '', String(status), scenario ?? '', ...mistakes.map(keyOfMistake)];
  return shown.some((part) => part.toLowerCase().includes(text));
}
