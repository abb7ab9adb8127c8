import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { counted } from '../wording.ts';

/** A scenario that is switched on, as the mock lists it. */
export type Planned = {
  readonly scenario: string;
  readonly settings: Readonly<Record<string, string | number>>;
  readonly operation?: string;
  /** The number of requests that remain; undefined for all. */
  readonly times?: number;
};

/** Shows the scenarios that are switched on, in the order in which they are applied. */
export function PlannedScenarios({ planned, onClear }: { readonly planned: readonly Planned[]; readonly onClear: () => void }): VNode {
  if (planned.length === 0) return html`<p class="dim">None. The mock responds as the description says.</p>`;
  return html`
    <ol class="planned">
      ${planned.map(
        ({ scenario, settings, operation, times }) => html`
          <li>
            <b class="mono">${scenario}</b>
            ${' for '}${times === undefined ? 'all requests' : `the next ${counted(times, 'request')}`} ${operation === undefined ? '' : `of ${operation}`}
            <span class="dim"> ${Object.entries(settings)
              .map(([name, value]) => `${name}=${value}`)
              .join(' ')}</span>
          </li>
        `,
      )}
    </ol>
    <button onClick=${onClear}>Switch all off</button>
  `;
}
