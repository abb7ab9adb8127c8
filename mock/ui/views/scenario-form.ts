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

type FieldEvent = { readonly currentTarget: HTMLInputElement | HTMLSelectElement };

/** Asks for how many requests and of which operation a scenario is switched on, and for its settings. */
export function ScenarioForm({ scenario, operations, notify, onDone }: ScenarioFormProps): VNode {
  const { name, settings } = scenario;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [fault, setFault] = useState('');
  const [times, setTimes] = useState('1');
  const [operation, setOperation] = useState('');
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    change('POST', 'scenarios', {
      scenario: name,
      settings: Object.fromEntries(Object.entries(changed).filter(([setting, value]) => value !== String(settings[setting]))),
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
      <label>Next requests (empty for all) <input type="number" class="count" min="1" step="1" value=${times} placeholder="all" ref=${first} onInput=${({ currentTarget }: FieldEvent) => setTimes(currentTarget.value)} /></label>
      <label>Operation <select value=${operation} onChange=${({ currentTarget }: FieldEvent) => setOperation(currentTarget.value)}><option value="">Any</option>${choices.map((choice: string) => html`<option>${choice}</option>`)}</select></label>
      ${Object.entries(settings).map(
        ([setting, value]) =>
          html`<label>${setting} <input size="8" value=${changed[setting] ?? value} onInput=${({ currentTarget }: FieldEvent) => setChanged({ ...changed, [setting]: currentTarget.value })} /></label>`,
      )}
      <button class="primary">Switch on</button>
      ${fault !== '' && html`<p class="fault" role="alert">${fault}</p>`}
    </form>
  `;
}
