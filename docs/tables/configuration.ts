import schema from '../../spec/config.schema.json' with { type: 'json' };
import { markdownTable } from './fill-table.ts';

type Member = { readonly type?: string; readonly enum?: readonly string[]; readonly default?: unknown; readonly description?: string };

/** Makes the table of the members of a configuration file, from its JSON Schema. */
export function tableOfMembers(): string {
  const members: readonly (readonly [string, Member])[] = Object.entries(schema.properties);
  const rows = members.map(([name, { type, enum: values, default: preset, description }]) => [
    `\`${name}\``,
    values?.map((value) => `\`${value}\``).join(' or ') ?? (type === 'array' ? 'list of strings' : (type ?? '')),
    preset === undefined ? '' : `\`${JSON.stringify(preset)}\``,
    description ?? 'The JSON Schema of the file, for editors.',
  ]);
  return markdownTable(['member', 'type', 'default', 'meaning'], rows);
}
