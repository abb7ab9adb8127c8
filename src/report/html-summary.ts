import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { isError } from '../check/finding.ts';
import { visibleText } from '../ui/visible-text.ts';
import { type Coverage, coverageGaps, coveragePercent } from '../verification/coverage.ts';
import { lacksBody, type Verification, type VerifiedInput, type VerifiedInteraction } from '../verification/verification.ts';
import { gateText, type Verdict } from './verdict.ts';

/** Shows the verdict on a run, its gates and its numbers. */
export function VerdictHeader({ verdict, verification }: { readonly verdict: Verdict; readonly verification: Verification }): VNode {
  const { state, text, gates } = verdict;
  const { interactions, coverage } = verification;
  const wrong = interactions.filter(({ conforms }) => !conforms).length;
  const warnings = interactions.reduce((sum, { violations }) => sum + violations.filter((one) => !isError(one)).length, 0);
  const passed = state === 'empty' ? 'warn' : 'good';
  return html`<header>
    <h1>Flow Service contracts</h1>
    <p class="verdict ${state}">${visibleText(text)}</p>
    ${
      gates.length > 0 &&
      html`<ul class="gates">${gates.map(
        (gate) =>
          html`<li class=${gate.passed ? passed : 'bad'}><span class="mark" role="img" aria-label=${gate.passed ? 'passed' : 'failed'}></span>${visibleText(gateText(gate))}</li>`,
      )}</ul>`
    }
    <p class="numbers"><span><b>${wrong}</b> not conforming</span><span><b>${warnings}</b> warnings</span><span><b>${percentOf(coverage)} %</b> of the description covered</span></p>
  </header>`;
}

/** Shows one line for each file or command. */
export function InputsPart({ inputs, interactions }: Pick<Verification, 'inputs' | 'interactions'>): VNode {
  const byInput = Map.groupBy(interactions, ({ input }) => input);
  return html`<section id="inputs"><h2>Inputs</h2>
    <div class="wide" role="region" aria-label="Inputs" tabindex="0"><table>
      <thead><tr><th>Input</th><th>Format</th><th class="number">Interactions</th><th class="number">Not conforming</th><th class="number">Skipped</th></tr></thead>
      <tbody>${inputs.map((input) => inputRow(input, byInput.get(input.name) ?? []))}</tbody>
    </table></div></section>`;
}

function inputRow({ name, format = '', passedOver, problem }: VerifiedInput, own: readonly VerifiedInteraction[]): VNode {
  if (problem !== undefined) return html`<tr class="bad"><td>${visibleText(name)}</td><td colspan="4">${visibleText(problem)}</td></tr>`;
  const wrong = own.filter(({ conforms }) => !conforms).length;
  const verdict = wrong > 0 ? 'bad' : own.length === 0 || own.some(lacksBody) ? 'warn' : 'good';
  return html`<tr class=${verdict}><td>${visibleText(name)}</td><td class="format">${visibleText(format)}</td>
    ${[own.length, wrong, passedOver].map((number) => html`<td class="number">${number}</td>`)}</tr>`;
}

/** Shows how much of each operation the interactions cover. */
export function CoveragePart({ coverage }: { readonly coverage: Coverage }): VNode {
  return html`<section id="coverage"><h2>Coverage <span class="dim">${percentOf(coverage)} % of the description</span></h2>
    <div class="wide" role="region" aria-label="Coverage" tabindex="0"><table>
      <thead><tr><th>Operation</th><th>Share</th><th class="number">Covered</th><th>Not covered</th></tr></thead>
      <tbody>${coverageGaps(coverage).map(
        ({ operation, covered, total, missing }) => html`<tr><td><code>${operation}</code></td>
          <td><meter min="0" max=${total} value=${covered} aria-label="${operation}: ${covered} of ${total} covered"></meter></td>
          <td class="number">${covered} of ${total}</td>
          <td>${missing.length === 0 ? 'all' : missing.map((one, index) => [index > 0 && html`<br />`, visibleText(one)])}</td></tr>`,
      )}</tbody>
    </table></div></section>`;
}

function percentOf(coverage: Coverage): string {
  return coveragePercent(coverage).toFixed(1);
}
