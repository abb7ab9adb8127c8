import { fileURLToPath } from 'node:url';

/** The page with the table. */
export const page: string = fileURLToPath(new URL('../../docs/generators.md', import.meta.url));

/** Splits a package such as `@kubb/cli@4.39.3`. */
export function nameAndVersion(installed: string): readonly [name: string, version: string] {
  const at = installed.lastIndexOf('@');
  return [installed.slice(0, at), installed.slice(at + 1)];
}
