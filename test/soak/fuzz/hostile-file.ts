import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { secrets } from '../../secrets.ts';
import { sometimes } from './hostile-request.ts';

/** A file that a reader of recordings may be given. */
export type HostileFile = { readonly name: string; readonly content: Uint8Array };

const corpusFolder = fileURLToPath(new URL('../../verify-corpus', import.meta.url));

type Value = null | boolean | number | string | Value[] | { [name: string]: Value };

const originals = readdirSync(corpusFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:json|har|ndjson)$/.test(entry.name) && !entry.parentPath.endsWith('unreadable'))
  .map((entry) => ({ name: entry.name, content: readFileSync(join(entry.parentPath, entry.name)) }));

const odd = (): fc.Arbitrary<Value> =>
  fc.constantFrom<Value>(
    null,
    true,
    -0.1,
    1e308,
    '',
    [],
    {},
    '\0\u202e\x9b',
    '\ud800',
    '::stop-commands::x\n##[error]',
    '{{a}}{{b}}',
    'x'.repeat(5000),
    '(a+)+$',
    `Bearer ${secrets.token}`,
    Array.from({ length: 300 }, () => ({})),
    JSON.parse('['.repeat(500) + ']'.repeat(500)),
    { match: 'regex', regex: '(a|a)*b' },
    { 'pact:matcher:type': 'eachLike', value: [], min: 1e9 },
  );

/** A change of one place in a JSON value: each step selects a member on the way to it. */
const change = fc.record({
  steps: fc.array(fc.nat(), { minLength: 4, maxLength: 9 }),
  value: odd(),
  kind: fc.constantFrom('set', 'remove', 'rename', 'repeat'),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(value: Value, { steps: [step, ...steps], value: other, kind }: Change): Value {
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const members = Object.entries(value);
  if (members.length === 0) return other;
  const at = step % members.length;
  const [name, member] = members[at] as [string, Value];
  const isLast = steps.length === 0;
  const replaced: [string, Value][] = !isLast
    ? [[name, changed(member, { steps, value: other, kind })]]
    : kind === 'set'
      ? [[name, other]]
      : kind === 'remove'
        ? []
        : kind === 'rename'
          ? [[typeof other === 'string' ? other : '__proto__', member]]
          : [
              [name, member],
              [`${name} `, member],
            ];
  const all = members.toSpliced(at, 1, ...replaced);
  return Array.isArray(value) ? all.map(([, item]) => item) : Object.fromEntries(all);
}

/** Replaces a piece of a file by other bytes. */
const cut = fc.record({ at: fc.nat(), length: fc.nat(20), bytes: fc.uint8Array({ maxLength: 4 }) });

/** Files of every format with some of their values or bytes changed. */
export const anyFile: fc.Arbitrary<HostileFile> = fc
  .tuple(fc.constantFrom(...originals), fc.array(change, { maxLength: 3 }), sometimes(cut, 9))
  .map(([{ name, content }, changes, piece]) => {
    const text = changes.reduce((written, one) => rewritten(written, one), content.toString());
    const bytes = Buffer.from(text);
    if (piece === undefined) return { name, content: bytes };
    const at = piece.at % (bytes.length + 1);
    return { name, content: Buffer.concat([bytes.subarray(0, at), piece.bytes, bytes.subarray(at + piece.length)]) };
  });

/** Changes a file if it is JSON, or one line of it if it is NDJSON. */
function rewritten(text: string, one: Change): string {
  try {
    return JSON.stringify(changed(JSON.parse(text), one));
  } catch {
    const lines = text.split('\n');
    const at = (one.steps[0] ?? 0) % lines.length;
    try {
      return lines.with(at, JSON.stringify(changed(JSON.parse(lines[at] ?? ''), one))).join('\n');
    } catch {
      return text;
    }
  }
}
