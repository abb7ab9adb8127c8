/**
 * Writes the version of package.json to every other place that states it: a part of `npm run version`, after `changeset version` has raised
 * it and before `npm run generate`. Fails if no file has such a place any more.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

/** The places of the version: a glob of files, and the text before the version in them. */
const places: readonly (readonly [files: string, before: RegExp])[] = [
  ['package-lock.json', /^ {2}"version": "/m],
  ['package-lock.json', /^ {4}"": \{\n.*\n {6}"version": "/m],
  ['spec/{openapi,neighbors}.yaml', /^info:\n.*\n {2}version: /m],
  ['src/client/headers.ts', /^const version: .* = '/m],
  ['examples/*/package.json', /"file:\.\.\/\.\.\/flowservice-kit-/],
  ['docs/consumer-in-ci.md', /- uses: OWNER\/flowservice-kit@v/],
  ['docs/mock.md', /image: ghcr\.io\/OWNER\/flowservice-kit:/],
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const [files, before] of places) {
  const place = new RegExp(`(?<=${before.source})\\d+\\.\\d+\\.\\d+(?:-[a-z]+\\.\\d+)?`, before.flags);
  const found = globSync(files).filter((file) => place.test(readFileSync(file, 'utf8')));
  if (found.length === 0) throw new Error(`No file ${files} has a version after ${before}. Correct the list of places.`);
  for (const file of found) writeFileSync(file, readFileSync(file, 'utf8').replace(place, version));
}
