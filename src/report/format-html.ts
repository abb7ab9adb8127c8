import { isError } from '../check/finding.ts';
import type { Coverage } from '../verification/coverage.ts';
import { coverageGaps, coveragePercent } from '../verification/coverage.ts';
import {
  countOf,
  type LocatedViolation,
  lacksBody,
  type Verification,
  type VerifiedInput,
  type VerifiedInteraction,
} from '../verification/verification.ts';
import { htmlStyle } from './html-style.ts';
import { escapeMarkup as escaped } from './printable.ts';
import { gateText, verdictOf } from './verdict.ts';

/** Formats a verification as an HTML page for the artifacts of a build: one file that loads nothing and needs no script. */
export function formatHtml(verification: Verification): string {
  const { inputs, interactions, coverage } = verification;
  const wrong = interactions.filter(({ conforms }) => !conforms).length;
  const { state, title, text: verdict, gates } = verdictOf(verification);
  const byInput = Map.groupBy(interactions, ({ input }) => input);
  const consumers = [...Map.groupBy(interactions, ({ consumer }) => consumer)];
  const percent = coveragePercent(coverage).toFixed(1);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}: Flow Service contracts</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<h1>Flow Service contracts</h1>
<p class="verdict ${state}">${escaped(verdict)}</p>
${gates.length === 0 ? '' : `<ul class="gates">${gates.map((gate) => `<li class="${gate.passed ? (state === 'empty' ? 'warn' : 'good') : 'bad'}"><span class="mark" role="img" aria-label="${gate.passed ? 'passed' : 'failed'}"></span>${escaped(gateText(gate))}</li>`).join('')}</ul>`}
<p class="numbers"><span><b>${wrong}</b> not conforming</span><span><b>${warningsIn(interactions)}</b> warnings</span><span><b>${percent} %</b> of the description covered</span></p>
</header>
<main>
<section><h2>Inputs</h2>
<div class="wide"><table><thead><tr><th>Input</th><th>Format</th><th class="number">Interactions</th><th class="number">Not conforming</th><th class="number">Skipped</th></tr></thead>
<tbody>${inputs.map((input) => inputRow(input, byInput.get(input.name) ?? [])).join('\n')}</tbody></table></div></section>
<section><h2>Interactions</h2>
<label class="filter"><input type="checkbox"> Only errors and warnings</label>
${consumers.map(([consumer, own]) => consumerPart(consumer, own)).join('\n')}
</section>
${coveragePart(coverage, percent)}
</main>
</body>
</html>
`;
}

function warningsIn(interactions: readonly VerifiedInteraction[]): number {
  return interactions.reduce((sum, { violations }) => sum + violations.filter((one) => !isError(one)).length, 0);
}

function inputRow({ name, format = '', passedOver, problem }: VerifiedInput, own: readonly VerifiedInteraction[]): string {
  if (problem !== undefined) return `<tr class="bad"><td>${escaped(name)}</td><td colspan="4">${escaped(problem)}</td></tr>`;
  const wrong = own.filter(({ conforms }) => !conforms).length;
  const numbers = [own.length, wrong, passedOver].map((number) => `<td class="number">${number}</td>`).join('');
  const verdict = wrong > 0 ? 'bad' : own.length === 0 || own.some(lacksBody) ? 'warn' : 'good';
  return `<tr class="${verdict}"><td>${escaped(name)}</td><td class="format">${escaped(format)}</td>${numbers}</tr>`;
}

function consumerPart(consumer: string, own: readonly VerifiedInteraction[]): string {
  const wrong = own.filter(({ conforms }) => !conforms).length;
  const isQuiet = own.every(({ violations }) => violations.length === 0);
  const unseen = own.filter(lacksBody).length;
  const verdict = wrong > 0 ? `${wrong} not conforming` : unseen > 0 ? `${unseen} not checked in full` : 'all conform';
  return `<details${wrong === 0 ? '' : ' open'} class="${isQuiet ? 'quiet' : 'loud'}"><summary><b>${escaped(consumer)}</b> <span class="badge ${wrong > 0 ? 'bad' : unseen > 0 ? 'warn' : 'good'}">${verdict}</span> <span class="dim">${countOf(own.length, 'interaction')}</span></summary>
<ul class="interactions">${own.map(interactionPart).join('\n')}</ul></details>`;
}

function interactionPart(interaction: VerifiedInteraction): string {
  const { input, line, description, method, path, status, violations, conforms } = interaction;
  const label = lacksBody(interaction) ? 'not checked in full' : conforms ? 'conforms' : 'does not conform';
  const verdict = conforms ? (violations.length === 0 ? 'good' : 'warn') : 'bad';
  const response = status === undefined ? '' : ` <span class="dim">→ ${status}</span>`;
  const place = line === undefined ? input : `${input}:${line}`;
  return `<li class="${verdict}"><div><span class="mark" role="img" aria-label="${label}"></span><span class="name">${escaped(description)}</span> <code>${escaped(method)} ${escaped(path)}</code>${response} <span class="place">${escaped(place)}</span></div>${
    violations.length === 0 ? '' : `<ul>${violations.map((one) => violationPart(one, input)).join('')}</ul>`
  }</li>`;
}

function violationPart({ code, severity, at, message, expected, received, fix, reference, line }: LocatedViolation, input: string): string {
  const rows = [
    ['Expected', expected],
    ['Received', received],
    ['Fix', fix],
    ['Source', reference],
    ['Place', line === undefined ? undefined : `${input}:${line}`],
  ].flatMap(([name = '', value]) => (value === undefined ? [] : [`<dt>${name}</dt><dd>${escaped(value)}</dd>`]));
  return `<li class="violation ${escaped(severity)}"><p><span class="badge ${severity === 'error' ? 'bad' : 'warn'}">${escaped(code)}</span> <code>${escaped(at)}</code></p><p>${escaped(message)}</p><dl>${rows.join('')}</dl></li>`;
}

function coveragePart(coverage: Coverage, percent: string): string {
  const rows = coverageGaps(coverage).map(
    ({ operation, covered, total, missing }) =>
      `<tr><td><code>${operation}</code></td><td><meter min="0" max="${total}" value="${covered}"></meter></td><td class="number">${covered} of ${total}</td><td>${missing.length === 0 ? 'all' : missing.map(escaped).join('<br>')}</td></tr>`,
  );
  return `<section><h2>Coverage <span class="dim">${percent} % of the description</span></h2>
<div class="wide"><table><thead><tr><th>Operation</th><th></th><th class="number">Covered</th><th>Not covered</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></section>`;
}
