import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { groupMistakes, type MistakeGroup } from '../../../src/ui/group-mistakes.ts';
import { MistakeTable } from '../../../src/ui/mistake-table.ts';
import type { RequestSummary } from '../../inspector/request-summary.ts';
import { codePage, fragmentOf } from '../route.ts';
import type { ChangeRoute } from '../use-route.ts';
import { keyOfMistake } from './row-filter.ts';

/** Shows the mistakes of all listed requests, the same one once with its count. A button lists its requests. */
export function MistakeList({ rows, changeRoute }: { rows: readonly RequestSummary[]; changeRoute: ChangeRoute }): VNode {
  const groups = useMemo(() => groupMistakes(rows), [rows]);
  if (groups.length === 0) return html`<div class="list"><p class="none">No mistakes.</p></div>`;
  const show = (group: MistakeGroup<RequestSummary>): VNode => {
    const label = `Show all requests with ${group.code} at ${group.at}`;
    const open = fragmentOf({ view: 'requests', params: { id: String(group.first.id) } });
    return html`
      <a href=${open}>Request ${group.first.id}</a>
      <button aria-label=${label} onClick=${() => changeRoute({ mistake: keyOfMistake(group), show: '' }, 'step')}>Show all</button>
    `;
  };
  return html`<div class="list scroll" tabindex="0"><${MistakeTable} groups=${groups} linkOf=${(code: string) => codePage(code, location.hash)} actionOf=${show} /></div>`;
}
