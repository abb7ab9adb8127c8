import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { change } from './live/mock-api.ts';

/**
 * Resets the mock after a confirmation, because it cannot be undone. The dialog opens elsewhere, so that a double-click does not confirm.
 */
export function ResetButton({ notify }: { notify: (notice: string) => void }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const reset = (): void => {
    change('POST', 'reset').then(
      () => notify('The mock was reset.'),
      (error: Error) => notify(error.message),
    );
  };
  return html`
    <button class="reset" title="Empties the mock. Asks once more." onClick=${() => dialog.current?.showModal()}>Reset</button>
    <dialog ref=${dialog} aria-labelledby="reset-title">
      <form method="dialog">
        <h2 id="reset-title">Reset the mock?</h2>
        <p>It deletes all entities, tokens, requests and planned scenarios, and sets the clock back to real time.</p>
        <div class="buttons">
          <button autofocus>Cancel</button>
          <button class="danger" onClick=${reset}>Delete everything</button>
        </div>
      </form>
    </dialog>
  `;
}
