import type { Description } from '../../contract/contract.ts';
import { isRecord } from '../../contract/is-record.ts';
import { type Reference, resolve } from '../../contract/pointer.ts';
import type { StatedKind } from '../../contract/state-values.ts';

type Schema = {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly items?: Schema | Reference;
  readonly oneOf?: unknown;
};

/** The schema of the entities of each kind that responses show. */
const schemaNames = {
  connections: 'Connection',
  sourceConnections: 'SourceConnection',
  targetConnections: 'TargetConnection',
  flows: 'Flow',
  runs: 'FlowRun',
} as const satisfies { readonly [kind in StatedKind]?: keyof Description['components']['schemas'] };

/**
 * Returns a response with only the members that every entity of its kind has. The others are the consumer's own, and the provider state has
 * another entity.
 */
export function entityTemplate(description: Description, body: unknown, kind: StatedKind | undefined): unknown {
  if (kind === undefined || kind === 'mappingSets' || !isRecord(body) || !Array.isArray(body.items)) return body;
  const schema: Reference = { $ref: `#/components/schemas/${schemaNames[kind]}` };
  const items = body.items.map((item) => {
    const template = requiredOf(description, schema, item);
    // The params are one of several forms.
    return isRecord(item) && isRecord(item.auth) ? { ...Object(template), auth: { specName: item.auth.specName } } : template;
  });
  return { ...body, items };
}

function requiredOf(description: Description, schema: Schema | Reference, value: unknown): unknown {
  const { required = [], properties = {}, items = {}, oneOf } = resolve<Schema>(description, schema);
  if (oneOf !== undefined) return value;
  if (Array.isArray(value)) return value.map((item) => requiredOf(description, items, item));
  if (!isRecord(value)) return value;
  const members = required.filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(members.map((name) => [name, requiredOf(description, properties[name] ?? {}, value[name])]));
}
