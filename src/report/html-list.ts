import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { countOf as formatted, visibleText } from '../ui/visible-text.ts';
import { countOf, lacksBody, type Verification, type VerifiedInteraction } from '../verification/verification.ts';
import { InteractionRow, type ListedInteraction, verdictOf } from './html-interactions.ts';
import { rendered } from './rendered.ts';

/** The interactions that a page lists, and those that are open from the start: as many as a browser shows without delay. */
const most = { withViolations: 1000, without: 4000, open: 3 };

/** Selects the interactions that the page lists: the first with violations, and the first without. */
export function listedOf(interactions: readonly VerifiedInteraction[]): readonly ListedInteraction[] {
  let left = { ...most };
  return interactions.flatMap((interaction, index) => {
    const kind = interaction.violations.length > 0 ? 'withViolations' : 'without';
    if (left[kind] === 0) return [];
    left = { ...left, [kind]: left[kind] - 1 };
    return [{ interaction, index }];
  });
}

/** Formats the list of interactions by consumer. It renders one at a time, so that the tree of the whole list is never in memory. */
export function consumerParts({ exchanges, interactions }: Verification, listed: readonly ListedInteraction[]): string {
  const all = Map.groupBy(interactions, ({ consumer }) => consumer);
  const open = new Set(listed.filter(({ interaction }) => !interaction.conforms).slice(0, most.open));
  return [...Map.groupBy(listed, ({ interaction }) => interaction.consumer)]
    .map(([consumer, own]) => {
      const rows = own.map((one) =>
        rendered(html`<${InteractionRow} ...${one} exchange=${exchanges?.at(one.index)} isOpen=${open.has(one)} />`),
      );
      const whole = all.get(consumer) ?? [];
      return `<details class="consumer"${whole.every(({ conforms }) => conforms) ? '' : ' open'}>${rendered(consumerLine(consumer, whole))}
<ul class="interactions">${rows.join('\n')}</ul></details>`;
    })
    .join('\n');
}

function consumerLine(consumer: string, own: readonly VerifiedInteraction[]): VNode {
  const wrong = own.filter(({ conforms }) => !conforms).length;
  const unseen = own.filter(lacksBody).length;
  const verdict = wrong > 0 ? `${wrong} not conforming` : unseen > 0 ? `${unseen} not checked in full` : 'all conform';
  const style = wrong > 0 ? 'bad' : unseen > 0 ? 'warn' : 'good';
  return html`<summary><b>${visibleText(consumer)}</b> <span class="badge ${style}">${verdict}</span> <span class="dim">${countOf(own.length, 'interaction')}</span></summary>`;
}

/** Shows the filter by verdict, which needs no script, and the search, which the script shows. */
export function FilterPart({ interactions }: Pick<Verification, 'interactions'>): VNode {
  const counts = Map.groupBy(interactions, verdictOf);
  const choices = [
    ['all', 'All', interactions.length],
    ['bad', 'Not conforming', counts.get('bad')?.length ?? 0],
    ['warn', 'With warnings', counts.get('warn')?.length ?? 0],
    ['good', 'Conforming', counts.get('good')?.length ?? 0],
  ] as const;
  return html`<form class="search" role="search">
    <fieldset><legend>Show</legend>${choices.map(
      ([value, label, count]) =>
        html`<label><input type="radio" name="verdict" value=${value} checked=${value === 'all'} /> ${label} <span class="dim">${formatted(count)}</span></label>`,
    )}</fieldset>
    <label class="text" hidden>Search <input type="search" placeholder="name, path, code, header, value" autocomplete="off" /></label>
    <output></output>
  </form>`;
}

/** States which interactions and which exchanges the page leaves out. */
export function LeftOutPart({
  verification,
  listed,
}: {
  readonly verification: Verification;
  readonly listed: readonly ListedInteraction[];
}): VNode {
  const { exchanges, interactions } = verification;
  const wrong = listed.filter(({ interaction }) => interaction.violations.length > 0);
  const shown = wrong.filter(({ index }) => exchanges?.has(index)).length;
  const unlisted = interactions.length - listed.length;
  return html`${
    exchanges !== undefined &&
    shown < wrong.length &&
    html`<p class="note">To keep this page small, requests and responses are shown for ${formatted(shown)} of ${formatted(wrong.length)} interactions with violations: the first of each kind.</p>`
  }${unlisted > 0 && html`<p class="note">${formatted(unlisted)} more interactions were checked and counted, but are not listed here.</p>`}`;
}
