import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { atExit } from '../pact/at-exit.ts';
import setup from '../pact/setup.ts';

const folder = fileURLToPath(new URL('../pacts/', import.meta.url));
const committed = textOfPacts();

// After the end of the run, which writes the contracts.
atExit(() => {
  if (textOfPacts() === committed) return;
  process.exitCode = 1;
  console.error('The consumer tests wrote contracts that differ from the committed ones. Commit them, and verify them again.');
});

export default setup;

function textOfPacts(): string {
  return readdirSync(folder)
    .map((name) => name + readFileSync(folder + name, 'utf8'))
    .join();
}
