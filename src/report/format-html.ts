import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { groupMistakes } from '../ui/group-mistakes.ts';
import { MistakeTable } from '../ui/mistake-table.ts';
import { countOf } from '../ui/visible-text.ts';
import type { Verification, VerifiedInteraction } from '../verification/verification.ts';
import { anchorOf, type ListedInteraction } from './html-interactions.ts';
import { consumerParts, FilterPart, LeftOutPart, listedOf } from './html-list.ts';
import { scriptSource, searchScript } from './html-search.ts';
import { htmlStyle } from './html-style.ts';
import { CoveragePart, InputsPart, VerdictHeader } from './html-summary.ts';
import { rendered } from './rendered.ts';
import { verdictOf } from './verdict.ts';

/**
 * Formats a verification as an HTML page for the artifacts of a build: one file that loads nothing. It can be read without a script; its
 * one script, for the search, is allowed by its hash.
 */
export function formatHtml(verification: Verification): string {
  const { inputs, interactions, coverage } = verification;
  const verdict = verdictOf(verification);
  const listed = listedOf(interactions);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src ${scriptSource}">
<title>${verdict.title}: Flow Service contracts</title>
<style>${htmlStyle}</style>
</head>
<body>
${rendered(html`<${VerdictHeader} verdict=${verdict} verification=${verification} />`)}
<main>
${rendered(html`<${MistakesPart} interactions=${interactions} listed=${listed} />`)}
${rendered(html`<${InputsPart} inputs=${inputs} interactions=${interactions} />`)}
<section id="interactions"><h2>Interactions</h2>
${rendered(html`<${FilterPart} interactions=${interactions} /><${LeftOutPart} verification=${verification} listed=${listed} />`)}
${consumerParts(verification, listed)}
</section>
${rendered(html`<${CoveragePart} coverage=${coverage} />`)}
</main>
<script>${searchScript}</script>
</body>
</html>
`;
}

/** The mistakes that are visible at the top, and those that open below. */
const most = { visible: 8, more: 200 };

type MistakesPartProps = { readonly interactions: readonly VerifiedInteraction[]; readonly listed: readonly ListedInteraction[] };

/** Shows each mistake once, the most frequent first, with a link to the first interaction that has it. */
function MistakesPart({ interactions, listed }: MistakesPartProps): VNode | null {
  const groups = groupMistakes(interactions.map(({ violations }, index) => ({ index, mistakes: violations })));
  if (groups.length === 0) return null;
  const indexes = new Set(listed.map(({ index }) => index));
  const firstOf = ({ first: { index } }: (typeof groups)[number]) =>
    indexes.has(index) && html`<a href="#${anchorOf(index)}">interaction ${countOf(index + 1)}</a>`;
  const more = groups.slice(most.visible, most.visible + most.more);
  const rest = groups.length - most.visible - more.length;
  return html`<section id="mistakes"><h2>Mistakes <span class="dim">grouped by code and place</span></h2>
    <div class="wide" role="region" aria-label="Mistakes" tabindex="0">
      <${MistakeTable} groups=${groups.slice(0, most.visible)} actionOf=${firstOf} />
      ${more.length > 0 && html`<details><summary>${countOf(more.length)} more</summary><${MistakeTable} groups=${more} actionOf=${firstOf} /></details>`}
    </div>
    ${rest > 0 && html`<p class="note">${countOf(rest)} other mistakes, which occur less often, are not listed.</p>`}</section>`;
}
