import { html } from 'htm/preact';
import { Component, type VNode } from 'preact';
import { visibleText } from '../../../src/ui/visible-text.ts';
import type { RequestSummary } from '../../inspector/request-summary.ts';
import { duration, statusText, timeOfDay, verdicts } from '../wording.ts';

type RequestRowProps = {
  readonly row: RequestSummary;
  /** Counted from 1, with the head. */
  readonly position: number;
  readonly isCurrent: boolean;
  readonly onOpen: (id: number) => void;
};

/** Shows a request in one line. It is drawn again only if it has changed: a list that streams in draws its rows many times a second. */
export class RequestRow extends Component<RequestRowProps> {
  override shouldComponentUpdate({ row, position, isCurrent }: RequestRowProps): boolean {
    return row !== this.props.row || position !== this.props.position || isCurrent !== this.props.isCurrent;
  }

  override render({ row, position, isCurrent }: RequestRowProps): VNode {
    const { id, at, method, path, query, operation, status, milliseconds, verdict, mistakes, scenario } = row;
    const { sign, one } = verdicts[verdict];
    const search = query === '' ? '' : `?${query}`;
    const [first] = mistakes;
    const [base = ''] = /^\/data\/foundation\/[a-z]+(?=\/)/.exec(path) ?? [];
    const others = mistakes.length > 1 ? ` +${mistakes.length - 1}` : '';
    return html`
      <div role="row" id=${`request-${id}`} class=${`row ${verdict}`} aria-rowindex=${position} aria-selected=${isCurrent} onClick=${() => this.props.onOpen(id)}>
        <span role="gridcell" class="verdict"><span aria-hidden="true">${sign}</span><span class="unseen">${one}</span></span>
        <span role="gridcell" class="time" title=${at}>${timeOfDay(at)}</span>
        <span role="gridcell" class="method">${method}</span>
        <span role="gridcell" class="path" title=${`${path}${search}`}><span class="base">${base}</span>${visibleText(path.slice(base.length))}<span class="dim">${visibleText(search)}</span></span>
        <span role="gridcell" class="operation">${operation ?? ''}</span>
        <span role="gridcell" class="status">${statusText(status)}</span>
        <span role="gridcell" class="duration">${duration(milliseconds)}</span>
        <span role="gridcell" class="mistakes">${first === undefined ? '' : `${first.code}${others}`}${scenario !== undefined && html` <span class="chip">${scenario}</span>`}</span>
      </div>
    `;
  }
}
