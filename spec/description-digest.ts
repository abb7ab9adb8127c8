import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Returns a digest of the description, its neighbors and all their examples. It is in the first lines of the files generated from them, so
 * that a program without a YAML parser can check whether they are up to date.
 *
 * @param spec the folder of `openapi.yaml` and `neighbors.yaml`
 * @throws Error if a file cannot be read
 */
export function descriptionDigest(spec: URL): string {
  const examples = readdirSync(new URL('examples/', spec)).filter((name) => name.endsWith('.json'));
  const hash = createHash('sha256');
  // Git may write other line endings on Windows.
  for (const name of ['openapi.yaml', 'neighbors.yaml', ...examples.sort().map((example) => `examples/${example}`)])
    hash.update(`${name}\n${readFileSync(new URL(name, spec), 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex').slice(0, 16);
}
