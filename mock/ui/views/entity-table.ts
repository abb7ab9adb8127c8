import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { cutText, visibleText } from '../../../src/ui/visible-text.ts';
import { utc } from '../wording.ts';

/** An entity with its scope, as the mock lists it. */
export type ListedEntity = {
  readonly organization: string;
  readonly sandbox: string;
  readonly entity: { readonly id: string } & Readonly<Record<string, unknown>>;
};

type EntityTableProps = {
  readonly items: readonly ListedEntity[];
  readonly current: string | undefined;
  readonly onOpen: (id: string) => void;
};

/** The columns: a title, and the text of an entity. A column without any text is left out. */
const columns: readonly (readonly [title: string, text: (listed: ListedEntity) => unknown])[] = [
  ['Id', ({ entity }) => (nameOf(entity) === undefined ? undefined : entity.id)],
  ['State', ({ entity }) => entity.state ?? statusOf(entity)],
  ['Dataflow', ({ entity }) => entity.flowId],
  ['Sandbox', ({ sandbox }) => sandbox],
  ['Updated', ({ entity }) => (typeof entity.updatedAt === 'number' ? utc(entity.updatedAt) : undefined)],
];

/**
 * Shows entities as a table. The name of each, or its id if it has none, opens it. Narrow screens have room only for the start of an id.
 */
export function EntityTable({ items, current, onOpen }: EntityTableProps): VNode {
  const named = Map.groupBy(items, ({ entity }) => nameOf(entity));
  const isShared = ({ entity }: ListedEntity): boolean => nameOf(entity) !== undefined && (named.get(nameOf(entity))?.length ?? 0) > 1;
  const shown = columns.filter(([, text]) => items.some((item) => text(item) !== undefined));
  return html`
    <table class="entities">
      <thead><tr><th scope="col">Name</th>${shown.map(([title]) => html`<th scope="col" class=${title.toLowerCase()}>${title}</th>`)}</tr></thead>
      <tbody>
        ${items.map(
          (item) => html`
            <tr key=${item.entity.id} class=${item.entity.id === current ? 'current' : ''}>
              <th scope="row"><button class="link" aria-expanded=${item.entity.id === current} onClick=${() => onOpen(item.entity.id)}>${shownText(nameOf(item.entity) ?? item.entity.id)}</button>${isShared(item) && html` <span class="short dim mono">${shownText(item.entity.id.slice(0, 8))}…</span>`}</th>
              ${shown.map(([title, text]) => html`<td class=${title.toLowerCase()}>${shownText(text(item))}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function shownText(value: unknown): string {
  return visibleText(cutText(String(value ?? ''), 120).text);
}

function nameOf({ name, title }: ListedEntity['entity']): unknown {
  return name ?? title;
}

/** Returns the status of a flow run, which is a part of its metrics. */
function statusOf({ metrics }: ListedEntity['entity']): unknown {
  const { statusSummary } = (metrics ?? {}) as { readonly statusSummary?: { readonly status?: unknown } };
  return statusSummary?.status;
}
