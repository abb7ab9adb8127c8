// `node verdicts.ts KIND`: prints the verdicts of the check per second of processor time.
import { checkRequest } from './built.ts';
import { printedRequest, tutorialRequest } from './tutorial-request.ts';

const kinds = {
  filled: tutorialRequest(),
  printed: printedRequest(),
  refused: tutorialRequest((params) => delete params.password),
};
const request = kinds[process.argv[2] as keyof typeof kinds];

/** Counts the time of all threads, because the garbage collector runs in others. */
function verdictsPerSecond(count: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) checkRequest(request);
  const { user, system } = process.cpuUsage(before);
  return count / ((user + system) / 1e6);
}

verdictsPerSecond(50_000);
console.log(verdictsPerSecond(200_000));
