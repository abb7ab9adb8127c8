import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RequestSummary } from '../../inspector/request-summary.ts';
import { change } from '../live/mock-api.ts';
import type { ChangeRoute } from '../use-route.ts';
import { counted, verdicts } from '../wording.ts';
import { filterNames, noOperation, type RowFilter, statusesOf } from './row-filter.ts';
import type { FoundRequests } from './use-found-requests.ts';

type FilterBarProps = {
  readonly rows: readonly RequestSummary[];
  readonly shown: number;
  readonly dropped: number;
  readonly filter: RowFilter;
  readonly areGrouped: boolean;
  readonly search: FoundRequests;
  readonly isFollowing: boolean;
  readonly onFollow: (isFollowing: boolean) => void;
  readonly changeRoute: ChangeRoute;
  readonly notify: (notice: string) => void;
};

type FieldEvent = { readonly currentTarget: HTMLInputElement | HTMLSelectElement };

/** Shows the filters of the list, how many requests they leave, and the buttons of the list. */
export function FilterBar(props: FilterBarProps): VNode {
  const { rows, shown, dropped, filter, areGrouped, search, isFollowing, onFollow, changeRoute, notify } = props;
  const { verdict = '', operation = '', status = '', text = '', mistake = '' } = filter;
  const set = (name: keyof RowFilter) => (event: FieldEvent) => changeRoute({ [name]: event.currentTarget.value });
  const isFiltered = filterNames.some((name) => (filter[name] ?? '') !== '');
  const all = useMemo(() => valuesIn(rows), [rows]);
  const clear = (): void => {
    change('DELETE', 'requests').catch((error: Error) => notify(error.message));
  };
  const choice = (value: string, title: string, count: number): VNode =>
    html`<button class=${`choice ${value}`} aria-pressed=${verdict === value} onClick=${() => changeRoute({ verdict: value })}>${title} <b>${count.toLocaleString('en-US')}</b></button>`;
  return html`
    <section class="filters" aria-label="Filters" data-arrows>
      <input id="search" type="search" placeholder="Search requests   /" title="Searches paths, codes, headers and bodies" aria-label="Search requests" value=${text} onInput=${set('text')} onKeyDown=${leaveOnEscape} />
      <div class="choices" role="group" aria-label="Verdict">
        ${choice('', 'All', rows.length)}
        ${Object.entries(verdicts).map(([name, words]) => choice(name, words.all, all.verdicts.get(name) ?? 0))}
      </div>
      <select aria-label="Operation" value=${operation} onChange=${set('operation')}>
        <option value="">All operations</option>
        ${withChosen(all.operations, operation).map((name) => html`<option value=${name}>${name === noOperation ? 'Unknown operation' : name}</option>`)}
      </select>
      <select aria-label="Status" value=${status} onChange=${set('status')}>
        <option value="">All statuses</option>
        ${withChosen(all.statuses, status).map((name) => html`<option value=${name}>${name === '0' ? 'Cut' : name}</option>`)}
      </select>
      <div class="choices" role="group" aria-label="Show">
        <button class="choice" aria-pressed=${!areGrouped} onClick=${() => changeRoute({ show: '' })}>List</button>
        <button class="choice" aria-pressed=${areGrouped} onClick=${() => changeRoute({ show: 'mistakes', id: '' })}>Mistakes</button>
      </div>
      <button class="choice follow" aria-pressed=${isFollowing} disabled=${areGrouped} title="Scroll to new requests (f)" onClick=${() => onFollow(!isFollowing)}>Follow</button>
      <button onClick=${clear} title="Empties the list of requests" disabled=${rows.length === 0}>Clear</button>
    </section>
    <p class="counts">
      ${isFiltered ? `${shown.toLocaleString('en-US')} of ${counted(rows.length, 'request')}` : counted(rows.length, 'request')}
      ${dropped > 0 && `, ${counted(dropped, 'older one')} dropped`}
      ${search.isSearching && html`<span class="dim">, searching headers and bodies</span>`}
      ${mistake !== '' && html` <span class="chip">${mistake} <button onClick=${() => changeRoute({ mistake: '' })} aria-label="Remove the filter by mistake">✕</button></span>`}
      ${isFiltered && html` <button class="link" onClick=${() => changeRoute(Object.fromEntries(filterNames.map((name) => [name, ''])))}>Remove filters</button>`}
    </p>
  `;
}

/** Returns the values that the rows have, to choose from. */
function valuesIn(rows: readonly RequestSummary[]) {
  const verdictCounts = new Map<string, number>();
  for (const { verdict } of rows) verdictCounts.set(verdict, (verdictCounts.get(verdict) ?? 0) + 1);
  return {
    verdicts: verdictCounts,
    operations: [...new Set(rows.map(({ operation }) => operation ?? noOperation))].sort(),
    statuses: [...new Set(rows.flatMap(statusesOf))].sort(),
  };
}

/** Adds the chosen value, which the URL may have though no row has it. */
function withChosen(values: readonly string[], chosen: string): readonly string[] {
  return chosen === '' || values.includes(chosen) ? values : [...values, chosen];
}

/** Leaves the field with its text, which a browser would empty first. */
function leaveOnEscape(event: KeyboardEvent & FieldEvent): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.currentTarget.blur();
}
