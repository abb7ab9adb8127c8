import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Replaces the committed pacts by newly written ones.
 *
 * @throws Error if they differ, so that a contract does not change unnoticed
 */
export function publishPacts(fresh: string, committed: string): void {
  const [written, kept] = [readPacts(fresh), readPacts(committed)];
  const changed = [...new Set([...written.keys(), ...kept.keys()])].filter((name) => written.get(name) !== kept.get(name));
  if (changed.length === 0) return;
  mkdirSync(committed, { recursive: true });
  for (const name of changed) {
    const text = written.get(name);
    if (text === undefined) rmSync(join(committed, name));
    else writeFileSync(join(committed, name), text);
  }
  const list = changed.map((name) => `${name} (${kept.has(name) ? (written.has(name) ? 'changed' : 'no longer written') : 'new'})`);
  throw new Error(
    `The consumer tests wrote pacts that differ from the committed ones: ${list.join(', ')}. The files are updated; commit them.`,
  );
}

function readPacts(folder: string): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
