import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { BodyView } from '../../../src/ui/body-view.ts';
import { copyText } from '../copy-text.ts';
import type { ListedEntity } from './entity-table.ts';

type EntityPanelProps = {
  readonly title: string;
  readonly listed: ListedEntity;
  readonly onClose: () => void;
  readonly notify: (notice: string) => void;
};

/** Shows an entity as JSON, with its scope. */
export function EntityPanel({ title, listed, onClose, notify }: EntityPanelProps): VNode {
  const { organization, sandbox, entity } = listed;
  const copy = (): void => {
    copyText(JSON.stringify(entity, null, 2)).then(
      () => notify('Copied the JSON.'),
      (error: Error) => notify(error.message),
    );
  };
  return html`
    <section class="detail" aria-label=${`${title}: ${entity.id}`} tabindex="0">
      <header>
        <h2>${title}</h2>
        <p class="dim">Sandbox ${sandbox}, organization ${organization}</p>
        <button class="round" onClick=${onClose} aria-label="Close">✕</button>
      </header>
      <div class="exchange">
        <div class="actions"><button onClick=${copy}>Copy JSON</button></div>
        <${BodyView} body=${entity} violations=${[]} />
      </div>
    </section>
  `;
}
