import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { change } from './live/mock-api.ts';

/** How long the second step is offered, in milliseconds. */
const offered = 5000;

/** Resets the mock in two steps, because it cannot be undone. */
export function ResetButton({ notify }: { notify: (notice: string) => void }): VNode {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    if (!isArmed) return undefined;
    const timer = setTimeout(() => setArmed(false), offered);
    return () => clearTimeout(timer);
  }, [isArmed]);
  const press = (): void => {
    setArmed(!isArmed);
    if (!isArmed) return;
    change('POST', 'reset').then(
      () => notify('The mock was reset.'),
      (error: Error) => notify(error.message),
    );
  };
  const title = 'Deletes all entities, tokens, requests and planned scenarios, and sets the clock back to real time.';
  return html`<button class=${isArmed ? 'reset danger' : 'reset'} title=${title} onClick=${press} onBlur=${() => setArmed(false)}>${isArmed ? 'Delete everything?' : 'Reset'}</button>`;
}
