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

type PlannedScenariosProps = {
  readonly planned: readonly Planned[];
  /** Called to switch off one scenario, or all. */
  readonly onSwitchOff: (one?: Planned) => void;
};

/** Shows the scenarios that are switched on, in the order in which they are applied. */
export function PlannedScenarios({ planned, onSwitchOff }: PlannedScenariosProps): VNode {
  if (planned.length === 0) return html`<p class="dim">None. The mock responds as the description says.</p>`;
  return html`
    <ol class="planned">
      ${planned.map((one) => {
        const { scenario, settings, operation, times } = one;
        return html`
          <li>
            <b class="mono">${scenario}</b>
            ${' for '}${times === undefined ? 'all requests' : `the next ${counted(times, 'request')}`} ${operation === undefined ? '' : `of ${operation}`}
            <span class="dim"> ${Object.entries(settings)
              .map(([name, value]) => `${name}=${value}`)
              .join(' ')}</span>
            ${' '}<button class="link" aria-label=${`Switch off ${scenario}`} onClick=${() => onSwitchOff(one)}>Switch off</button>
          </li>
        `;
      })}
    </ol>
    <button onClick=${() => onSwitchOff()}>Switch all off</button>
  `;
}
