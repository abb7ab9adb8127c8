import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts freshly written pacts in the place of the committed ones.
 *
 * @throws Error where they differ, so that a contract does not change unseen
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
  const what = changed.map((name) => `${name} (${kept.has(name) ? (written.has(name) ? 'changed' : 'no longer written') : 'new'})`);
  throw new Error(`The consumer tests write other pacts than those committed: ${what.join(', ')}. They are in place now; commit them.`);
}

function readPacts(folder: string): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
