import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type VerifyOptions, verifyFiles } from '../../src/verification/verify-files.ts';
import { headers } from '../requests.ts';

/** The members of an object in a file, whatever they are. */
export type Members = Readonly<Record<string, unknown>>;

export const connections = 'https://platform.adobe.io/data/foundation/flowservice/connections';

/** Codes that nearly every file has, whatever a test is about. */
const everywhere: ReadonlySet<string> = new Set(['placeholder-left', 'secret-exposed']);

/**
 * Writes files into a new folder, values as JSON, and returns the folder, which is gone once the test has ended. It belongs
 * to one test, not to a module: test files share their modules, and the first file that ended would take it from the rest.
 */
export function writeFiles(files: Members): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowservice-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  }
  return folder;
}

/** Verifies a file, and returns the code and place of each violation, interaction by interaction; a string is why it cannot be read. */
export async function foundIn(file: string, options: VerifyOptions = {}): Promise<readonly (readonly string[] | string)[]> {
  const { inputs, interactions } = await verifyFiles([file], options);
  const problems = inputs.flatMap(({ problem }) => problem ?? []);
  const found = interactions.map(({ violations }) =>
    violations.filter(({ code }) => !everywhere.has(code)).map(({ code, at }) => `${code} ${at}`),
  );
  return [...problems, ...found];
}

/** Our headers as a file lists them. */
export function pairs(nameMember: 'key' | 'name', extra: Members = {}, own = headers): readonly Members[] {
  const more = Object.entries(extra).map(([name, value]): [string, string] => [name, String(value)]);
  return [...own, ...more].map(([name, value]) => ({ [nameMember]: name, value }));
}
