import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { asCurl } from '../../../src/ui/as-curl.ts';
import { ExchangeView } from '../../../src/ui/exchange-view.ts';
import type { ShownExchange } from '../../../src/ui/shown-exchange.ts';
import type { JournalEntry } from '../../journal.ts';
import { copyText } from '../copy-text.ts';
import { read } from '../live/mock-api.ts';
import { useFetched } from '../live/use-fetched.ts';
import { codePage } from '../route.ts';
import { counted, duration, statusText, timeOfDay } from '../wording.ts';
import { scrollToViolation } from './scroll-to-violation.ts';

type RequestDetailProps = { readonly id: number; readonly onClose: () => void; readonly notify: (notice: string) => void };

/** Shows a request whole: its headers, body and response, with each violation at its place. */
export function RequestDetail({ id, onClose, notify }: RequestDetailProps): VNode {
  const { value: entry, error } = useFetched<JournalEntry>(`requests/${id}`);
  const panel = useRef<HTMLElement>(null);
  const jumps = useRef(0);
  useEffect(() => {
    jumps.current = 0;
    panel.current?.scrollTo(0, 0);
  }, [id]);
  const jump = (): void => {
    const violations = panel.current?.querySelectorAll('.violation') ?? [];
    const next = violations[jumps.current++ % violations.length];
    if (panel.current !== null && next !== undefined) scrollToViolation(panel.current, next);
  };
  const copy = (what: string, text: () => Promise<string>): void => {
    text()
      .then(copyText)
      .then(
        () => notify(`Copied as ${what}.`),
        (reason: Error) => notify(reason.message),
      );
  };
  const contract = async (): Promise<string> => JSON.stringify(await read(`requests/${id}/pact`), null, 2);
  return html`
    <section class="detail" aria-label=${`Request ${id}`} tabindex="0" ref=${panel}>
      <header>
        <h2>Request ${id}</h2>
        ${entry !== undefined && html`<${Summary} entry=${entry} onJump=${jump} />`}
        <button class="round" onClick=${onClose} aria-label="Close" title="Close (Esc)">✕</button>
      </header>
      ${error !== undefined && html`<p class="none">${error}</p>`}
      ${
        entry !== undefined &&
        html`<${ExchangeView} exchange=${exchangeOf(entry)} baseUrl=${location.origin} linkOf=${(code: string) => codePage(code, location.hash)} actions=${[
          html`<button onClick=${() => copy('curl', async () => asCurl(entry.request, location.origin))}>Copy as curl</button>`,
          html`<button onClick=${() => copy('contract', contract)}>Copy as contract</button>`,
        ]} />`
      }
    </section>
  `;
}

/** Shows the outcome of a request in one line. The number of violations leads to the first one, and then to the next. */
function Summary({ entry, onJump }: { readonly entry: JournalEntry; readonly onJump: () => void }): VNode {
  const { operation = 'unknown operation', at, milliseconds, scenario, violations, response } = entry;
  const errors = violations.filter(({ severity }) => severity === 'error').length;
  const warnings = violations.length - errors;
  return html`
    <p class="dim">
      <b class=${errors > 0 ? 'bad' : 'good'}>${statusText(response.status)}</b>
      ${` ${operation}, ${timeOfDay(at)}, ${duration(milliseconds)}`}
      ${errors > 0 && html`, <button class="link bad" title="Go to the next one" onClick=${onJump}>${counted(errors, 'violation')}</button>`}
      ${warnings > 0 && html`, <button class="link warn" title="Go to the next one" onClick=${onJump}>${counted(warnings, 'warning')}</button>`}
      ${scenario !== undefined && html` <span class="chip">${scenario}</span>`}
    </p>
  `;
}

function exchangeOf(entry: JournalEntry): ShownExchange {
  const { request, response, violations, omitted = [] } = entry;
  const noteOf = (body: (typeof omitted)[number]): string | undefined =>
    omitted.includes(body) ? 'Not kept: the body is longer than 65,536 bytes.' : undefined;
  return {
    request: { ...request, bodyNote: noteOf('/body') ?? unreadNote(entry) },
    response: { ...response, headers: Object.entries(response.headers), bodyNote: noteOf('/response/body') },
    violations,
  };
}

/** Returns why a request has no body here although one was sent. The journal keeps only what the mock has read as JSON. */
function unreadNote({ request: { headers, body }, violations }: JournalEntry): string | undefined {
  const sent = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  const length = Number(sent.get('content-length') ?? 0);
  const isSent = length > 0 || (sent.has('transfer-encoding') && !violations.some(({ code }) => code === 'body-missing'));
  if (body !== undefined || !isSent) return undefined;
  return `${length > 0 ? `${counted(length, 'byte')}, not` : 'Not'} shown, because it was not read as JSON.`;
}
