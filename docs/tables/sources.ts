import { readdirSync, readFileSync } from 'node:fs';
import { markdownTable } from './fill-table.ts';

type AuthSpec = {
  readonly name: string;
  readonly spec: { readonly properties: Readonly<Record<string, { readonly format?: string }>>; readonly required: readonly string[] };
  readonly 'x-provenance': { readonly schema: string; readonly seenIn: readonly { readonly date: string }[]; readonly notes?: string };
};
type Source = { readonly id: string; readonly authSpec: readonly AuthSpec[]; readonly 'x-source': string; readonly 'x-notes'?: string };

const folder = new URL('../../spec/sources/', import.meta.url);

/** Makes the table of the documented sources, a row for each auth spec. */
export function tableOfSources(): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const rows = files.sort().flatMap((file) => rowsOf(file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
  const head = ['source', 'name', 'connectionSpec.id', 'auth spec', 'params (* secret, ! required)', 'schema, last seen', 'note'];
  return markdownTable(head, rows);
}

function rowsOf(name: string, { id, authSpec, 'x-source': title, 'x-notes': notes = '' }: Source): readonly (readonly string[])[] {
  const source = [title, `\`${name}\``, `\`${id}\``];
  if (authSpec.length === 0) return [[...source, 'none', '', '', notes]];
  return authSpec.map(({ name: specName, spec: { properties, required }, 'x-provenance': { schema, seenIn, notes: own = '' } }) => {
    const marks = (param: string): string => `${properties[param]?.format === 'password' ? '*' : ''}${required.includes(param) ? '!' : ''}`;
    const params = Object.keys(properties).map((param) => `\`${param}\`${marks(param)}`);
    const newest = seenIn.map(({ date }) => date).reduce((one, other) => (one > other ? one : other), '');
    return [...source, specName, params.join(' '), `${schema}, ${newest}`, own];
  });
}
