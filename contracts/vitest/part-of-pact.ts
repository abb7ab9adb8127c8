import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The reference client's pact with its provider Flow Service. */
export const wholePact = fileURLToPath(new URL('../pacts/flowservice-kit-client-adobe-flow-service.json', import.meta.url));

/** A pact with some of its interactions, those whose description fits, for as long as the test runs; for a verification takes its time. */
export function partOfPact(description: RegExp): string {
  const pact = JSON.parse(readFileSync(wholePact, 'utf8'));
  const interactions = pact.interactions.filter((one: { readonly description: string }) => description.test(one.description));
  if (interactions.length === 0) throw new Error(`No interaction is described by ${description}.`);
  return pactOf({ ...pact, interactions });
}

/** The file of a pact, for as long as the test runs. */
export function pactOf(pact: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowservice-part-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'part.json');
  writeFileSync(file, JSON.stringify(pact));
  return file;
}
