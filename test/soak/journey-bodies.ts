import { bodies } from '../requests.ts';

/** The links of the chain, each of which uses the ones before. */
export const links = ['connections', 'sourceConnections', 'targetConnections', 'flows'] as const;
export type Link = (typeof links)[number];

/** The ids of the links, as far as there are any. */
export type Made = { readonly [link in Link]?: string };
/** What the neighbors keep for a dataflow. */
export type Ground = { readonly schemaId: string; readonly dataSetId: string; readonly mappingId: string };

type Parts = {
  readonly name: string;
  /** The description, by which a client finds what it has created. */
  readonly owner?: string;
  readonly ids?: Made;
  readonly ground?: Ground;
  readonly schemaId?: string;
  /** Whether a dataflow runs every quarter of an hour. Default: it runs once. */
  readonly isPeriodic?: boolean;
};

/** Returns the body of a request that creates an entity. */
export function bodyOf(kind: Link | 'schemas' | 'dataSets' | 'mappingSets', parts: Parts): object {
  const { name, owner: description, ids = {}, ground, schemaId, isPeriodic = false } = parts;
  switch (kind) {
    case 'connections':
      return { ...bodies.basic, name, description };
    case 'sourceConnections':
      return {
        name,
        description,
        baseConnectionId: ids.connections,
        data: { format: 'tabular' },
        params: { tableName: 'contact' },
        connectionSpec: bodies.basic.connectionSpec,
      };
    case 'targetConnections':
      return {
        name,
        description,
        data: { schema: { id: ground?.schemaId, version: 'application/vnd.adobe.xed-full+json;version=1' } },
        params: { dataSetId: ground?.dataSetId },
        connectionSpec: { id: 'c604ff05-7f1a-43c0-8e18-33bf874cb11c', version: '1.0' },
      };
    case 'flows':
      return {
        name,
        description,
        flowSpec: { id: '14518937-270c-4525-bdec-c2ba7cce3860', version: '1.0' },
        sourceConnectionIds: [ids.sourceConnections],
        targetConnectionIds: [ids.targetConnections],
        ...scheduled(isPeriodic, { name: 'Mapping', params: { mappingId: ground?.mappingId, mappingVersion: '0' } }),
      };
    case 'schemas':
      return { type: 'object', title: name, allOf: [{ $ref: 'https://ns.adobe.com/xdm/context/profile' }] };
    case 'dataSets':
      return { name, schemaRef: { id: schemaId, contentType: 'application/vnd.adobe.xed+json;version=1' } };
    case 'mappingSets':
      return {
        version: 0,
        xdmSchema: schemaId,
        xdmVersion: '1.0',
        id: null,
        mappings: [{ destinationXdmPath: 'person.name', sourceAttribute: 'name', identity: false, version: 0 }],
      };
  }
}

function scheduled(isPeriodic: boolean, mapping: object): object {
  const startTime = 1_612_310_466;
  if (!isPeriodic) return { transformations: [mapping], scheduleParams: { startTime, frequency: 'once' } };
  const copy = { name: 'Copy', params: { deltaColumn: { name: 'modifiedon', dateFormat: 'YYYY-MM-DD', timezone: 'UTC' } } };
  return { transformations: [copy, mapping], scheduleParams: { startTime, frequency: 'minute', interval: 15, backfill: false } };
}
