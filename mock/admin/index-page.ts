import { type Header, headerValues, type RequestMessage } from '../../src/check/http-message.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { type Operation, ownOperations } from '../../src/contract/operation.ts';
import type { Answer } from '../../src/http/answer.ts';
import { type AdminPage, plain } from './admin-page.ts';

const title = 'Mock of Adobe Flow Service (flowservice-kit)';
const help = 'npx flowservice-kit mock --help lists the options, npx flowservice-kit scenarios the failures that the mock can cause.';

/** Responds with an index of the mock: JSON, or for a browser a plain page with the same lists. */
export function indexPage(contract: Contract, { headers }: RequestMessage, pages: Readonly<Record<string, AdminPage>>): Answer {
  const basePath = new URL(contract.description.servers[0].url).pathname;
  const summaries = summariesOf(contract);
  const [host = ''] = headerValues(headers, 'host');
  const baseUrl = host === '' ? basePath : `http://${host}${basePath}`;
  const entryOf = ({ id, method, path }: Operation, base = ''): readonly [string, string] => [
    `${method} ${base}${path}`,
    summaries.get(id) ?? id,
  ];
  const flowService = Object.fromEntries(ownOperations(contract).map((operation) => entryOf(operation)));
  const others = Object.values(contract.operations).filter(({ neighbor }) => neighbor !== undefined);
  const neighbors = Object.fromEntries(others.map((operation) => entryOf(operation, operation.basePaths[0])));
  const mock = Object.fromEntries(
    Object.entries(pages).flatMap(([path, page]) => Object.entries(page).map(([method, { summary }]) => [`${method} ${path}`, summary])),
  );
  if (!prefersHtml(headers)) return plain(200, { name: title, baseUrl, flowService, neighbors, mock, help });
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1>
<p>Base URL for clients: <code>${escaped(baseUrl)}</code></p>
<h2>Flow Service</h2>
${list(flowService)}<h2>Neighbors of Flow Service</h2>
${list(neighbors)}<h2>The mock itself</h2>
${list(mock)}<p>${help}</p>
</html>
`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body, violations: [] };
}

function summariesOf({ description }: Contract): ReadonlyMap<string, string> {
  const entries = Object.values(description.paths).flatMap((item) =>
    Object.values(item).flatMap((operation): [string, string][] =>
      typeof operation === 'object' && 'operationId' in operation ? [[operation.operationId, operation.summary]] : [],
    ),
  );
  return new Map(entries);
}

/** Returns whether a client is a browser: only browsers accept HTML and do not name JSON. */
function prefersHtml(headers: readonly Header[]): boolean {
  const accept = headerValues(headers, 'accept').join(',');
  return accept.includes('text/html') && !accept.includes('application/json');
}

/** Returns a list of endpoints as HTML, with links to those that a browser can open. */
function list(endpoints: Readonly<Record<string, string>>): string {
  const items = Object.entries(endpoints).map(([endpoint, summary]) => {
    const [, path] = /^GET (\/__mock.*)/.exec(endpoint) ?? [];
    const name = path === undefined ? escaped(endpoint) : `GET <a href="${path}">${path}</a>`;
    return `<li>${name}: ${escaped(summary)}</li>\n`;
  });
  return `<ul>\n${items.join('')}</ul>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
