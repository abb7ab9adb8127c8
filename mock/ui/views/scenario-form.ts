import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { change } from '../live/mock-api.ts';

/** A scenario as the mock lists it. */
export type ShownScenario = {
  readonly name: string;
  readonly summary: string;
  readonly settings: Readonly<Record<string, string | number>>;
  /** The operations that it applies to; undefined or a word for a group of them. */
  readonly operations?: readonly string[] | string;
  /** The status of its error response. */
  readonly status?: number;
  /** Adobe's code of its error response. */
  readonly code?: string;
};

type ScenarioFormProps = {
  readonly scenario: ShownScenario;
  readonly operations: readonly string[];
  readonly notify: (notice: string) => void;
  readonly onDone: () => void;
};

/** Asks for how many requests and of which operation a scenario is switched on, and for its settings. */
export function ScenarioForm({ scenario, operations, notify, onDone }: ScenarioFormProps): VNode {
  const { name, settings } = scenario;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [fault, setFault] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const { times = '', operation = '', ...others } = Object.fromEntries([...fields].map(([field, value]) => [field, String(value)]));
    const changed = Object.keys(settings).filter((setting) => others[`setting-${setting}`] !== String(settings[setting]));
    change('POST', 'scenarios', {
      scenario: name,
      settings: Object.fromEntries(changed.map((setting) => [setting, others[`setting-${setting}`]])),
      ...(times === '' ? {} : { times: Number(times) }),
      ...(operation === '' ? {} : { operation }),
    }).then(
      () => {
        notify(`Switched on ${name}.`);
        onDone();
      },
      (reason: Error) => setFault(reason.message),
    );
  };
  const choices = Array.isArray(scenario.operations) ? scenario.operations : operations;
  return html`
    <form class="buttons" onSubmit=${submit}>
      <label>Next requests <input name="times" type="number" class="count" min="1" step="1" value="1" placeholder="all" title="Empty for all until a reset" ref=${first} /></label>
      <label>Operation <select name="operation"><option value="">Any</option>${choices.map((operation: string) => html`<option>${operation}</option>`)}</select></label>
      ${Object.entries(settings).map(([setting, value]) => html`<label>${setting} <input name=${`setting-${setting}`} size="8" value=${value} /></label>`)}
      <button class="primary">Switch on</button>
      ${fault !== '' && html`<p class="fault" role="alert">${fault}</p>`}
    </form>
  `;
}
