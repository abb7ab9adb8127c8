import { splitTarget } from '../../src/check/http-message.ts';
import { nearMiss } from '../../src/contract/near-miss.ts';
import type { Answer } from '../../src/http/answer.ts';
import { codePages } from '../../src/messages/codes.ts';
import { didYouMean, revealName } from '../../src/messages/wording.ts';
import { type AdminPage, plain } from '../admin/admin-page.ts';
import { type Explanation, explanationsOf } from '../refusals/explanation.ts';
import { escaped, htmlPage, prefersHtml } from './html-page.ts';

/** Explains a code of a violation, or of an error of Adobe, as `flowservice explain` does. */
export const answerCode: AdminPage = {
  GET: {
    summary: 'explains the code of a violation or of an Adobe error',
    answer: ({ headers, target }, { context: { contract } }, code) => {
      const found = explanationsOf(contract, code);
      if (found.length > 0)
        return prefersHtml(headers) ? codePage(code, found, placeIn(target)) : plain(200, { explanations: found.map(asJson) });
      const codes = Object.keys(codePages(contract));
      return plain(404, {
        message: `Unknown code ${revealName(code)}${didYouMean(nearMiss(code, codes))} npx flowservice-kit explain lists all codes.`,
      });
    },
  },
};

function asJson({ details, ...explanation }: Explanation) {
  return { ...explanation, details: details.map(([label, text]) => ({ label, text })) };
}

/** Returns the place in the inspector that a link came from, as a fragment; empty if there is none. */
function placeIn(target: string): string {
  const from = new URLSearchParams(splitTarget(target).query).get('from') ?? '';
  return from.startsWith('#') ? from : '';
}

function codePage(title: string, found: readonly Explanation[], place: string): Answer {
  const back = `<nav aria-label="Views"><a href="/__mock/${escaped(place)}">Back to the inspector</a></nav>`;
  const explanations = found.map(explanationHtml).join('\n');
  return htmlPage({
    title,
    body: `<header class="page">\n<h1>Flow Service mock</h1>\n${back}\n</header>\n<main class="code">\n${explanations}\n</main>`,
  });
}

function explanationHtml({ code, status, means, details }: Explanation): string {
  const title = status === undefined ? escaped(code) : `${escaped(code)} <small>(status ${status})</small>`;
  const rows = details.map(([label, text]) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`);
  return `<h2>${title}</h2>\n<p>${escaped(means)}</p>\n<dl>\n${rows.join('\n')}\n</dl>`;
}
