import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RequestLog } from '../live/request-log.ts';
import { useShortcuts } from '../shortcuts.ts';
import type { ChangeRoute } from '../use-route.ts';
import { EmptyState } from './empty-state.ts';
import { FilterBar } from './filter-bar.ts';
import { MistakeList } from './mistake-list.ts';
import { RequestDetail } from './request-detail.ts';
import { RequestList } from './request-list.ts';
import { filterRows, type RowFilter } from './row-filter.ts';
import { useFoundRequests } from './use-found-requests.ts';

type RequestsViewProps = {
  readonly log: RequestLog;
  readonly params: Readonly<Record<string, string>>;
  readonly changeRoute: ChangeRoute;
  readonly notify: (notice: string) => void;
};

/** Shows the requests as a list or grouped by their mistakes, and the one that is open beside them. */
export function RequestsView({ log, params, changeRoute, notify }: RequestsViewProps): VNode {
  const filter: RowFilter = params;
  const search = useFoundRequests(filter.text ?? '', log.lastEvent);
  const rows = useMemo(() => filterRows(log.rows, filter, search.found), [log, params, search.found]);
  const [isFollowing, setFollowing] = useState(true);
  const [cursor, setCursor] = useState<number | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const open = /^[0-9]+$/.test(params.id ?? '') ? Number(params.id) : undefined;
  const current = open ?? cursor;
  useEffect(() => {
    if (open !== undefined) setFollowing(false);
  }, [open]);
  const areGrouped = params.show === 'mistakes';

  const openRequest = (id: number): void => {
    setCursor(id);
    setFollowing(false);
    changeRoute({ id: String(id) }, open === undefined ? 'step' : 'replace');
  };
  const close = (): void => {
    setCursor(open);
    changeRoute({ id: '' });
    list.current?.focus();
  };
  const move = (to: (index: number) => number): void => {
    const index = rows.findIndex(({ id }) => id === current);
    const row = rows[Math.max(0, Math.min(to(index), rows.length - 1))];
    if (row === undefined) return;
    list.current?.focus({ preventScroll: true });
    setFollowing(false);
    if (open === undefined) setCursor(row.id);
    else openRequest(row.id);
  };
  const next = (): void => move((index) => index + 1);
  const previous = (): void => move((index) => (index === -1 ? rows.length : index) - 1);
  const byKey = {
    j: next,
    k: previous,
    g: () => move(() => 0),
    G: () => {
      move(() => rows.length - 1);
      setFollowing(true);
    },
    f: () => setFollowing(!isFollowing),
    ArrowDown: next,
    ArrowUp: previous,
    Enter: () => current !== undefined && openRequest(current),
    Escape: () => open !== undefined && close(),
  };
  useShortcuts({ ...(areGrouped ? {} : byKey), '/': () => document.querySelector<HTMLInputElement>('#search')?.focus() });

  const bar = { rows: log.rows, shown: rows.length, dropped: log.dropped, filter, areGrouped, changeRoute, notify, search };
  return html`
    <${FilterBar} ...${bar} isFollowing=${isFollowing} onFollow=${setFollowing} />
    <div class=${open === undefined || areGrouped ? 'split' : 'split open'}>
      ${areGrouped && html`<${MistakeList} rows=${rows} changeRoute=${changeRoute} />`}
      ${!areGrouped && log.rows.length === 0 && html`<${EmptyState} notify=${notify} />`}
      ${
        !areGrouped &&
        log.rows.length > 0 &&
        html`<${RequestList} rows=${rows} current=${current} isFollowing=${isFollowing} onFollow=${setFollowing} onOpen=${openRequest} list=${list} />`
      }
      ${!areGrouped && open !== undefined && html`<${RequestDetail} id=${open} onClose=${close} notify=${notify} />`}
    </div>
  `;
}
