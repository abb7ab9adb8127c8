import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { publishPacts } from './vitest/publish-pacts.ts';

type Pacts = Readonly<Record<string, string>>;

const changes: readonly (readonly [string, Pacts, Pacts, string])[] = [
  ['new', { 'a.json': '1', 'b.json': '2' }, { 'a.json': '1' }, 'b.json (new)'],
  ['changed', { 'a.json': '2' }, { 'a.json': '1' }, 'a.json (changed)'],
  ['no longer written', { 'a.json': '1' }, { 'a.json': '1', 'b.json': '2' }, 'b.json (no longer written)'],
];

test.each(changes)('publishPacts updates a pact that is %s, and throws', (_what, fresh, committed, message) => {
  const folders = { fresh: folderOf(fresh), committed: folderOf(committed) };
  const publish = () => publishPacts(folders.fresh, folders.committed);
  expect(publish).toThrow(
    `The consumer tests wrote pacts that differ from the committed ones: ${message}. The files are updated; commit them.`,
  );
  expect(pactsIn(folders.committed)).toEqual(fresh);
  expect(publish).not.toThrow();
});

function folderOf(pacts: Pacts): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowservice-publish-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(pacts)) writeFileSync(join(folder, name), text);
  return folder;
}

function pactsIn(folder: string): Pacts {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
