import { html } from 'htm/preact';
import type { ComponentChildren, VNode } from 'preact';
import type { Violation } from '../generated/flow-service.ts';
import { asCurl } from './as-curl.ts';
import { BodyView } from './body-view.ts';
import { HeaderTable } from './header-table.ts';
import type { ShownExchange, ShownRequest, ShownResponse, ViolationContext } from './shown-exchange.ts';
import { Violations } from './violation-view.ts';
import { type Part, violationsByPart } from './violations-by-part.ts';
import { countOf, cutText, visibleLines, visibleText } from './visible-text.ts';

type ExchangeViewProps = ViolationContext & {
  readonly exchange: ShownExchange;
  /** The URL of the server in the curl command. */
  readonly baseUrl: string;
  /** Buttons for the exchange. */
  readonly actions?: ComponentChildren;
};

/** The violations of one exchange that are shown. */
const mostViolations = 100;

type Found = Readonly<Record<Part, readonly Violation[]>>;

/** Shows a request and its response, with each violation at its place. */
export function ExchangeView({ exchange, baseUrl, actions, ...context }: ExchangeViewProps): VNode {
  const { request, response, violations } = exchange;
  const shown = [...violations].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')).slice(0, mostViolations);
  const found = violationsByPart(shown);
  const more = violations.length - shown.length;
  return html`<div class="exchange">
    ${actions !== undefined && html`<div class="actions">${actions}</div>`}
    ${more > 0 && html`<p class="note">${countOf(more)} more violations are not shown.</p>`}
    <div class="messages">
      ${requestPart(request, found, context)}
      ${responsePart(response, found, context)}
    </div>
    <details class="curl"><summary>As a curl command</summary><pre class="plain">${curlText(request, baseUrl)}</pre></details>
  </div>`;
}

function requestPart({ method, target, headers, body, bodyNote }: ShownRequest, found: Found, context: ViolationContext): VNode {
  return html`<section class="message">
    <h3>Request</h3>
    <p class="first-line"><b>${visibleText(cutText(method, 40).text)}</b> <code>${visibleText(cutText(target).text)}</code></p>
    <${Violations} violations=${found.requestLine} ...${context} />
    ${headersPart('Request headers', { headers, prefix: '/headers', violations: found.requestHeaders }, context)}
    <h4>Body</h4>
    <${BodyView} body=${body} note=${bodyNote} violations=${found.requestBody} ...${context} />
  </section>`;
}

function responsePart(response: ShownResponse | undefined, found: Found, context: ViolationContext): VNode {
  if (response === undefined) {
    const all = [...found.statusLine, ...found.responseHeaders, ...found.responseBody];
    return html`<section class="message"><h3>Response</h3><p class="note">No response.</p><${Violations} violations=${all} ...${context} /></section>`;
  }
  const { status, headers, body, bodyNote } = response;
  return html`<section class="message">
    <h3>Response</h3>
    <p class="first-line">${status === 0 ? 'The connection was cut.' : html`<b class=${status < 400 ? 'status good' : 'status bad'}>${status}</b>`}</p>
    <${Violations} violations=${found.statusLine} ...${context} />
    ${headersPart('Response headers', { headers, prefix: '/response/headers', violations: found.responseHeaders }, context)}
    <h4>Body</h4>
    <${BodyView} body=${body} note=${bodyNote} violations=${found.responseBody} prefix="/response/body" ...${context} />
  </section>`;
}

type Headers = Pick<ShownRequest, 'headers'> & { readonly prefix: string; readonly violations: readonly Violation[] };

/** Shows headers, open only if there is a violation in them: the body is what a reader mostly looks for. */
function headersPart(label: string, table: Headers, context: ViolationContext): VNode {
  return html`<details open=${table.violations.length > 0}><summary>Headers <span class="dim">${table.headers.length}</span></summary>
    <${HeaderTable} label=${label} ...${table} ...${context} /></details>`;
}

function curlText(request: ShownRequest, baseUrl: string): string {
  return visibleLines(asCurl(request, baseUrl));
}
