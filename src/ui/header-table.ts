import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Violation } from '../generated/flow-service.ts';
import type { ShownExchange, ViolationContext } from './shown-exchange.ts';
import { Violations } from './violation-view.ts';
import { cutText, visibleText } from './visible-text.ts';

type Header = ShownExchange['request']['headers'][number];

type HeaderTableProps = ViolationContext & {
  readonly headers: readonly Header[];
  readonly violations: readonly Violation[];
  /** The start of the places of these headers, such as `/response/headers`. Default `/headers`. */
  readonly prefix?: string;
  /** The name of the table for screen readers. */
  readonly label: string;
};

/** Shows headers, with each violation under the last header of its name. A header that is missing gets a line of its own. */
export function HeaderTable({ headers, violations, prefix = '/headers', label, ...context }: HeaderTableProps): VNode {
  const byName = Map.groupBy(violations, ({ at }) => at.slice(prefix.length + 1).toLowerCase());
  const last = new Map(headers.map(([name], index) => [name.toLowerCase(), index]));
  const missing = [...byName].filter(([name]) => !last.has(name));
  const under = (found: readonly Violation[]) =>
    html`<tr class="under"><td colspan="2"><${Violations} violations=${found} ...${context} /></td></tr>`;
  return html`<table class="headers" aria-label=${label}><tbody>
    ${headers.map(([name, value], index) => {
      const lower = name.toLowerCase();
      const found = last.get(lower) === index ? (byName.get(lower) ?? []) : [];
      return [row(name, value, markOf(byName.get(lower) ?? [])), found.length > 0 && under(found)];
    })}
    ${missing.map(([name, found]) => [row(name, 'missing', `${markOf(found)} absent`), under(found)])}
  </tbody></table>`;
}

function row(name: string, value: string, mark: string): VNode {
  const { text, cut } = cutText(value);
  return html`<tr class=${mark}><th scope="row">${visibleText(cutText(name, 200).text)}</th><td>${visibleText(text)}${cut !== '' && html`<span class="cut">${cut}</span>`}</td></tr>`;
}

function markOf(found: readonly Violation[]): string {
  if (found.length === 0) return '';
  return found.some(({ severity }) => severity === 'error') ? 'wrong' : 'doubtful';
}
