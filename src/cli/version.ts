import { readFileSync } from 'node:fs';

/** The version of the package. */
export function version(): string {
  return JSON.parse(readFileSync(new URL(import.meta.resolve('flowservice-kit/package.json')), 'utf8')).version;
}
