import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { RequestLog } from '../live/request-log.ts';
import { useFetched } from '../live/use-fetched.ts';
import { useThrottled } from '../live/use-throttled.ts';
import { counted } from '../wording.ts';

type OperationCoverage = {
  readonly operation: string;
  readonly covered: number;
  readonly total: number;
  readonly isCalled: boolean;
  /** The missing parts by kind, such as `responses 401, 404`. */
  readonly missing: readonly string[];
};

type ShownCoverage = { readonly covered: number; readonly total: number; readonly operations: readonly OperationCoverage[] };

/** Shows the part of the description that the requests since the start have covered, as it grows. */
export function CoverageView({ log }: { readonly log: RequestLog }): VNode {
  const { value, error } = useFetched<ShownCoverage>('coverage', useThrottled(log.lastEvent, 700));
  const { covered = 0, total = 0, operations = [] } = value ?? {};
  return html`
    <div class="page-body" role="region" aria-label="Coverage" tabindex="0">
      ${error !== undefined && html`<p class="none" role="alert">${error}</p>`}
      ${
        value !== undefined &&
        html`
          <h2>${percent(covered, total)} of the description</h2>
          <p class="dim">${covered} of ${counted(total, 'part')} are covered by the requests since the mock was started or reset: operations, auth specs, headers, query parameters, optional properties and responses.</p>
          <p class="dim">Only requests without violations count, and no responses of scenarios: a 400 for a mistake, or a 429 of a scenario, stays missing.</p>
          <div class="wide">
            <table class="coverage">
              <thead><tr><th scope="col">Operation</th><th scope="col" colspan="2">Covered</th><th scope="col">Missing</th></tr></thead>
              <tbody>
                ${operations.map(
                  ({ operation, covered, total, isCalled, missing }) => html`
                    <tr key=${operation}>
                      <th scope="row" class="mono">${operation}</th>
                      <td class="bar"><progress value=${covered} max=${total} aria-label=${`Coverage of ${operation}`}></progress></td>
                      <td class="number">${covered} of ${total}</td>
                      <td class="dim missing">${isCalled ? missing.join('; ') : 'all: not called'}</td>
                    </tr>
                  `,
                )}
              </tbody>
            </table>
          </div>
        `
      }
    </div>
  `;
}

function percent(covered: number, total: number): string {
  return `${total === 0 ? 0 : Math.floor((100 * covered) / total)} %`;
}
