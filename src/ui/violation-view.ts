import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Violation } from '../generated/flow-service.ts';
import type { ViolationContext } from './shown-exchange.ts';
import { cutText, visibleText } from './visible-text.ts';

/** Shows a violation: its code and place, the mistake, and how to fix it. */
export function ViolationView({ violation, linkOf, placeOf }: ViolationContext & { readonly violation: Violation }): VNode {
  const { code, severity, at, message, expected, received, fix, reference } = violation;
  const rows = [
    ['Expected', expected],
    ['Received', received],
    ['Fix', fix],
    ['Source', reference],
    ['Place', placeOf?.(violation)],
  ].filter(([, value]) => value !== undefined);
  return html`<div class="violation ${severity === 'error' ? 'error' : 'warning'}" role="group" aria-label="${severity}: ${visibleText(code)}">
    <p class="violation-head"><${CodeBadge} code=${code} severity=${severity} linkOf=${linkOf} />${' '}<code>${shown(at)}</code></p>
    <p>${shown(message)}</p>
    <dl>${rows.map(([name, value = '']) => html`<dt>${name}</dt><dd>${shown(value)}</dd>`)}</dl>
  </div>`;
}

/** Shows the code of a violation, with a link to its page. */
export function CodeBadge({ code, severity, linkOf }: Pick<Violation, 'code' | 'severity'> & Pick<ViolationContext, 'linkOf'>): VNode {
  const link = linkOf?.(code);
  const text = visibleText(code);
  return html`<span class="badge ${severity === 'error' ? 'bad' : 'warn'}">${link === undefined ? text : html`<a href=${link}>${text}</a>`}</span>`;
}

/** Shows violations one below the other. */
export function Violations({ violations, ...context }: ViolationContext & { readonly violations: readonly Violation[] }): VNode | null {
  if (violations.length === 0) return null;
  return html`<div class="violations">${violations.map((violation) => html`<${ViolationView} violation=${violation} ...${context} />`)}</div>`;
}

function shown(text: string): string {
  const { text: start, cut } = cutText(text);
  return visibleText(start) + cut;
}
