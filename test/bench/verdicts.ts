// `node verdicts.ts KIND`: prints the verdicts of the check per second of processor time.
import type { RequestMessage } from '../contract.ts';
import { checkRequest, contractOf } from './built.ts';
import { printedRequest, salesforceRequest, tutorialRequest } from './tutorial-request.ts';

type Kind = { readonly request: RequestMessage; readonly sources?: readonly string[] };

const kinds: Readonly<Record<string, Kind>> = {
  filled: { request: tutorialRequest() },
  printed: { request: printedRequest() },
  refused: { request: tutorialRequest((params) => delete params.password) },
  dynamicsOfAll: { request: tutorialRequest(), sources: ['all'] },
  salesforceOfAll: { request: salesforceRequest(), sources: ['all'] },
};
const kind = kinds[process.argv[2] ?? ''];
if (kind === undefined) throw new Error(`Unknown kind. Use ${Object.keys(kinds).join(', ')}.`);
const { request, sources } = kind;
const options = sources === undefined ? {} : { contract: contractOf(sources).contract };

/** Counts the time of all threads, because the garbage collector runs in others. */
function verdictsPerSecond(count: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) checkRequest(request, options);
  const { user, system } = process.cpuUsage(before);
  return count / ((user + system) / 1e6);
}

verdictsPerSecond(50_000);
console.log(verdictsPerSecond(200_000));
