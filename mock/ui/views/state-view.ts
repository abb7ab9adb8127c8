import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { countOf } from '../../../src/ui/visible-text.ts';
import { useFetched } from '../live/use-fetched.ts';
import { useThrottled } from '../live/use-throttled.ts';
import type { ChangeRoute } from '../use-route.ts';
import { EntityPanel } from './entity-panel.ts';
import { EntityTable, type ListedEntity } from './entity-table.ts';

/** The titles of the kinds of entities. */
const titles: Readonly<Record<string, string>> = {
  connections: 'Connections',
  sourceConnections: 'Source connections',
  targetConnections: 'Target connections',
  flows: 'Dataflows',
  runs: 'Flow runs',
  schemas: 'Schemas',
  dataSets: 'Data sets',
  mappingSets: 'Mapping sets',
};

/** The number of entities that are loaded at once. */
const pageSize = 100;

type StateViewProps = {
  readonly version: number;
  readonly params: Readonly<Record<string, string>>;
  readonly changeRoute: ChangeRoute;
  readonly notify: (notice: string) => void;
};

/** Shows the entities of the mock, one kind at a time, and the one that is open. */
export function StateView({ version, params, changeRoute, notify }: StateViewProps): VNode {
  const stale = useThrottled(version, 400);
  const [limit, setLimit] = useState(pageSize);
  const kinds = useFetched<{ kinds: Readonly<Record<string, number>> }>('entities', stale);
  const kind = params.kind ?? 'connections';
  const list = useFetched<{ total: number; items: readonly ListedEntity[] }>(`entities/${encodeURIComponent(kind)}?limit=${limit}`, stale);
  const open = list.value?.items.find(({ entity }) => entity.id === params.id);
  const error = kinds.error ?? list.error;
  const all = { ...Object.fromEntries(Object.keys(titles).map((name) => [name, 0])), ...kinds.value?.kinds };
  const { items = [], total = 0 } = list.value ?? {};
  return html`
    <div class="choices kinds" role="group" aria-label="Kind">
      ${Object.entries(all).map(
        ([name, count]) =>
          html`<button class="choice" aria-pressed=${name === kind} onClick=${() => changeRoute({ kind: name, id: '' })}>${titles[name] ?? name} <b>${count}</b></button>`,
      )}
    </div>
    ${error !== undefined && html`<p class="none" role="alert">${error}</p>`}
    <div class=${open === undefined ? 'split' : 'split open'}>
      <div class="list scroll" tabindex="0" role="region" aria-label=${titles[kind] ?? kind}>
        ${list.value !== undefined && items.length === 0 && html`<p class="none">The mock has none. They appear here as soon as a request creates one.</p>`}
        ${items.length > 0 && html`<${EntityTable} items=${items} current=${params.id} onOpen=${(id: string) => changeRoute({ id }, 'step')} />`}
        ${total > items.length && html`<p class="more"><button onClick=${() => setLimit(limit + pageSize)}>Load ${pageSize} more of ${countOf(total)} entities</button></p>`}
      </div>
      ${open !== undefined && html`<${EntityPanel} title=${titles[kind] ?? kind} listed=${open} notify=${notify} onClose=${() => changeRoute({ id: '' })} />`}
    </div>
  `;
}
