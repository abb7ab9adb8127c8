import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Announcer } from './announcer.ts';
import { ClockView } from './clock-view.ts';
import { CoverageView } from './coverage-view.ts';
import { HelpDialog } from './help-dialog.ts';
import { PageHeader } from './page-header.ts';
import { RequestsView } from './requests-view.ts';
import { ScenariosView } from './scenarios-view.ts';
import { useShortcuts } from './shortcuts.ts';
import { StateView } from './state-view.ts';
import { useMock } from './use-mock.ts';
import { useRoute } from './use-route.ts';

/** Shows the page: its header, one of its views, and what screen readers are told. */
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
    <main class=${`view ${route.view}`} tabindex="-1">
      ${route.view === 'requests' && html`<${RequestsView} log=${log} ...${own} />`}
      ${route.view === 'state' && html`<${StateView} version=${versions.state + versions.clock} ...${own} />`}
      ${route.view === 'clock' && html`<${ClockView} version=${versions.clock + versions.state} />`}
      ${route.view === 'scenarios' && html`<${ScenariosView} version=${versions.scenarios} log=${log} notify=${setNotice} />`}
      ${route.view === 'coverage' && html`<${CoverageView} log=${log} />`}
    </main>
    <${Announcer} log=${log} notice=${notice} onShown=${() => setNotice('')} />
    <${HelpDialog} isOpen=${isHelpOpen} onClose=${() => setHelpOpen(false)} />
  `;
}
