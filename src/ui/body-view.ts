import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Violation } from '../generated/flow-service.ts';
import { type BodyLine, bodyLines, lineFinder } from './body-lines.ts';
import type { ViolationContext } from './shown-exchange.ts';
import { Violations } from './violation-view.ts';
import { cutText, visibleLines } from './visible-text.ts';

type BodyViewProps = ViolationContext & {
  /** The value of a JSON body, a text that could not be parsed, or undefined if there is none. */
  readonly body: unknown;
  readonly violations: readonly Violation[];
  /** The start of the places of this body, such as `/response/body`. Default `/body`. */
  readonly prefix?: string;
  /** Shown instead of a body that is not there. */
  readonly note?: string | undefined;
};

/**
 * Shows a body as formatted JSON, with each violation right under the line that its place names. If the value does not exist, such as a
 * missing property, the violation is under the first line of the nearest parent.
 */
export function BodyView({ body, violations, prefix = '/body', note, ...context }: BodyViewProps): VNode {
  if (body === undefined || typeof body === 'string') {
    return html`<div class="body">${body === undefined ? html`<p class="note">${note ?? 'No body.'}</p>` : plainText(body)}
      <${Violations} violations=${violations} ...${context} /></div>`;
  }
  const lines = bodyLines(
    body,
    violations.map(({ at }) => at.slice(prefix.length)),
  );
  const lineOf = lineFinder(lines);
  const byLine = Map.groupBy(violations, ({ at }) => lineOf(at.slice(prefix.length)));
  return html`<div class="body">${lines.map((line, index) => {
    const found = byLine.get(index) ?? [];
    return [lineView(line, found), found.length > 0 && html`<${Violations} violations=${found} ...${context} />`];
  })}</div>`;
}

/** Levels beyond these are not indented further, so that narrow screens have room for the text. */
const mostIndented = 12;

function lineView({ depth, name, value, kind, cut, comma }: BodyLine, found: readonly Violation[]): VNode {
  const level = Math.min(depth, mostIndented);
  const mark = found.length === 0 ? '' : found.some(({ severity }) => severity === 'error') ? ' wrong' : ' doubtful';
  return html`<code class="line level-${level}${mark}">${'  '.repeat(level)}${name !== undefined && [html`<span class="key">${name}</span>`, ': ']}<span class=${kind}>${value}</span>${cut !== undefined && html`<span class="cut">${cut}</span>`}${comma && ','}${'\n'}</code>`;
}

function plainText(body: string): VNode {
  const { text, cut } = cutText(body);
  return html`<pre class="plain">${visibleLines(text)}${cut !== '' && html`<span class="cut">${cut}</span>`}</pre>`;
}
