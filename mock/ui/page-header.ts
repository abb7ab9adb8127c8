import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StreamState } from './live/event-stream.ts';
import { ResetButton } from './reset-button.ts';
import { fragmentOf, type ViewName, views } from './route.ts';

/** The words of the states of the connection. */
const words: Readonly<Record<StreamState, string>> = { connecting: 'Connecting', live: 'Live', lost: 'Not connected' };

type PageHeaderProps = {
  readonly view: ViewName;
  readonly stream: StreamState;
  readonly notify: (notice: string) => void;
  readonly onHelp: () => void;
};

/** Shows the name of the page, its views, the connection, and what applies to the whole mock. */
export function PageHeader({ view, stream, notify, onHelp }: PageHeaderProps): VNode {
  return html`
    <header class="page">
      <h1>Flow Service mock</h1>
      <nav aria-label="Views">
        ${Object.entries(views).map(
          ([name, title]) =>
            html`<a href=${fragmentOf({ view: name as ViewName, params: {} })} aria-current=${name === view ? 'page' : undefined}>${title}</a>`,
        )}
      </nav>
      <span class=${`stream ${stream}`}>${words[stream]}</span>
      <${ResetButton} notify=${notify} />
      <button class="round" onClick=${onHelp} aria-label="Help" title="Keyboard (?)">?</button>
    </header>
  `;
}
