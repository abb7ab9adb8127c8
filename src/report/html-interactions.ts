import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Violation } from '../generated/flow-service.ts';
import { ExchangeView } from '../ui/exchange-view.ts';
import { Violations } from '../ui/violation-view.ts';
import { cutText, visibleText } from '../ui/visible-text.ts';
import type { KeptExchange } from '../verification/kept-exchanges.ts';
import { type LocatedViolation, lacksBody, type VerifiedInteraction } from '../verification/verification.ts';

/** An interaction in the report, with its number in the verification. */
export type ListedInteraction = { readonly interaction: VerifiedInteraction; readonly index: number };

/** The mock's URL in the curl commands of the report. */
const mockUrl = 'http://127.0.0.1:4010';

/** The violations that are listed of an interaction whose exchange was not kept. */
const mostViolations = 20;

/** Returns the id of an interaction's element. */
export function anchorOf(index: number): string {
  return `interaction-${index + 1}`;
}

type InteractionRowProps = ListedInteraction & { readonly exchange: KeptExchange | undefined; readonly isOpen: boolean };

/** Shows an interaction as one line. With violations, the line opens to the request and the response. */
export function InteractionRow({ interaction, index, exchange, isOpen }: InteractionRowProps): VNode {
  const { violations } = interaction;
  if (violations.length === 0) return html`<li class="good"><div class="row">${rowContent(interaction)}</div></li>`;
  return html`<li class=${verdictOf(interaction)} id=${anchorOf(index)}><details open=${isOpen}>
    <summary class="row">${rowContent(interaction)}${codesPart(violations)}</summary>
    ${exchange === undefined ? violationsPart(interaction) : exchangePart(interaction, exchange)}
  </details></li>`;
}

/** Returns the verdict on an interaction, as the name of a style. */
export function verdictOf({ conforms, violations }: VerifiedInteraction): 'good' | 'warn' | 'bad' {
  if (!conforms) return 'bad';
  return violations.length === 0 ? 'good' : 'warn';
}

function rowContent(interaction: VerifiedInteraction): readonly unknown[] {
  const { input, line, description, method, path, status, conforms } = interaction;
  const label = lacksBody(interaction) ? 'not checked in full' : conforms ? 'conforms' : 'does not conform';
  return [
    html`<span class="mark" role="img" aria-label=${label}></span>`,
    html`<span class="name">${short(description)}</span> `,
    // The name of an interaction from a recording or from traffic may be the same text.
    description !== `${method} ${path}` && html`<code>${short(method)} ${short(path)}</code>${' '}`,
    status !== undefined && html`<span class="dim">→ ${status}</span>${' '}`,
    html`<span class="place">${placeIn(input, line)}</span>`,
  ];
}

/** The codes that the line of an interaction names. */
const mostCodes = 3;

function codesPart(violations: readonly Violation[]): VNode {
  const codes = [...new Set(violations.map(({ code }) => code))];
  const more = codes.length > mostCodes ? ` and ${codes.length - mostCodes} more` : '';
  return html`<span class="codes">${visibleText(codes.slice(0, mostCodes).join(', '))}${more}</span>`;
}

function exchangePart(interaction: VerifiedInteraction, exchange: KeptExchange): VNode {
  return html`<${ExchangeView} exchange=${{ ...exchange, violations: interaction.violations }} baseUrl=${mockUrl} placeOf=${placesIn(interaction)} />`;
}

function violationsPart(interaction: VerifiedInteraction): VNode {
  const { violations } = interaction;
  const more = violations.length - mostViolations;
  return html`<div class="exchange"><p class="note">The request and the response were left out of this report.</p>
    <${Violations} violations=${violations.slice(0, mostViolations)} placeOf=${placesIn(interaction)} />
    ${more > 0 && html`<p class="note">${more} more violations are not shown.</p>`}</div>`;
}

function placesIn({ input }: VerifiedInteraction): (violation: Violation) => string | undefined {
  return (violation) => {
    const { line } = violation as LocatedViolation;
    return line === undefined ? undefined : `${input}:${line}`;
  };
}

function placeIn(input: string, line: number | undefined): string {
  return line === undefined ? short(input) : `${short(input)}:${line}`;
}

function short(text: string): string {
  const { text: start, cut } = cutText(text, 300);
  return visibleText(start) + cut;
}
