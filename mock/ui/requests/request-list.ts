import { html } from 'htm/preact';
import type { RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RequestSummary } from '../../inspector/request-summary.ts';
import { counted } from '../wording.ts';
import { RequestRow } from './request-row.ts';
import { windowOfRows } from './window-of-rows.ts';

/** The height of a row and of the head, in pixels, as the style has it. */
const rowHeight = 32;

type RequestListProps = {
  readonly rows: readonly RequestSummary[];
  /** The id of the request that the keyboard is at, or that is open. */
  readonly current: number | undefined;
  readonly isFollowing: boolean;
  readonly onFollow: (isFollowing: boolean) => void;
  readonly onOpen: (id: number) => void;
  readonly list: RefObject<HTMLDivElement>;
};

/** Shows the requests, newest last, with only the rows on the screen in the document. It follows new ones until the user scrolls up. */
export function RequestList({ rows, current, isFollowing, onFollow, onOpen, list }: RequestListProps): VNode {
  const [view, setView] = useState({ top: 0, height: 800 });
  const seen = useRef(0);
  const { first, end } = windowOfRows(rows.length, rowHeight, view.top, view.height);
  const index = rows.findIndex(({ id }) => id === current);
  const last = rows.at(-1)?.id ?? 0;
  if (isFollowing || seen.current === 0) seen.current = last;
  const missed = isFollowing ? 0 : rows.length - 1 - rows.findLastIndex(({ id }) => id <= seen.current);

  const measure = (): void => {
    const { scrollTop: top = 0, clientHeight: height = 0 } = list.current ?? {};
    setView((before) => (before.top === top && before.height === height ? before : { top, height }));
  };
  const scrolled = ({ currentTarget }: { currentTarget: HTMLDivElement }): void => {
    measure();
    const isAtEnd = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight < rowHeight;
    // A list that moves up by itself was at its end, so that only the user's own scrolling stops it.
    if (isFollowing && !isAtEnd && currentTarget.scrollTop < view.top) onFollow(false);
  };
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (list.current !== null) observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (index !== -1 && list.current !== null) scrollIntoView(list.current, index);
  }, [current, index !== -1, view.height]);
  useLayoutEffect(() => {
    if (isFollowing && list.current !== null) list.current.scrollTop = list.current.scrollHeight;
  }, [isFollowing, last, rows.length, view.height]);

  const active = index >= first && index < end ? `request-${current}` : undefined;
  return html`
    <div class="list">
      <div class="grid" ref=${list} role="grid" aria-label="Requests" aria-rowcount=${rows.length + 1} aria-activedescendant=${active} tabindex="0" data-keys onScroll=${scrolled}>
        <div role="rowgroup" class="head">
          <div role="row" class="row" aria-rowindex="1">
            ${['', 'Time', 'Method', 'Path', 'Operation', 'Status', 'Duration', 'Mistakes'].map(
              (title) =>
                html`<span role="columnheader" class=${(title || 'Verdict').toLowerCase()}>${title || html`<span class="unseen">Verdict</span>`}</span>`,
            )}
          </div>
        </div>
        <div role="rowgroup" class="rows" style=${{ height: `${rows.length * rowHeight}px`, paddingTop: `${first * rowHeight}px` }}>
          ${rows
            .slice(first, end)
            .map(
              (row, offset) =>
                html`<${RequestRow} key=${row.id} row=${row} position=${first + offset + 2} isCurrent=${row.id === current} onOpen=${onOpen} />`,
            )}
        </div>
      </div>
      ${rows.length === 0 && html`<p class="none">No request matches the filters.</p>`}
      ${missed > 0 && html`<button class="missed primary" onClick=${() => onFollow(true)}>${counted(missed, 'new request')} ↓</button>`}
    </div>
  `;
}

/** Scrolls as little as needed to show a row, below the head. */
function scrollIntoView(list: HTMLElement, index: number): void {
  const top = index * rowHeight;
  const bottom = top + 2 * rowHeight - list.clientHeight;
  if (list.scrollTop > top) list.scrollTop = top;
  else if (list.scrollTop < bottom) list.scrollTop = bottom;
}
