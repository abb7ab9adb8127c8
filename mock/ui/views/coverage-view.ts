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
          <ul class="coverage">
            ${operations.map(
              ({ operation, covered, total, isCalled, missing }) => html`
                <li key=${operation}>
                  <b class="mono">${operation}</b>
                  <progress value=${covered} max=${total} aria-label=${`Coverage of ${operation}`}></progress>
                  <span class="number">${covered} of ${total}</span>
                  <span class="dim missing">${isCalled ? missing.join('; ') : 'not called'}</span>
                </li>
              `,
            )}
          </ul>
        `
      }
    </div>
  `;
}

function percent(covered: number, total: number): string {
  return `${total === 0 ? 0 : Math.floor((100 * covered) / total)} %`;
}
