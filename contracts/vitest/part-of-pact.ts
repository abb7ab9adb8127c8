import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The file of the reference client's pact. */
export const wholePact = fileURLToPath(new URL('../pacts/flowservice-kit-client-adobe-flow-service.json', import.meta.url));

/** Writes a pact with the interactions of matching descriptions, which are faster to verify than all. Deletes it after the test. */
export function partOfPact(description: RegExp): string {
  const pact = JSON.parse(readFileSync(wholePact, 'utf8'));
  const interactions = pact.interactions.filter((one: { readonly description: string }) => description.test(one.description));
  if (interactions.length === 0) throw new Error(`No description of an interaction matches ${description}.`);
  return pactOf({ ...pact, interactions });
}

/** Writes a pact to a file. Deletes it after the test. */
export function pactOf(pact: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowservice-part-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'part.json');
  writeFileSync(file, JSON.stringify(pact));
  return file;
}
