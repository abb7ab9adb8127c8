import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { StreamState } from '../live/event-stream.ts';
import { change } from '../live/mock-api.ts';
import type { RequestLog } from '../live/request-log.ts';
import { useFetched } from '../live/use-fetched.ts';
import { useThrottled } from '../live/use-throttled.ts';
import { type Planned, PlannedScenarios } from './planned-scenarios.ts';
import { ScenarioForm, type ShownScenario } from './scenario-form.ts';

type ScenariosViewProps = {
  readonly version: number;
  readonly log: RequestLog;
  readonly stream: StreamState;
  readonly notify: (notice: string) => void;
};

/** Lists the scenarios, and switches them on for some requests. */
export function ScenariosView({ version, log, stream, notify }: ScenariosViewProps): VNode {
  // A request can use up a planned scenario, and without a connection the page does not learn of it.
  const stale = useThrottled(`${version} ${log.lastEvent} ${stream}`, 400);
  const { value, error } = useFetched<{ scenarios: readonly ShownScenario[]; planned: readonly Planned[] }>('scenarios', stale);
  const coverage = useFetched<{ operations: readonly { operation: string }[] }>('coverage');
  const [open, setOpen] = useState('');
  const [text, setText] = useState('');
  const operations = coverage.value?.operations.map(({ operation }) => operation) ?? [];
  const { scenarios = [], planned = [] } = value ?? {};
  const wanted = text.trim().toLowerCase();
  const shown = scenarios.filter(({ name, summary, code = '', status = '' }) =>
    `${name} ${summary} ${code} ${status}`.toLowerCase().includes(wanted),
  );
  const isKnown = value !== undefined && error === undefined && stream !== 'lost';
  const switchOff = (one?: Planned): void => {
    const query = one === undefined ? '' : `?${new URLSearchParams({ scenario: one.scenario, operation: one.operation ?? '' })}`;
    change('DELETE', `scenarios${query}`).catch((reason: Error) => notify(reason.message));
  };
  return html`
    <div class="page-body" role="region" aria-label="Scenarios" tabindex="0">
      ${error !== undefined && html`<p class="none" role="alert">${error}</p>`}
      <h2>Switched on</h2>
      ${isKnown ? html`<${PlannedScenarios} planned=${planned} onSwitchOff=${switchOff} />` : html`<p class="dim">Not known until the mock responds.</p>`}
      <h2>All scenarios</h2>
      <input type="search" aria-label="Search scenarios" placeholder="Search names, summaries, codes" value=${text} onInput=${({ currentTarget }: { currentTarget: HTMLInputElement }) => setText(currentTarget.value)} />
      ${value !== undefined && shown.length === 0 && html`<p class="none">No scenario matches.</p>`}
      <ul class="scenarios">
        ${shown.map(
          (scenario) => html`
            <li key=${scenario.name}>
              <div class="line-of-scenario">
                <p><b class="mono">${scenario.name}</b> ${scenario.status !== undefined && html`<span class="chip">${scenario.status}</span>`} <span>${withCode(scenario.summary)}</span></p>
                <button aria-expanded=${open === scenario.name} aria-label=${`Switch on ${scenario.name}`} onClick=${() => setOpen(open === scenario.name ? '' : scenario.name)}>Switch on</button>
              </div>
              ${open === scenario.name && html`<${ScenarioForm} scenario=${scenario} operations=${operations} notify=${notify} onDone=${() => setOpen('')} />`}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** Shows the parts of a text between backticks as code. */
function withCode(text: string): readonly (string | VNode)[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
}
