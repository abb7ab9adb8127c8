import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { constants } from '../../../src/generated/constants.ts';
import { copyText } from '../copy-text.ts';

/** Returns a command that creates a connection at this mock. */
function firstRequest(origin: string): string {
  const { id, version } = constants.DynamicsConnectionSpec;
  const body = {
    name: 'Contoso CRM',
    auth: {
      specName: constants.BasicAuthentication.specName,
      params: { serviceUri: 'https://contoso.crm.dynamics.com', username: 'anna', password: 'not-a-real-password' },
    },
    connectionSpec: { id, version },
  };
  return `curl ${origin}/data/foundation/flowservice/connections \\
  -H 'Authorization: Bearer any-token' -H 'x-api-key: any-key' \\
  -H 'x-gw-ims-org-id: 7DC732555AECDB4C0A494036@AdobeOrg' \\
  -H 'x-sandbox-name: prod' -H 'Content-Type: application/json' \\
  -d '${JSON.stringify(body, null, 2)}'`;
}

/** Shows how to send the first request. */
export function EmptyState({ notify }: { notify: (notice: string) => void }): VNode {
  const command = firstRequest(location.origin);
  const copy = (): void => {
    copyText(command).then(
      () => notify('Copied the command.'),
      (error: Error) => notify(error.message),
    );
  };
  return html`
    <section class="empty">
      <h2>No requests yet</h2>
      <p>Each request to this mock appears here, with its response and its mistakes. Paste this into a terminal, or point your client at <code>${location.origin}</code>.</p>
      <pre tabindex="0">${command}</pre>
      <button class="primary" onClick=${copy}>Copy command</button>
      <p class="dim">Then change a header or a property, and send it again.</p>
    </section>
  `;
}
