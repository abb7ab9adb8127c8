import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { areShortcutsOn, shortcuts, switchShortcuts } from './shortcuts.ts';

/** Lists the shortcuts, and lets the user switch them off. */
export function HelpDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return html`
    <dialog ref=${dialog} onClose=${onClose} aria-labelledby="help-title">
      <form method="dialog">
        <h2 id="help-title">Keyboard</h2>
        <table class="keys">
          <tbody>
            ${shortcuts.map(([keys, effect]) => html`<tr><th scope="row"><kbd>${keys}</kbd></th><td>${effect}</td></tr>`)}
          </tbody>
        </table>
        <label class="check">
          <input type="checkbox" checked=${areShortcutsOn()} onChange=${({ currentTarget }: { currentTarget: HTMLInputElement }) => switchShortcuts(currentTarget.checked)} />
          Shortcuts of one character
        </label>
        <button class="primary" autofocus>Close</button>
      </form>
    </dialog>
  `;
}
