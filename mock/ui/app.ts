import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Announcer } from './announcer.ts';
import { HelpDialog } from './help-dialog.ts';
import { useMock } from './live/use-mock.ts';
import { PageHeader } from './page-header.ts';
import { RequestsView } from './requests/requests-view.ts';
import { useShortcuts } from './shortcuts.ts';
import { useRoute } from './use-route.ts';
import { ClockView } from './views/clock-view.ts';
import { CoverageView } from './views/coverage-view.ts';
import { ScenariosView } from './views/scenarios-view.ts';
import { StateView } from './views/state-view.ts';

/** Shows the page: its header, one of its views, and the announcements for screen readers. */
export function App(): VNode {
  const mock = useMock();
  const { route, changeRoute } = useRoute();
  const [notice, setNotice] = useState('');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { log, stream, versions } = mock;
  const own = { params: route.params, changeRoute, notify: setNotice };
  useShortcuts({ '?': () => setHelpOpen(true) });
  return html`
    <${PageHeader} view=${route.view} stream=${stream} notify=${setNotice} onHelp=${() => setHelpOpen(true)} />
    ${stream === 'lost' && html`<p class="lost" role="alert">The connection to the mock is lost. Trying again every second.</p>`}
    <main>
      ${route.view === 'requests' && html`<${RequestsView} log=${log} ...${own} />`}
      ${route.view === 'state' && html`<${StateView} version=${versions.state + versions.clock} ...${own} />`}
      ${route.view === 'clock' && html`<${ClockView} version=${versions.clock + versions.state} />`}
      ${route.view === 'scenarios' && html`<${ScenariosView} version=${versions.scenarios} log=${log} stream=${stream} notify=${setNotice} />`}
      ${route.view === 'coverage' && html`<${CoverageView} log=${log} />`}
    </main>
    <${Announcer} log=${log} notice=${notice} onShown=${() => setNotice('')} />
    <${HelpDialog} isOpen=${isHelpOpen} onClose=${() => setHelpOpen(false)} />
  `;
}
