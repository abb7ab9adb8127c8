// `node verdicts.ts KIND`: prints how many verdicts the check gives in a second of processor time.
import { checkRequest } from './built-check.ts';
import { printedRequest, tutorialRequest } from './tutorial-request.ts';

const kinds = {
  filled: tutorialRequest(),
  printed: printedRequest(),
  refused: tutorialRequest((params) => delete params.password),
};
const request = kinds[process.argv[2] as keyof typeof kinds];

/** All threads count, so that what the collector does elsewhere is not a gift. */
function verdictsPerSecond(count: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) checkRequest(request);
  const { user, system } = process.cpuUsage(before);
  return count / ((user + system) / 1e6);
}

verdictsPerSecond(50_000);
console.log(verdictsPerSecond(200_000));
