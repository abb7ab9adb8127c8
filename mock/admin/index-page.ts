import { headerValues, type RequestMessage } from '../../src/check/http-message.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { type Operation, ownOperations } from '../../src/contract/operation.ts';
import type { Answer } from '../../src/http/answer.ts';
import { type AdminPage, plain } from './admin-page.ts';

const title = 'Mock of Adobe Flow Service (flowservice-kit)';
const help = 'npx flowservice-kit mock --help lists the options, npx flowservice-kit scenarios the failures that the mock can cause.';

/** Responds with an index of the mock. */
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
  const list = { name: title, baseUrl, flowService, neighbors, mock, help };
  return { ...plain(200, list), body: `${JSON.stringify(list, null, 2)}\n` };
}

function summariesOf({ description }: Contract): ReadonlyMap<string, string> {
  const entries = Object.values(description.paths).flatMap((item) =>
    Object.values(item).flatMap((operation): [string, string][] =>
      typeof operation === 'object' && 'operationId' in operation ? [[operation.operationId, operation.summary]] : [],
    ),
  );
  return new Map(entries);
}
