import { html } from 'htm/preact';
import type { ComponentChildren, VNode } from 'preact';
import type { MistakeGroup } from './group-mistakes.ts';
import type { ViolationContext } from './shown-exchange.ts';
import { CodeBadge } from './violation-view.ts';
import { countOf, cutText, visibleText } from './visible-text.ts';

type MistakeTableProps<Row> = Pick<ViolationContext, 'linkOf'> & {
  readonly groups: readonly MistakeGroup<Row>[];
  /** Returns the content of the last column: a link or a button to the requests with the mistake. */
  readonly actionOf?: (group: MistakeGroup<Row>) => ComponentChildren;
};

/** Shows repeated mistakes, one line each, with the number of requests that have them. */
export function MistakeTable<Row>({ groups, linkOf, actionOf }: MistakeTableProps<Row>): VNode {
  return html`<table class="mistakes">
    <thead><tr><th scope="col" class="number">Count</th><th scope="col">Mistake</th><th scope="col">Place</th>${actionOf && html`<th scope="col">First</th>`}</tr></thead>
    <tbody>${groups.map(
      (group) =>
        html`<tr><td class="number">${countOf(group.count)}</td><td><${CodeBadge} code=${group.code} severity=${group.severity} linkOf=${linkOf} /></td><td><code>${visibleText(cutText(group.at, 200).text)}</code></td>${actionOf && html`<td>${actionOf(group)}</td>`}</tr>`,
    )}</tbody>
  </table>`;
}
