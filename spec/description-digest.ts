import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * A mark of the description and all its examples. It stands in the first lines of what is made from them, so that a program that has
 * no YAML parser can tell whether the two belong together.
 *
 * @param spec the folder of `openapi.yaml`
 * @throws Error where a file cannot be read
 */
export function descriptionDigest(spec: URL): string {
  const examples = readdirSync(new URL('examples/', spec)).filter((name) => name.endsWith('.json'));
  const hash = createHash('sha256');
  // Git may write the ends of lines otherwise on Windows.
  for (const name of ['openapi.yaml', ...examples.sort().map((example) => `examples/${example}`)])
    hash.update(`${name}\n${readFileSync(new URL(name, spec), 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex').slice(0, 16);
}
